import { requireFiniteVector, type Vector, withinRange, ZeroVectorError } from './check.ts';

// Between these a sum of squares neither overflows nor loses digits to underflow.
const SAFE_SMALL = 1e-280;
const SAFE_LARGE = 1e280;
// 2 to the power 600: scaling by it is exact.
const LIFT = 4.149515568880993e180;

/** Inner product a·b of two vectors of the same length, summed in order of the index. */
export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** The power of two by which a vector is scaled to bring its squares into range; 0 for a = 0. */
function liftFor(a: Vector, name: string): number {
  requireFiniteVector(name, a);
  let max = 0;
  for (let i = 0; i < a.length; i++) max = Math.max(max, Math.abs(a[i] as number));
  if (max === 0) return 0;
  return max < 1 ? LIFT : 1 / LIFT;
}

/**
 * Euclidean length ‖a‖ ≥ 0, right for entries from 1e-300 to 1e300 (squares that would overflow or
 * underflow are taken after an exact scaling by a power of two).
 * @throws RangeError when an entry is not finite; OverflowError, naming `quantity`, when the length
 * itself exceeds the largest double.
 */
export function norm(a: Vector, quantity = 'the length of the vector'): number {
  const squared = dot(a, a);
  if (squared > SAFE_SMALL && squared < SAFE_LARGE) return Math.sqrt(squared);
  if (a.length === 0) return 0;
  const lift = liftFor(a, 'the vector');
  return lift === 0 ? 0 : withinRange(quantity, norm(scale(lift, a)) / lift);
}

/** s·a, entry by entry. */
export function scale(s: number, a: Vector): number[] {
  const out = [...a];
  for (let i = 0; i < out.length; i++) out[i] = s * (out[i] as number);
  return out;
}

/** a + s·b for two vectors of the same length. */
export function addScaled(a: Vector, s: number, b: Vector): number[] {
  const out = [...a];
  for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) + s * (b[i] as number);
  return out;
}

/**
 * Writes the unit vector a/‖a‖ over `out` and returns ‖a‖, which is Infinity where it exceeds the
 * largest double. See `unit`.
 */
export function normalize(a: Vector, out: number[], name: string): number {
  const squared = dot(a, a);
  if (squared > SAFE_SMALL && squared < SAFE_LARGE) {
    const length = Math.sqrt(squared);
    for (let i = 0; i < a.length; i++) out[i] = (a[i] as number) / length;
    return length;
  }
  const lift = liftFor(a, name);
  if (lift === 0) throw new ZeroVectorError(name);
  return normalize(scale(lift, a), out, name) / lift;
}

/**
 * The unit vector a/‖a‖.
 * @throws RangeError for the zero vector, which has no direction, or when an entry is not finite;
 * `name` is used in the message.
 */
export function unit(a: Vector, name = 'v'): number[] {
  const out = [...a];
  normalize(a, out, name);
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
