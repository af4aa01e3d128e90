import { activations, addScaled, gradients, losses, weight } from '../../weightnorm/index.ts';

const START = { v: [3, 4], g: 5, b: 0 };
/** The gradient of w: that of a linear neuron which is one too high for this input. */
const GRADIENT = [1, 0];

const number = (value: number): string => String(Math.round(value * 100) / 100).replace('-', '−');

const vector = (entries: readonly number[]): string => `(${entries.map(number).join(', ')})`;

/** The numbers of the worked example, by name. */
export function workedText(name: string): string {
  const tooHigh = (weight(START)[0] ?? 0) - 1;
  const { gradW, gradG, gradV, gradAlong, gradAcross } = gradients(
    START,
    { inputs: [GRADIENT], targets: [tooHigh] },
    { activation: activations.identity, loss: losses.halfMse },
  );
  const texts: Readonly<Record<string, string>> = {
    v: vector(START.v),
    g: number(START.g),
    gradW: vector(gradW),
    gradG: number(gradG),
    gradV: vector(gradV),
    along: vector(gradAlong),
    reflected: vector(addScaled(gradAcross, -1, gradAlong)),
  };
  const text = texts[name];
  if (text === undefined) throw new Error(`The worked example has no “${name}”.`);
  return text;
}
