import { cellKey, RATES, type Verdicts } from '../../simulation/rates.ts';

/** The learning rates of a row at which the run arrived and stayed, with the steps it took. */
export function arrivals(verdicts: Verdicts, row: number | null): { x: number; y: number }[] {
  return RATES.flatMap((rate, column) => {
    const verdict = verdicts.get(cellKey({ column, row }));
    return verdict?.kind === 'solved' ? [{ x: rate, y: verdict.at }] : [];
  });
}

/** The same with a gap, infinitely many steps, at each rate where it did not arrive. */
export function stepsNeeded(verdicts: Verdicts, row: number | null): { x: number; y: number }[] {
  return RATES.flatMap((rate, column) => {
    const verdict = verdicts.get(cellKey({ column, row }));
    if (!verdict) return [];
    return [{ x: rate, y: verdict.kind === 'solved' ? verdict.at : Number.POSITIVE_INFINITY }];
  });
}

/** How many runs of a row are known. */
export const knownIn = (verdicts: Verdicts, row: number | null): number =>
  RATES.filter((_, column) => verdicts.has(cellKey({ column, row }))).length;
