import { words } from '#words/figures/rates.ts';
import type { Verdict } from '../../simulation/index.ts';

/** How a cell looks: four shades for those that arrived, four hatchings for the others. */
export type Look = 'quick' | 'steady' | 'slow' | 'late' | 'lost' | 'diverged' | 'stuck' | 'moving';

/** The most steps of the first three shades. */
export const SHADES = { quick: 10, steady: 30, slow: 100 } as const;

export const OPACITY: Readonly<Partial<Record<Look, number>>> = {
  quick: 0.95,
  steady: 0.68,
  slow: 0.44,
  late: 0.24,
};

/** The look of a verdict. */
export function lookOf(verdict: Verdict): Look {
  if (verdict.kind !== 'solved') return verdict.kind;
  if (verdict.at <= SHADES.quick) return 'quick';
  if (verdict.at <= SHADES.steady) return 'steady';
  return verdict.at <= SHADES.slow ? 'slow' : 'late';
}

/** The looks in the order of the key, with what they say. */
export const KEY: readonly (readonly [Look, string])[] = [
  ['quick', words.key.quick(SHADES.quick)],
  ['steady', words.key.steady(SHADES.steady)],
  ['slow', words.key.slow(SHADES.slow)],
  ['late', words.key.late],
  ['lost', words.key.lost],
  ['stuck', words.key.stuck],
  ['moving', words.key.moving],
  ['diverged', words.key.diverged],
];

/** A rectangle of equal cells: columns `from` to `to` of a row. */
export interface Stretch {
  readonly look: Look;
  readonly row: number | null;
  readonly from: number;
  readonly to: number;
}

/** The cells of a row as few stretches; a look of undefined leaves a gap. */
export function stretches(row: number | null, looks: readonly (Look | undefined)[]): Stretch[] {
  const found: Stretch[] = [];
  looks.forEach((look, column) => {
    if (!look) return;
    const last = found.at(-1);
    if (last?.look === look && last.to === column - 1) {
      found[found.length - 1] = { ...last, to: column };
    } else {
      found.push({ look, row, from: column, to: column });
    }
  });
  return found;
}
