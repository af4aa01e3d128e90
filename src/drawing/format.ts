import { words } from '#words/drawing.ts';

const MINUS = '\u2212';

/** How a number is written; without `decimals`, with at most `digits` significant ones. */
export interface NumberFormat {
  readonly digits?: number | undefined;
  readonly decimals?: number | undefined;
  /** Writes a plus before positive numbers. */
  readonly sign?: boolean | undefined;
}

/**
 * A number for a reader: real minus sign, no exponent from 1e-4 up to 1e6, beyond that
 * "1.2e−7", since the page's faces have no raised minus. `digits` (3) are significant and trailing zeros are dropped; `decimals` are exactly
 * that many. The whole part is never rounded away: 12345 stays 12345.
 */
export function formatNumber(value: number, format: NumberFormat = {}): string {
  if (Number.isNaN(value)) return words.notANumber;
  if (!Number.isFinite(value)) return value > 0 ? words.infinite : words.negativelyInfinite;
  const size = magnitude(Math.abs(value), format);
  if (!/[1-9]/.test(size)) return size;
  if (value < 0) return MINUS + size;
  return format.sign ? `+${size}` : size;
}

/** The same number in a table, with the minus sign that sheets and programs read. */
export function asData(written: string): string {
  return written.replaceAll(MINUS, '-');
}

function magnitude(value: number, { digits = 3, decimals }: NumberFormat): string {
  if (decimals !== undefined && Number(value.toFixed(decimals)) < 1e6) {
    return value.toFixed(decimals);
  }
  if (value === 0) return '0';
  const places = decimals ?? digits - 1;
  const [mantissa = '', power = '0'] = value.toExponential(places).split('e');
  const exponent = Number(power);
  if (exponent >= -4) {
    const written = value.toFixed(Math.max(0, Math.min(100, places - exponent)));
    if (Number(written) < 1e6) return trim(written);
  }
  const raised = `${exponent < 0 ? MINUS : ''}${Math.abs(exponent)}`;
  return `${decimals === undefined ? trim(mantissa) : mantissa}e${raised}`;
}

function trim(written: string): string {
  return written.includes('.') ? written.replace(/\.?0+$/, '') : written;
}

/** A vector as "(0.94, −0.34)". */
export function formatVector(vector: ArrayLike<number>, decimals = 2): string {
  return `(${Array.from(vector, (entry) => formatNumber(entry, { decimals })).join(', ')})`;
}

/** How many decimals it takes to tell multiples of a step apart. */
export function decimalsOf(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}
