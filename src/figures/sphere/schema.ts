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
    label: 'Data',
    options: ['smooth3', 'tanh6', 'penguins3'],
    initial: 'smooth3',
  }),
  /** The start A: the direction of v in degrees, and its length. */
  azimuth: angleField('az', 'Azimuth of v', smooth.azimuth),
  elevation: elevationField('el', 'Elevation of v', smooth.elevation),
  length: lengthField(1),
  g: signedField('g', 'Scale g', 2),
  /** `pinned`: g stays as it is set. */
  mode: choiceField({
    key: 'mode',
    label: 'Scale',
    options: ['pinned', 'learned'],
    initial: 'pinned',
  }),
  ...optimizerFields,
  batch: batchField('all'),
  seed: batchFields.seed,
  /** A second run from B, with the same length of v and the same g, laid over. */
  twin: flagField({ key: 'twin', label: 'A second start B', initial: true }),
  twinAzimuth: angleField('az2', 'Azimuth of B', smooth.twinAzimuth),
  twinElevation: elevationField('el2', 'Elevation of B', smooth.twinElevation),
};

export type SphereSettings = SettingsOf<typeof schema>;
