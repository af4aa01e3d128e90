import { words } from '#words/embed.ts';
import type { Schema } from '../../simulation/index.ts';
import type { Theme } from './messages.d.ts';

/** The parts of a figure that `hide=` may leave out. */
export const PARTS = [
  'title',
  'presets',
  'controls',
  'chart',
  'words',
  'caption',
  'transport',
  'share',
] as const;

export type Part = (typeof PARTS)[number];

const MOST_CAPTION = 600;
// Of each kind of mistake, more than these are not worth reading.
const MOST_SAID = 3;

/** How a teacher trims a figure. */
export interface EmbedOptions {
  readonly theme: Theme;
  readonly hide: readonly Part[];
  /** Names of settings that a hand may not change. */
  readonly lock: readonly string[];
  /** Plain text in place of the figure's own caption. */
  readonly caption: string | null;
  readonly problems: readonly string[];
}

export const isTheme = (text: unknown): text is Theme =>
  text === 'light' || text === 'dark' || text === 'auto';

const list = (text: string | null): string[] => [
  ...new Set((text ?? '').split(/[\s,]+/).filter((item) => item !== '')),
];

const clip = (text: string): string => {
  const characters = [...text];
  return characters.length > 20 ? `${characters.slice(0, 20).join('')}…` : text;
};

/** `learning-rate` as `learningRate`. */
const camel = (text: string): string =>
  text.toLowerCase().replace(/-+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The setting that a link's key or a name stands for; a name also in kebab case or, as HTML has it, small. */
export function settingNamed(schema: Schema, text: string): string | undefined {
  if (Object.hasOwn(schema, text)) return text;
  const names = Object.keys(schema);
  const byKey = names.find((name) => schema[name]?.key === text);
  const spelt = names.find((name) => name === camel(text) || name.toLowerCase() === text);
  return byKey ?? spelt;
}

/** The query with names of settings, also in kebab case, in place of the keys of links. */
export function withKeys(schema: Schema, query: string): string {
  const keys = new Set(Object.values(schema).map(({ key }) => key));
  const params = [...new URLSearchParams(query)].map(([key, value]) => {
    const name = keys.has(key) ? undefined : settingNamed(schema, key);
    return [name === undefined ? key : (schema[name]?.key ?? key), value];
  });
  return new URLSearchParams(params).toString();
}

/** Reads any query at all as options, with a sentence for everything that it cannot have meant. */
export function readOptions(figure: string, schema: Schema, query: string): EmbedOptions {
  const params = new URLSearchParams(query);
  const problems: string[] = [];
  const theme = params.get('theme') || 'auto';
  if (!isTheme(theme)) problems.push(words.unknownTheme(clip(theme)));
  const language = params.get('lang') || 'en';
  if (!/^en(-|$)/i.test(language)) problems.push(words.unknownLanguage(clip(language)));
  const asked = params.get('fig') || figure;
  if (asked !== figure) problems.push(words.otherFigure(clip(asked), figure));

  const hidden = list(params.get('hide'));
  const noParts = hidden.filter((item) => !PARTS.includes(item as Part));
  for (const item of noParts.slice(0, MOST_SAID)) {
    problems.push(words.unknownPart(clip(item), PARTS.join(', ')));
  }
  const locks = list(params.get('lock'));
  const noLocks = locks.filter(
    (item) => item !== 'all' && settingNamed(schema, item) === undefined,
  );
  for (const item of noLocks.slice(0, MOST_SAID)) problems.push(words.unknownLock(clip(item)));
  const locked = new Set(locks.map((item) => settingNamed(schema, item)));
  const isLocked = (name: string) => locks.includes('all') || locked.has(name);
  return {
    theme: isTheme(theme) ? theme : 'auto',
    hide: PARTS.filter((part) => hidden.includes(part)),
    lock: Object.keys(schema).filter(isLocked),
    caption: readCaption(params.get('caption'), problems),
    problems,
  };
}

function readCaption(text: string | null, problems: string[]): string | null {
  // What is not a character to be seen would break a line or turn the direction of the text around.
  const plain = [...(text ?? '').replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()];
  if (plain.length > MOST_CAPTION) problems.push(words.longCaption(String(MOST_CAPTION)));
  return plain.slice(0, MOST_CAPTION).join('') || null;
}
