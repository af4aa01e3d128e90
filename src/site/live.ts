import { words } from '#words/site.ts';
import { formatNumber, formatVector } from '../drawing/index.ts';
import type { Values } from '../figures/types.ts';
import { lengthText } from '../figures/words.ts';

// Lengths of v, before a step and after it, differ in late digits.
const LENGTHS = new Set(['normV', 'nextNormV', 'normAfter']);

/** A figure's value as it stands in a sentence or an equation. */
export function liveText(values: Values, key: string): string {
  const value = values[key];
  if (LENGTHS.has(key) && typeof value === 'number') return lengthText(value);
  if (typeof value === 'number') return formatNumber(value, { decimals: 2 });
  if (typeof value === 'string') return value;
  return value ? formatVector(value) : words.notDefined;
}

/** `split.normV` as figure and key. */
export function slotParts(slot: string): { figure: string; key: string } {
  const dot = slot.indexOf('.');
  return { figure: slot.slice(0, dot), key: slot.slice(dot + 1) };
}
