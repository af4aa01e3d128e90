import { words } from '#words/simulation.ts';

/** A value made valid, and a sentence on what had to be corrected, if anything. */
export interface Reading<T> {
  readonly value: T;
  readonly problem?: string;
}

/**
 * One setting of a figure: what it starts as, which values it may have, and how it stands in a
 * link. `nearest(parse(write(value)))` gives `value` again for every valid value.
 */
export interface Field<T> {
  readonly initial: T;
  /** Its name in a link. */
  readonly key: string;
  /** What it is called where a reader sees it, as a sentence begins; its key where there is none. */
  readonly label?: string;
  /** Above this many characters it is left out of links. */
  readonly longest?: number;
  write(value: T): string;
  parse(text: string): unknown;
  /** The nearest valid value to anything at all; `otherwise` (`initial`) where nothing is near. */
  nearest(value: unknown, otherwise?: T): Reading<T>;
}

export type Schema = Readonly<Record<string, Field<unknown>>>;

/** The settings that a schema describes. */
export type SettingsOf<S extends Schema> = {
  readonly [K in keyof S]: S[K] extends Field<infer T> ? T : never;
};

export interface NumberField extends Field<number> {
  readonly min: number;
  readonly max: number;
  /** Shown on a logarithmic slider. */
  readonly log: boolean;
}

interface NumberOptions {
  readonly key: string;
  readonly label?: string;
  readonly initial: number;
  readonly min: number;
  readonly max: number;
  readonly log?: boolean;
  /** Whole numbers only. */
  readonly whole?: boolean;
  /** Whether going beyond one end comes in again at the other, as angles do. */
  readonly wrap?: boolean;
}

/** The number in (min, max] that is a whole number of turns from `value`; one in the range is kept. */
function wrapped(value: number, min: number, max: number): number {
  if (value >= min && value <= max) return value;
  const turn = max - min;
  const over = (value - min) % turn;
  return over > 0 ? min + over : max + over;
}

/** A bounded number; angles and rates are `log: false` and `true`. */
export function numberField(options: NumberOptions): NumberField {
  const { key, label = key, initial, min, max, log = false, whole = false, wrap = false } = options;
  return {
    key,
    label,
    initial,
    min,
    max,
    log,
    write: String,
    parse: (text) => (text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'))),
    nearest(value, otherwise = initial) {
      if (typeof value !== 'number' || Number.isNaN(value)) {
        return { value: otherwise, problem: words.notANumber(label, otherwise) };
      }
      // The same angle written in another way is nothing to be corrected.
      if (wrap && Number.isFinite(value)) return { value: wrapped(value, min, max) + 0 };
      if (value < min) return { value: min, problem: words.below(label, min) };
      if (value > max) return { value: max, problem: words.above(label, max) };
      const exact = whole ? Math.round(value) : value;
      // Adding 0 turns −0, which no link can tell from 0, into 0.
      if (exact === value) return { value: exact + 0 };
      return { value: exact + 0, problem: words.notWhole(label, exact) };
    },
  };
}

export interface ChoiceField<T extends string> extends Field<T> {
  readonly options: readonly T[];
}

/** One of a few names. */
export function choiceField<const T extends string>(options: {
  readonly key: string;
  readonly label?: string;
  readonly options: readonly T[];
  readonly initial: NoInfer<T>;
}): ChoiceField<T> {
  const { key, label = key, initial } = options;
  return {
    ...options,
    write: (value) => value,
    parse: (text) => text,
    nearest(value, otherwise = initial) {
      const found = options.options.find((option) => option === value);
      if (found !== undefined) return { value: found };
      return {
        value: otherwise,
        problem: words.notAmong(label, options.options.join(', '), otherwise),
      };
    },
  };
}

/** On or off; 1 or 0 in a link. */
export function flagField({
  key,
  label = key,
  initial,
}: {
  readonly key: string;
  readonly label?: string;
  readonly initial: boolean;
}): Field<boolean> {
  return {
    key,
    label,
    initial,
    write: (value) => (value ? '1' : '0'),
    // An attribute of HTML has no value where it is meant.
    parse: (text) =>
      ['1', 'true', ''].includes(text) ? true : ['0', 'false'].includes(text) ? false : text,
    nearest(value, otherwise = initial) {
      if (typeof value === 'boolean') return { value };
      return { value: otherwise, problem: words.notAFlag(label, otherwise ? 1 : 0) };
    },
  };
}

/** The settings a schema starts with. */
export function initialSettings<S extends Schema>(schema: S): SettingsOf<S> {
  const entries = Object.entries(schema).map(([name, field]) => [name, field.initial]);
  return Object.fromEntries(entries) as SettingsOf<S>;
}

/**
 * `settings` with the entries of `patch` taken over, each made valid, and what had to be corrected;
 * an entry that is near nothing valid leaves its setting as it is. The same object when nothing
 * changes; names the schema does not have are ignored.
 */
export function withPatch<S extends Schema>(
  schema: S,
  settings: SettingsOf<S>,
  patch: Readonly<Record<string, unknown>>,
): { settings: SettingsOf<S>; problems: string[] } {
  const next: Record<string, unknown> = { ...settings };
  const problems: string[] = [];
  let changed = false;
  for (const [name, field] of Object.entries(schema)) {
    if (!Object.hasOwn(patch, name)) continue;
    const { value, problem } = field.nearest(patch[name], next[name]);
    if (problem) problems.push(problem);
    // What is the same in a link is the same, even if it is another object.
    if (field.write(value) === field.write(next[name])) continue;
    changed = true;
    next[name] = value;
  }
  return { settings: changed ? (next as SettingsOf<S>) : settings, problems };
}
