import type { RelativeName } from '../../weightnorm/index.ts';

/** What is true of a method, in a few words each; the rows of the table. */
export interface Facts {
  /** Its name where there is room for it. */
  readonly name: string;
  /** Its name beside an arrow. */
  readonly short: string;
  readonly fixed: string;
  readonly learned: string;
  readonly length: string;
  readonly direction: string;
  /** Whether a batch takes part in the weight. */
  readonly batch: string;
  /** Whether it computes the same in use as in training. */
  readonly use: string;
}

const NO = 'no';
const SAME = 'yes';

export const facts: Readonly<Record<RelativeName, Facts>> = {
  plain: {
    name: 'plain gradient descent',
    short: 'plain',
    fixed: 'nothing',
    learned: 'w',
    length: 'free',
    direction: 'turns at rate η',
    batch: NO,
    use: SAME,
  },
  weightNorm: {
    name: 'weight norm',
    short: 'weight norm',
    fixed: 'nothing: every w can be had',
    learned: 'v and g',
    length: 'g moves it at rate η',
    direction: 'turns at rate η g²/∥v∥², which falls as v grows',
    batch: NO,
    use: SAME,
  },
  l2: {
    name: 'L2 penalty',
    short: 'L2',
    fixed: 'nothing, but the loss is another one',
    learned: 'w',
    length: 'times 1 − ηλ, then as plain',
    direction: 'as plain',
    batch: NO,
    use: SAME,
  },
  maxNorm: {
    name: 'max-norm',
    short: 'max-norm',
    fixed: '∥w∥ is at most c',
    learned: 'w',
    length: 'as plain, then cut to c',
    direction: 'as plain',
    batch: NO,
    use: SAME,
  },
  unitNorm: {
    name: 'unitNorm: w divided after each step',
    short: 'unitNorm',
    fixed: '∥w∥ is 1',
    learned: 'the direction of w',
    length: 'as plain, then set to 1',
    direction: 'as plain; never cools',
    batch: NO,
    use: SAME,
  },
  divideAfter: {
    name: 'divideAfter: v divided after each step',
    short: 'divideAfter',
    fixed: '∥v∥ is 1 after every step; w is free',
    learned: 'the direction of v, and g',
    length: 'g moves it at rate η; dividing v does nothing to it',
    direction: 'turns at rate η g²; never cools',
    batch: NO,
    use: SAME,
  },
  spectralNorm: {
    name: 'spectral norm',
    short: 'spectral norm',
    fixed: 'the largest stretch of the whole layer is 1',
    learned: 'v and the other rows',
    length: 'at most 1; depends on the other rows',
    direction: 'turns; cools as the matrix grows',
    batch: NO,
    use: 'yes, with the last estimate',
  },
  weightStandardization: {
    name: 'weight standardization',
    short: 'standardized',
    fixed: 'the mean of w is 0, ∥w∥ is √k for k inputs',
    learned: 'the direction of v',
    length: 'stays',
    direction: 'turns; cools as v grows',
    batch: NO,
    use: SAME,
  },
  batchNorm: {
    name: 'batch norm',
    short: 'batch norm',
    fixed: 'mean and spread of x·v over the batch',
    learned: 'v and γ',
    length: 'γ moves it, and so does the spread',
    direction: 'turns; cools as v grows',
    batch: 'yes',
    use: 'no: running averages stand in',
  },
  layerNorm: {
    name: 'layer norm',
    short: 'layer norm',
    fixed: 'mean and spread over the units, for each input',
    learned: 'v, the other rows, and γ',
    length: 'another one for each input',
    direction: 'of v less the mean row',
    batch: NO,
    use: SAME,
  },
};

/** The rows of the table, in order. */
export const rows = [
  ['fixed', 'What is fixed'],
  ['learned', 'What is learned'],
  ['length', 'A step and the length of w'],
  ['direction', 'A step and the direction of w'],
  ['batch', 'Needs a batch?'],
  ['use', 'The same in use as in training?'],
] as const satisfies readonly (readonly [keyof Facts, string])[];

/** The circle on which, or within which, a method holds w whatever is learned. */
export function heldAt(
  name: RelativeName,
  longest: number,
): { readonly radius: number; readonly label: string } | null {
  if (name === 'unitNorm' || name === 'spectralNorm') return { radius: 1, label: '1' };
  if (name === 'maxNorm') return { radius: longest, label: 'c' };
  if (name === 'weightStandardization') return { radius: Math.sqrt(3), label: '√3' };
  return null;
}
