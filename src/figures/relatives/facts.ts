import { words } from '#words/figures/relatives/facts.ts';
import type { RelativeName } from '../../weightnorm/index.ts';

/** What is true of a method, in a few words each; the rows of the table. */
export interface Facts {
  /** Its name where there is room for it. */
  readonly name: string;
  /** Its name beside an arrow. */
  readonly short: string;
  readonly fixed: string;
  readonly learned: string;
  readonly length: string;
  readonly direction: string;
  /** Whether a batch takes part in the weight. */
  readonly batch: string;
  /** Whether it computes the same in use as in training. */
  readonly use: string;
}

export const facts: Readonly<Record<RelativeName, Facts>> = words.methods;

/** The rows of the table, in order. */
export const rows = (['fixed', 'learned', 'length', 'direction', 'batch', 'use'] as const).map(
  (key) => [key, words.rows[key]] as const,
);

/** The circle on which, or within which, a method holds w whatever is learned. */
export function heldAt(
  name: RelativeName,
  longest: number,
): { readonly radius: number; readonly label: string } | null {
  if (name === 'unitNorm' || name === 'spectralNorm') return { radius: 1, label: '1' };
  if (name === 'maxNorm') return { radius: longest, label: 'c' };
  if (name === 'weightStandardization') return { radius: Math.sqrt(3), label: '√3' };
  return null;
}
