/** A number of an exercise as it is written: so many significant digits, a true minus sign. */
export function text(value: unknown, digits = 3): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new Error('An exercise names a number that the figure does not give.');
  }
  return String(Number(value.toPrecision(digits))).replace('-', '−');
}

/** A vector, each entry rounded to so many decimals. */
export function vectorText(value: unknown, decimals = 3): string {
  if (!Array.isArray(value)) throw new Error('An exercise names a vector that there is not.');
  const entries = value.map((entry) => text(Number((entry as number).toFixed(decimals)), 15));
  return `(${entries.join(', ')})`;
}
