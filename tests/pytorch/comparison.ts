/** A number, or lists of numbers of any depth. */
export type Numbers = number | readonly Numbers[];

function flat(numbers: Numbers): number[] {
  return typeof numbers === 'number' ? [numbers] : numbers.flatMap(flat);
}

/** The errors of one case: differences divided by the scale of what is compared. */
export class Comparison {
  readonly tolerance: number;
  readonly failures: string[] = [];
  worst = 0;
  worstName = '';

  constructor(tolerance: number) {
    this.tolerance = tolerance;
  }

  /**
   * Compares `found` with `wanted`, relative to the largest entry of `wanted` unless another scale
   * is given. Where the scale is 0 the two must be equal; a NaN is always a failure.
   */
  compare(name: string, found: Numbers, wanted: Numbers, scale?: number): void {
    const [ours, theirs] = [flat(found), flat(wanted)];
    if (ours.length !== theirs.length) {
      this.failures.push(`${name} has ${theirs.length} entries, ours has ${ours.length}`);
      return;
    }
    const size = scale ?? Math.max(...theirs.map(Math.abs));
    for (let i = 0; i < ours.length; i++) {
      const difference = Math.abs((ours[i] as number) - (theirs[i] as number));
      this.#record(name, difference === 0 ? 0 : difference / size);
    }
  }

  #record(name: string, error: number): void {
    if (error > this.worst || Number.isNaN(error)) {
      this.worst = error;
      this.worstName = name;
    }
    if (error <= this.tolerance) return;
    const failure = `${name} is off by ${error.toExponential(1)}, allowed ${this.tolerance}`;
    this.failures.push(failure);
  }
}
