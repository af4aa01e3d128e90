import { formatNumber } from '../drawing/index.ts';
import type { BatchSize } from '../simulation/index.ts';
import { heading, type Vector } from '../weightnorm/index.ts';

/** A number with two decimals, as figures show entries and lengths. */
export const two = (value: number): string => formatNumber(value, { decimals: 2 });

/** The direction of a plane vector in words. */
export const towards = (v: Vector): string =>
  `${formatNumber(heading(v), { decimals: 1 })} degrees`;

/** A loss, or that there is none without samples. */
export const lossText = (loss: number): string =>
  Number.isNaN(loss) ? 'not defined without points' : formatNumber(loss);

/** What the page calls a step: SGD only where a batch is fewer than all samples. */
export function methodName(stochastic: boolean): string {
  return stochastic ? 'SGD' : 'gradient descent (all samples)';
}

/** How a run learns, in words. */
export function methodText(stochastic: boolean, batch: BatchSize): string {
  return stochastic ? `SGD, batches of ${batch}` : methodName(false);
}
