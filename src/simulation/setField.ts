import { words } from '#words/simulation.ts';
import type { Field } from './fields.ts';

export interface SetField<T extends string> extends Field<readonly T[]> {
  readonly options: readonly T[];
}

/** Any of a few names, in the order of `options`; joined by dots in a link, `none` for none. */
export function setField<const T extends string>(options: {
  readonly key: string;
  readonly options: readonly T[];
  readonly initial: readonly NoInfer<T>[];
}): SetField<T> {
  const { key, initial } = options;
  return {
    ...options,
    write: (value) => value.join('.') || 'none',
    parse: (text) => (text === 'none' ? [] : text.split('.')),
    nearest(value, otherwise = initial) {
      if (!Array.isArray(value)) {
        return { value: otherwise, problem: words.notNames(key) };
      }
      const known = options.options.filter((option) => value.includes(option));
      const strange = value.filter((name) => !options.options.includes(name as T));
      if (strange.length === 0) return { value: known };
      const kept = known.length > 0 ? known : otherwise;
      return {
        value: kept,
        problem: words.notTheseNames(key, options.options.join(', '), kept.join(', ') || 'none'),
      };
    },
  };
}
