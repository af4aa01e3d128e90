import { words } from '#words/figures.ts';
import { formatNumber } from '../drawing/index.ts';
import type { BatchSize, OptimizerName } from '../simulation/index.ts';
import { heading, spherical, type Vector } from '../weightnorm/index.ts';

/** A number with two decimals, as figures show entries and lengths. */
export const two = (value: number): string => formatNumber(value, { decimals: 2 });

/** A length that grows slowly, with enough decimals to see it grow. */
export const lengthText = (value: number): string => formatNumber(value, { decimals: 4 });

const degrees = (angle: number): string => words.degrees(formatNumber(angle, { decimals: 1 }));

/** The direction of a vector in words: one angle in the plane, two in space. */
export function towards(v: Vector): string {
  if (v.length < 3) return degrees(heading(v));
  const { azimuth, elevation } = spherical(v);
  return words.towards(degrees(azimuth), degrees(elevation));
}

/** Below this a loss is what rounding makes of zero. */
const ROUNDING = 1e-12;

/** A loss, or that there are no points to have one, or that only rounding is left of it. */
export function lossText(loss: number): string {
  if (Number.isNaN(loss)) return words.noPoints;
  return loss > 0 && loss < ROUNDING ? words.belowRounding : formatNumber(loss);
}

/** How a run learns: what the page calls SGD is SGD, with batches of fewer than all samples. */
export function methodText(
  stochastic: boolean,
  { optimizer, batch }: { readonly optimizer: OptimizerName; readonly batch: BatchSize },
): string {
  const { batches, all, withBatches, withAll } = words.methods;
  return stochastic ? withBatches(batches[optimizer], batch) : withAll(all[optimizer]);
}
