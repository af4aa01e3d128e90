/**
 * Elementary functions of doubles to 256 binary places, from their series in whole numbers. All
 * arguments and results are in units of 2⁻²⁵⁶.
 */
export const PLACES = 256;
const ONE = 1n << BigInt(PLACES);

const times = (a: bigint, b: bigint) => (a * b) / ONE;
const over = (a: bigint, b: bigint) => (a * ONE) / b;
const abs = (a: bigint) => (a < 0n ? -a : a);

/** Adds terms, each made from the one before it, until they vanish. */
function series(first: bigint, next: (term: bigint, n: bigint) => bigint): bigint {
  let sum = 0n;
  for (let term = first, n = 1n; term !== 0n; n += 1n) {
    sum += term;
    term = next(term, n);
  }
  return sum;
}

/** Euler's series: every term is 2n/(2n + 1)·x²/(1 + x²) times the one before. */
export function atan(x: bigint): bigint {
  if (x < 0n) return -atan(-x);
  if (x > ONE) return HALF_PI - atan(over(ONE, x));
  const square = times(x, x);
  const factor = over(square, ONE + square);
  return series(over(x, ONE + square), (term, n) => (times(term, factor) * 2n * n) / (2n * n + 1n));
}

function artanh(x: bigint): bigint {
  const square = times(x, x);
  let power = x;
  return series(x, (_, n) => {
    power = times(power, square);
    return power / (2n * n + 1n);
  });
}

const LN2 = 2n * artanh(ONE / 3n);
const HALF_PI = 2n * (4n * atan(ONE / 5n) - atan(ONE / 239n));

/** e to the power x, as a number in units of 2 to the power `exponent` − 256. */
export function exp(x: bigint): { value: bigint; exponent: number } {
  const exponent = x / LN2;
  const rest = x - exponent * LN2;
  const value = series(ONE, (term, n) => times(term, rest) / n);
  return { value, exponent: Number(exponent) };
}

/** The logarithm of x·2 to the power `exponent`. */
export function log(x: bigint, exponent = 0): bigint {
  const shift = x.toString(2).length - PLACES - 1;
  const m = shift > 0 ? x >> BigInt(shift) : x << BigInt(-shift);
  // m lies in [1, 2); (m − √2)/(m + √2) would be smaller still, but this converges well enough.
  return BigInt(shift + exponent) * LN2 + 2n * artanh(over(m - ONE, m + ONE));
}

export function tanh(x: bigint): bigint {
  const { value, exponent } = exp(2n * abs(x));
  const result = ONE - over(2n * ONE, (value << BigInt(exponent)) + ONE);
  return x < 0n ? -result : result;
}

/** Sine of x plus a number of right angles, so that one right angle gives the cosine. */
export function sin(x: bigint, rightAngles = 0n): bigint {
  const turns = (2n * x + (x < 0n ? -HALF_PI : HALF_PI)) / (2n * HALF_PI);
  const rest = x - turns * HALF_PI;
  const quarter = (((turns + rightAngles) % 4n) + 4n) % 4n;
  const square = times(rest, rest);
  const odd = quarter % 2n === 0n;
  const value = odd
    ? series(rest, (term, n) => -times(term, square) / (2n * n * (2n * n + 1n)))
    : series(ONE, (term, n) => -times(term, square) / (2n * n * (2n * n - 1n)));
  return quarter < 2n ? value : -value;
}
