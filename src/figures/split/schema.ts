import { words } from '#words/figures/split.ts';
import { dataset } from '../../datasets/index.ts';
import {
  batchFields,
  choiceField,
  editsField,
  flagField,
  numberField,
  optimizerFields,
  rateField,
  type SettingsOf,
} from '../../simulation/index.ts';
import { angleField, lengthField, signedField } from '../polarStart.ts';

export const schema = {
  /** `penguins3` has three inputs: v and w are then vectors in space. */
  data: choiceField({
    key: 'data',
    label: words.fields.data,
    options: ['penguins', 'penguins3', 'species', 'separable', 'circle', 'ring1', 'ring2', 'own'],
    initial: 'penguins',
  }),
  edits: editsField({ key: 'points' }),
  /**
   * The start: v by angle (degrees) and length, g, b. In space the angle is that around the third
   * axis, and v rises by `elevation` above the plane of the first two.
   */
  angle: angleField('angle', words.fields.angle, 30),
  elevation: numberField({
    key: 'el',
    label: words.fields.elevation,
    initial: 0,
    min: -90,
    max: 90,
  }),
  length: lengthField(2.2),
  g: signedField('g', words.fields.g, 1.4),
  b: signedField('b', words.fields.b, 0),
  ...optimizerFields,
  learningRate: rateField(0.2),
  ...batchFields,
  /** `divide`: g is pinned at 1, so that w = v/∥v∥. */
  mode: choiceField({
    key: 'mode',
    label: words.fields.mode,
    options: ['multiply', 'divide'],
    initial: 'multiply',
  }),
  /** Plain gradient descent from the same start, laid over. */
  plain: flagField({ key: 'plain', label: words.fields.plain, initial: false }),
  /** w shown as its direction and its scale, side by side. */
  apart: flagField({ key: 'apart', label: words.fields.apart, initial: false }),
};

export type SplitSettings = SettingsOf<typeof schema>;

/** Whether v and w have three numbers, one for each input. */
export const isInSpace = ({ data }: Pick<SplitSettings, 'data'>): boolean =>
  dataset(data).columns.length === 3;

/** Half the side of the square of weights shown, at least. */
export const SMALLEST_SPAN = 2.4;
