import { QUANTITIES } from '../../figures/share/quantities.ts';
import type { Values } from '../../figures/types.ts';
import type { NamedValues } from './messages.d.ts';

/** The numbers that messages know by name. */
export const VALUE_NAMES = QUANTITIES satisfies readonly (keyof NamedValues)[];

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Those of a figure's values that messages know; JSON has no number that is not finite. */
export function namedValues(values: Values): NamedValues {
  const named: Record<string, number | null | (number | null)[]> = {};
  for (const name of VALUE_NAMES) {
    const value = values[name];
    if (typeof value === 'number') named[name] = finite(value);
    else if (Array.isArray(value)) named[name] = value.map(finite);
  }
  return named;
}
