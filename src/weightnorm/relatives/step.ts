import { allWithinRange, type Vector, withinRange } from '../check.ts';
import type { Batch } from '../neuron.ts';
import {
  type Relative,
  type RelativeName,
  type RelativeSettings,
  type RelativeState,
  relatives,
} from './methods.ts';

/** One step of a method: where the slopes lead, and where the method puts it. */
export interface RelativeStep {
  /** The stored vector after the step, before anything is divided or clipped. */
  readonly between: Vector;
  readonly next: RelativeState;
}

/**
 * One step of gradient descent on what a method stores, p ← p − η ∇p L, and then what the method does
 * to the stored vector: `maxNorm` clips w to length c, `unitNorm` divides w by its length,
 * `divideAfter` divides v by its length.
 * @throws OverflowError when the step makes a number too large; RangeError when what is divided by is
 * zero.
 */
export function relativeStep(
  name: RelativeName,
  state: RelativeState,
  batch: Batch,
  settings: RelativeSettings,
): RelativeStep {
  const { look, after }: Relative = relatives[name];
  const { gradVector, gradScale } = look(state, batch, settings);
  const { learningRate } = settings;
  const between = state.vector.map((entry, i) => entry - learningRate * (gradVector[i] as number));
  allWithinRange('the stored vector', between);
  const scale = withinRange('the scale', state.scale - learningRate * gradScale);
  return { between, next: { vector: after?.(between, settings) ?? between, scale } };
}
