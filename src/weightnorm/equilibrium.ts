import { requireFinite, withinRange } from './check.ts';

/**
 * The rate η/‖v‖² after `steps` SGD steps on v when noise keeps the gradient at ‖v‖‖∇v L‖ ≈ `gradient`:
 * 1/(γ√(2t)), in which the learning rate does not occur. From ‖v'‖² = ‖v‖² + ‖Δv‖² (section 2.1 of
 * the paper), so that ‖v‖⁴ ≈ 2η²γ²t once the start no longer counts. The derivation is not the paper's.
 * @throws RangeError unless both are above zero.
 */
export function forgottenRate(gradient: number, steps: number): number {
  requireFinite('gradient', gradient);
  requireFinite('steps', steps);
  if (gradient <= 0 || steps <= 0) {
    throw new RangeError('The rate needs a gradient and a number of steps above zero.');
  }
  return withinRange('the predicted rate', 1 / (gradient * Math.sqrt(2 * steps)));
}

/**
 * The turn per step, in radians, at which weight decay λ on v shortens v as much as turning
 * lengthens it: √(2ηλ), whatever the length of v was (Wan et al. 2021, for small ηλ).
 * @throws RangeError when ηλ is negative or not finite.
 */
export function equilibriumTurn(learningRate: number, weightDecay: number): number {
  requireFinite('learningRate', learningRate);
  requireFinite('weightDecay', weightDecay);
  if (learningRate * weightDecay < 0) throw new RangeError('ηλ must not be negative.');
  return Math.sqrt(2 * withinRange('ηλ', learningRate * weightDecay));
}
