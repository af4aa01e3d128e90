/** A vector of real numbers. */
export type Vector = readonly number[];

/** Throws a RangeError that names `name` unless `value` is a finite number. */
export function requireFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) {
    throw new RangeError(`${name} must be a finite number, but it is ${value}.`);
  }
}

/** Throws a RangeError that names the first entry of `values` that is not finite, or an empty vector. */
export function requireFiniteVector(name: string, values: Vector): void {
  if (values.length === 0) throw new RangeError(`${name} must have at least one entry.`);
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) requireFinite(`${name}[${i}]`, values[i] as number);
  }
}

/** Thrown when finite input leads to a quantity too large for a double: the run has diverged. */
export class OverflowError extends RangeError {
  override readonly name = 'OverflowError';
  /** The quantity that overflowed, as the docs name it. */
  readonly quantity: string;

  constructor(quantity: string) {
    super(`${quantity} has grown too large to be represented: the run has diverged.`);
    this.quantity = quantity;
  }
}

/** Thrown where something is to be learned and there is nothing to learn it from. */
export class NoSamplesError extends RangeError {
  override readonly name = 'NoSamplesError';

  constructor() {
    super('There are no samples to learn from.');
  }
}

/** Thrown for a vector without a direction. */
export class ZeroVectorError extends RangeError {
  override readonly name = 'ZeroVectorError';
  /** What the vector is called. */
  readonly vector: string;

  constructor(vector: string) {
    const ratio = `${vector}/‖${vector}‖`;
    super(
      `${vector} is the zero vector, and zero has no direction: ${ratio} would be 0/0. Give ${vector} any other value.`,
    );
    this.vector = vector;
  }
}

/** Returns `value`, or throws an OverflowError that names `quantity` if it is not finite. */
export function withinRange(quantity: string, value: number): number {
  if (!Number.isFinite(value)) throw new OverflowError(quantity);
  return value;
}

/** Throws an OverflowError that names `quantity` unless all of `values` are finite. */
export function allWithinRange(quantity: string, values: Vector): void {
  for (let i = 0; i < values.length; i++) withinRange(quantity, values[i] as number);
}
