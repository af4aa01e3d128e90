import { requireFiniteVector, type Vector, withinRange } from './check.ts';

// Squares of numbers in this range neither overflow nor lose digits to underflow.
const SAFE_SMALL = 1e-140;
const SAFE_LARGE = 1e140;
// 2 to the power 600: scaling by it is exact.
const LIFT = 4.149515568880993e180;

/** Largest absolute entry; 0 for the zero vector. */
function largest(a: Vector): number {
  let max = 0;
  for (let i = 0; i < a.length; i++) max = Math.max(max, Math.abs(a[i] as number));
  return max;
}

/** Inner product a·b of two vectors of the same length, summed in order of the index. */
export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/**
 * Euclidean length ‖a‖ ≥ 0, right for entries from 1e-300 to 1e300 (squares that would overflow or
 * underflow are taken after an exact scaling by a power of two).
 * @throws RangeError when an entry is not finite; OverflowError, naming `quantity`, when the length
 * itself exceeds the largest double.
 */
export function norm(a: Vector, quantity = 'the length of the vector'): number {
  const max = largest(a);
  if (max === 0) return 0;
  if (!Number.isFinite(max)) requireFiniteVector('the vector', a);
  if (max < SAFE_SMALL) return norm(scale(LIFT, a)) / LIFT;
  if (max > SAFE_LARGE) {
    return withinRange(quantity, norm(scale(1 / LIFT, a)) * LIFT);
  }
  return Math.sqrt(dot(a, a));
}

/** s·a, entry by entry. */
export function scale(s: number, a: Vector): number[] {
  const out = new Array<number>(a.length);
  for (let i = 0; i < a.length; i++) out[i] = s * (a[i] as number);
  return out;
}

/** a + s·b for two vectors of the same length. */
export function addScaled(a: Vector, s: number, b: Vector): number[] {
  const out = new Array<number>(a.length);
  for (let i = 0; i < a.length; i++) out[i] = (a[i] as number) + s * (b[i] as number);
  return out;
}

/**
 * The unit vector a/‖a‖.
 * @throws RangeError for the zero vector, which has no direction, or when an entry is not finite;
 * `name` is used in the message.
 */
export function unit(a: Vector, name = 'v'): number[] {
  const max = largest(a);
  if (max === 0)
    throw new RangeError(
      `${name} is the zero vector, and zero has no direction: ${name}/‖${name}‖ would be 0/0. Give ${name} any other value.`,
    );
  if (!Number.isFinite(max)) requireFiniteVector(name, a);
  if (max < SAFE_SMALL) return unit(scale(LIFT, a), name);
  if (max > SAFE_LARGE) return unit(scale(1 / LIFT, a), name);
  const length = norm(a);
  const out = new Array<number>(a.length);
  for (let i = 0; i < a.length; i++) out[i] = (a[i] as number) / length;
  return out;
}

/** The part of `a` along `u`: (a·u)u. `u` must have length 1. */
export function along(a: Vector, u: Vector): number[] {
  return scale(dot(a, u), u);
}

/**
 * The part of `a` across `u`: a − (a·u)u, the projection M_w a of equation (4). `u` must have
 * length 1.
 */
export function across(a: Vector, u: Vector): number[] {
  return addScaled(a, -dot(a, u), u);
}
