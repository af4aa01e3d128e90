import type { SettingDescription, Settings, SettingValue } from './messages.d.ts';

/** Attributes that say how a figure is shown, and not in which state. */
const SHAPE = ['theme', 'hide', 'lock', 'caption', 'lang'];

// What every element may have, and means nothing to a figure.
const ORDINARY =
  /^(name|id|class|style|slot|part|title|hidden|dir|role|tabindex|is|itemprop|nonce|on.*|aria-.*|data-.*|xml.*)$/;

/** Whether an attribute says something of a figure's state. */
export const isSetting = (attribute: string): boolean =>
  !ORDINARY.test(attribute) && !SHAPE.includes(attribute);

/** `learningRate` as `learning-rate`. */
export const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Names of figures are words: anything else would lead to another page. */
const isName = (name: string): boolean => /^[a-z][a-z0-9-]*$/.test(name);

/** The address of a figure with what its attributes ask for; null where there is no name. */
export function addressOf(
  base: string,
  name: string | null,
  attributes: readonly (readonly [name: string, value: string])[],
): string | null {
  if (name === null || !isName(name)) return null;
  const query = new URLSearchParams(
    attributes
      .filter(([attribute]) => !ORDINARY.test(attribute))
      .map(([attribute, value]) => [attribute, value]),
  ).toString();
  return `${base}${name}/${query && `?${query}`}`;
}

/** What a message must say when an attribute has changed; null where it takes a new page. */
export function messageFor(
  attribute: string,
  value: string | null,
  schema: readonly SettingDescription[],
): { readonly settings: Settings } | { readonly step: number } | { readonly theme: string } | null {
  if (attribute === 'theme') return { theme: value ?? 'auto' };
  if (attribute === 'step') {
    const step = Number(value ?? 0);
    return Number.isFinite(step) ? { step: Math.round(step) } : null;
  }
  const found = schema.find(({ name, key }) => kebab(name) === attribute || key === attribute);
  if (!found) return null;
  const next: SettingValue = value ?? found.initial;
  return { settings: { [found.name]: next } };
}
