import type { SettingDescription, Settings } from './messages.d.ts';

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

/** The attributes that mean a setting. HTML knows no capitals: `learningRate` is `learningrate` there. */
export const spellings = ({ name, key }: Pick<SettingDescription, 'name' | 'key'>): string[] => [
  name.toLowerCase(),
  kebab(name),
  key,
];

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

/** What a message must say of the attributes that have changed; null where that is nothing. */
export function messageFor(
  changed: readonly string[],
  read: (attribute: string) => string | null,
  schema: readonly SettingDescription[],
): { readonly settings: Settings; readonly step?: number } | null {
  const settings: Settings = Object.fromEntries(
    schema
      .map((setting) => ({ setting, names: spellings(setting) }))
      .filter(({ names }) => names.some((name) => changed.includes(name)))
      .map(({ setting, names }) => {
        const standing = names.map(read).find((text) => text !== null);
        return [setting.name, standing ?? setting.initial];
      }),
  );
  if (changed.includes('step')) {
    return { settings, step: Math.round(Number(read('step') ?? 0)) };
  }
  return Object.keys(settings).length > 0 ? { settings } : null;
}
