/** What a slider does with the numbers it is given. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** Distance of neighbouring values; about a hundredth of the range unless told. */
  readonly step?: number | undefined;
  /**
   * Whether equal distances on the slider are equal ratios; with a step, as nearly as neighbouring
   * values are at least that far apart.
   */
  readonly log?: boolean | undefined;
  /** Whether going beyond one end comes in again at the other, as angles do. */
  readonly wrap?: boolean | undefined;
}

const LOG_STEP = 0.01;

/** The text of a number field: exact where that is short, else with `digits` significant digits. */
export function writeNumber(value: number, digits = 4): string {
  const exact = String(value);
  const written = exact.length <= 8 ? exact : String(Number(value.toPrecision(digits)));
  return written.replace('e+', 'e');
}

/** The same number in a sentence, with a real minus sign. */
export function sayNumber(value: number, digits?: number): string {
  return writeNumber(value, digits).replaceAll('-', '\u2212');
}

/**
 * The values of a logarithmic slider with a step, in order: each a move of its own, however near the
 * smallest lie together. Null for all other sliders.
 */
function listOf(range: NumberRange): readonly number[] | null {
  if (!range.log || range.step === undefined) return null;
  const [first, last] = endsOf({ ...range, step: undefined });
  const positions = Array.from({ length: Math.round((last - first) / LOG_STEP) + 1 }, (_, i) =>
    onGrid(10 ** hundredths(Math.round(first / LOG_STEP) + i), range),
  );
  return [...new Set(positions)];
}

/**
 * The ends of the native slider, whose own numbers are logarithms where it is logarithmic, and places
 * in a list where it has a step as well.
 */
export function endsOf(range: NumberRange): readonly [number, number] {
  const { min, max, log } = range;
  if (!log) return [min, max];
  const list = listOf(range);
  if (list) return [0, list.length - 1];
  // A hair towards the middle, so that an end on the grid is not moved by a rounding error.
  const first = Math.floor(Math.log10(min) / LOG_STEP + 1e-9);
  const last = Math.ceil(Math.log10(max) / LOG_STEP - 1e-9);
  return [hundredths(first), hundredths(last)];
}

/**
 * Where a value lies on the native slider: one of its own positions, for a browser that rounds what
 * it is given has moved it by itself.
 */
export function toPosition(value: number, range: NumberRange): number {
  const [first, last] = endsOf(range);
  if (value <= range.min) return first;
  if (value >= range.max) return last;
  const list = listOf(range);
  // In a list that of the last that is not larger, so that either arrow key moves it.
  if (list) return list.findLastIndex((one) => one <= value);
  return range.log ? hundredths(Math.round(Math.log10(value) / LOG_STEP)) : onGrid(value, range);
}

const hundredths = (whole: number): number => Number((whole * LOG_STEP).toFixed(2));

/** The value at a place on the native slider: a whole step, or three significant digits. */
export function fromPosition(position: number, range: NumberRange): number {
  const list = listOf(range);
  if (list) return list[position] ?? range.min;
  if (range.log) return nearest(Number((10 ** position).toPrecision(3)), range);
  return onGrid(position, range);
}

/** The nearest whole number of steps from the smallest value. */
function onGrid(value: number, range: NumberRange): number {
  const step = stepOf(range);
  const whole = range.min + Math.round((value - range.min) / step) * step;
  const decimals = Math.max(places(step), places(range.min));
  return nearest(Number(whole.toFixed(decimals)), range);
}

/** Distance of neighbouring places on the native slider. */
export function stepOf({ min, max, step, log }: NumberRange): number {
  if (log) return step === undefined ? LOG_STEP : 1;
  if (step !== undefined) return step;
  return Number(`1e${Math.floor(Math.log10((max - min) / 100))}`);
}

/** The value itself, or what is typed beyond a bound comes to: the bound, or for angles the same angle. */
export function kept(value: number, range: NumberRange): number {
  const { min, max, wrap } = range;
  if (!wrap || (value >= min && value <= max)) return nearest(value, range);
  const over = (value - min) % (max - min);
  return over > 0 ? min + over : max + over;
}

/** The value itself, or the bound it lies beyond. */
export function nearest(value: number, { min, max }: NumberRange): number {
  return Math.min(max, Math.max(min, value));
}

function places(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}
