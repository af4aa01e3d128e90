import type { NeuronRun } from './neuronRun.ts';

/** A number that belongs to a step of a run. */
type Quantity<R extends NeuronRun> = (run: R, step: number) => number;

const MOST_REMEMBERED = 4096;

/** The quantity, remembered by run and step: a chart asks for the same steps at every frame. */
export function rememberSteps<R extends NeuronRun>(quantity: Quantity<R>): Quantity<R> {
  const known = new WeakMap<R, Map<number, number>>();
  return (run, step) => {
    const values = known.get(run) ?? new Map<number, number>();
    known.set(run, values);
    let value = values.get(step);
    if (value === undefined) {
      value = quantity(run, step);
      if (values.size > MOST_REMEMBERED) values.clear();
      values.set(step, value);
    }
    return value;
  };
}

/**
 * The mean of a quantity over the last `count` steps up to step `upTo`; over all where there are
 * fewer, NaN where there is none. Steps count from 1: step s leads from state s − 1 to state s.
 * Sums are kept as far as somebody looked, so that a window of any size is one difference.
 */
export function stepMean<R extends NeuronRun>(quantity: Quantity<R>) {
  const known = new WeakMap<R, number[]>();
  return (run: R, upTo: number, count: number = upTo): number => {
    const sums = known.get(run) ?? [0];
    known.set(run, sums);
    while (sums.length <= upTo) {
      sums.push((sums.at(-1) as number) + quantity(run, sums.length));
    }
    const from = Math.max(0, upTo - count);
    return ((sums[upTo] as number) - (sums[from] as number)) / (upTo - from);
  };
}

/**
 * The quantity at every step from 0 to `upTo`, or to the last there is. Kept as far as somebody
 * looked, so that a look at every frame costs little.
 */
export function everyStep<R extends NeuronRun>(quantity: Quantity<R>) {
  const known = new WeakMap<R, number[]>();
  return (run: R, upTo: number): readonly number[] => {
    const values = known.get(run) ?? [];
    known.set(run, values);
    const last = run.reach(upTo);
    while (values.length <= last) values.push(quantity(run, values.length));
    return values.length === last + 1 ? values : values.slice(0, last + 1);
  };
}

/**
 * Steps for a curve on a logarithmic axis: all up to 2·`perOctave`, then `perOctave` of them each
 * time the step doubles, and the last.
 */
export function octaveSteps(upTo: number, perOctave = 32): number[] {
  const found: number[] = [];
  let stride = 1;
  for (let step = 0; step < upTo; ) {
    found.push(step);
    step += stride;
    // Steps that a long run remembers: multiples of a power of two.
    if (step >= 2 * perOctave * stride) stride *= 2;
  }
  found.push(upTo);
  return found;
}
