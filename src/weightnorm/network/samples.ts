import type { NetworkShape } from './shape.ts';

/** Samples in one array, row after row, with a label each. */
export interface Samples {
  /** count × inputs, finite numbers. */
  readonly inputs: Float64Array;
  /** Class of each sample, from 0. */
  readonly labels: Uint8Array;
}

/**
 * Makes sure that a network of this shape can work on these samples.
 * @throws RangeError when there are none or more than `most`, when the inputs do not fill a row for
 * every label, for a label without a class, and for an input that is not finite.
 */
export function requireSamples({ sizes }: NetworkShape, samples: Samples, most = Infinity): void {
  const { inputs, labels } = samples;
  const count = labels.length;
  const width = sizes[0] as number;
  const classes = sizes[sizes.length - 1] as number;
  if (count === 0) throw new RangeError('there are no samples.');
  if (count > most) {
    throw new RangeError(`there is room for ${most} samples, but there are ${count}.`);
  }
  if (inputs.length !== count * width) {
    throw new RangeError(
      `${count} samples of ${width} inputs are ${count * width} numbers, not ${inputs.length}.`,
    );
  }
  for (let s = 0; s < count; s++) {
    if ((labels[s] as number) >= classes) {
      throw new RangeError(
        `the label of sample ${s} is ${labels[s]}, but there are ${classes} classes.`,
      );
    }
  }
  for (let i = 0; i < inputs.length; i++) {
    if (Number.isFinite(inputs[i])) continue;
    const [sample, input] = [Math.floor(i / width), i % width];
    throw new RangeError(
      `input ${input} of sample ${sample} is ${inputs[i]}, not a finite number.`,
    );
  }
}
