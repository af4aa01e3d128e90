import { requireFinite, type Vector, withinRange } from './check.ts';
import { direction, weight } from './parameters.ts';
import { atan } from './portable.ts';
import { addScaled, dot, norm, unit } from './vector.ts';

/**
 * The angle in radians, from 0 to π, between the directions of two vectors: how far a step from
 * `before` to `after` turned. For one plain SGD step on v it is arctan(‖Δv‖/‖v‖).
 * @throws RangeError when either is the zero vector or not finite.
 */
export function turnAngle(before: Vector, after: Vector): number {
  const a = unit(before, 'before');
  const c = unit(after, 'after');
  const apart = norm(addScaled(a, -1, c));
  const together = norm(addScaled(a, 1, c));
  // Half-angle form: accurate for small and for nearly opposite directions alike.
  return 2 * atan(apart / together);
}

/** g/‖v‖, the factor of equation (4). */
function gear(v: Vector, g: number): number {
  requireFinite('g', g);
  direction(v);
  return withinRange('g/‖v‖', g / norm(v, '‖v‖'));
}

/**
 * The effective learning rate η g²/‖v‖²: what a small plain SGD step on v amounts to for w,
 * across w. Along w the rate is η itself.
 */
export function effectiveLearningRate(
  { v, g }: { readonly v: Vector; readonly g: number },
  learningRate: number,
): number {
  requireFinite('learningRate', learningRate);
  const factor = gear(v, g);
  return withinRange('the effective learning rate', learningRate * factor * factor);
}

/** The learning rate η/‖v‖² at which plain SGD on v moves the unit direction v/‖v‖. */
export function directionLearningRate(v: Vector, learningRate: number): number {
  requireFinite('learningRate', learningRate);
  const factor = gear(v, 1);
  return withinRange('the rate for the direction', learningRate * factor * factor);
}

/**
 * The metric K = uuᵀ + (g²/‖v‖²)(I − uuᵀ), k × k, with u = v/‖v‖: to first order a plain SGD step
 * on (g, v) moves w by −η K ∇w L. K is the identity when ‖v‖ = |g|, and uuᵀ when g = 0.
 */
export function metric({ v, g }: { readonly v: Vector; readonly g: number }): number[][] {
  const u = direction(v);
  const factor = gear(v, g);
  const acrossGear = withinRange('g²/‖v‖²', factor * factor);
  return u.map((ui, i) => u.map((uj, j) => ui * uj + acrossGear * ((i === j ? 1 : 0) - ui * uj)));
}

/**
 * The weight w − η K ∇w L that a plain SGD step on (g, v) leads to, but for terms in η²: what follows
 * from equations (2) to (4) to first order.
 * @param gradW ∇w L at this weight, as many entries as v.
 */
export function predictedWeight(
  neuron: { readonly v: Vector; readonly g: number },
  gradW: Vector,
  learningRate: number,
): number[] {
  requireFinite('learningRate', learningRate);
  const moved = metric(neuron).map((row) => dot(row, gradW));
  return addScaled(weight(neuron), -learningRate, moved);
}
