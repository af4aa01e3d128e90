import { PLACES } from './exact.ts';

/** A double as a whole number times a power of two. */
export function parts(x: number): { m: bigint; e: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const m = exponent === 0 ? fraction : fraction | (1n << 52n);
  return { m: bits >> 63n ? -m : m, e: Math.max(exponent, 1) - 1075 };
}

/** x in units of 2⁻²⁵⁶: exact for sizes from 2⁻²⁰⁰ on. */
export function toFixed(x: number): bigint {
  const { m, e } = parts(x);
  return e + PLACES >= 0 ? m << BigInt(e + PLACES) : m >> BigInt(-e - PLACES);
}

/**
 * By how many units in the last place `x` misses the true value, which is `value` in units of 2 to
 * the power `exponent` − 256.
 */
export function ulpsFrom(x: number, value: bigint, exponent = 0): number {
  const size = (value < 0n ? -value : value).toString(2).length + exponent - PLACES;
  const lastPlace = Math.max(size - 53, -1074);
  const { m, e } = parts(x);
  const fine = Math.min(e, exponent - PLACES, lastPlace - 60);
  const difference = (m << BigInt(e - fine)) - (value << BigInt(exponent - PLACES - fine));
  return Math.abs(Number(difference)) / 2 ** (lastPlace - fine);
}
