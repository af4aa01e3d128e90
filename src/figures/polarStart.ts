import { words } from '#words/figures.ts';
import { type NeuronRun, type NumberField, numberField } from '../simulation/index.ts';
import { fromPolar, heading, norm, type WeightNormParameters } from '../weightnorm/index.ts';

/** How a neuron in the plane starts, as settings keep it: v by angle in degrees and length, and g. */
export interface PolarStart {
  readonly angle: number;
  readonly length: number;
  readonly g: number;
}

/** An angle in degrees; 270 is −90. */
export const angleField = (key: string, label: string, initial: number): NumberField =>
  numberField({ key, label, initial, min: -180, max: 180, wrap: true });

/** A length that is never zero, up to `max`. */
export const lengthField = (initial: number, max = 1000, symbol = 'v'): NumberField =>
  numberField({
    key: 'length',
    label: words.fields.length(symbol),
    initial,
    min: 0.05,
    max,
    log: true,
  });

/** A number through zero: g or b. */
export const signedField = (key: string, label: string, initial: number, most = 1000) =>
  numberField({ key, label, initial, min: -most, max: most });

/** The settings of such a start, with how it opens. */
export const polarFields = ({ angle, length, g }: PolarStart, most = 1000) => ({
  angle: angleField('angle', words.fields.angleOfV, angle),
  length: lengthField(length, most),
  g: signedField('g', words.fields.scale, g, most),
});

/** The parameters of a start; b is zero. */
export const polarParameters = ({ angle, length, g }: PolarStart): WeightNormParameters => ({
  v: fromPolar(length, angle),
  g,
  b: 0,
});

/** The settings whose start is what a run shows at a step; at step 0 those that it was made of. */
export function polarStartAt(
  { angle, length, g }: PolarStart,
  run: NeuronRun<WeightNormParameters>,
  step: number,
): PolarStart {
  if (step === 0) return { angle, length, g };
  const { v, g: now } = run.at(step).parameters;
  return { angle: heading(v), length: norm(v), g: now };
}
