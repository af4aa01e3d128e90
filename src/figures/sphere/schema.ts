import { words } from '#words/figures/sphere.ts';
import {
  batchField,
  batchFields,
  choiceField,
  flagField,
  numberField,
  optimizerFields,
  type SettingsOf,
} from '../../simulation/index.ts';
import { angleField, lengthField, signedField } from '../polarStart.ts';
import { startsNearDivide } from './starts.ts';

const { smooth } = startsNearDivide;

const elevationField = (key: string, label: string, initial: number) =>
  numberField({ key, label, initial, min: -90, max: 90 });

export const schema = {
  data: choiceField({
    key: 'data',
    label: words.fields.data,
    options: ['smooth3', 'tanh6', 'penguins3'],
    initial: 'smooth3',
  }),
  /** The start A: the direction of v in degrees, and its length. */
  azimuth: angleField('az', words.fields.azimuth, smooth.azimuth),
  elevation: elevationField('el', words.fields.elevation, smooth.elevation),
  length: lengthField(1),
  g: signedField('g', words.fields.scale, 2),
  /** `pinned`: g stays as it is set. */
  mode: choiceField({
    key: 'mode',
    label: words.fields.mode,
    options: ['pinned', 'learned'],
    initial: 'pinned',
  }),
  ...optimizerFields,
  batch: batchField('all'),
  seed: batchFields.seed,
  /** A second run from B, with the same length of v and the same g, laid over. */
  twin: flagField({ key: 'twin', label: words.fields.twin, initial: true }),
  twinAzimuth: angleField('az2', words.fields.twinAzimuth, smooth.twinAzimuth),
  twinElevation: elevationField('el2', words.fields.twinElevation, smooth.twinElevation),
};

export type SphereSettings = SettingsOf<typeof schema>;
