import {
  batchFields,
  choiceField,
  flagField,
  numberField,
  optimizerFields,
  type SettingsOf,
} from '../../simulation/index.ts';
import { startsNearDivide } from './starts.ts';

const { smooth } = startsNearDivide;

const azimuthField = (key: string, initial: number) =>
  numberField({ key, initial, min: -180, max: 180 });
const elevationField = (key: string, initial: number) =>
  numberField({ key, initial, min: -90, max: 90 });

export const schema = {
  data: choiceField({
    key: 'data',
    options: ['smooth3', 'tanh6', 'penguins3'],
    initial: 'smooth3',
  }),
  /** The start A: the direction of v in degrees, and its length. */
  azimuth: azimuthField('az', smooth.azimuth),
  elevation: elevationField('el', smooth.elevation),
  length: numberField({ key: 'length', initial: 1, min: 0.05, max: 1000, log: true }),
  g: numberField({ key: 'g', initial: 2, min: -1000, max: 1000 }),
  /** `pinned`: g stays as it is set. */
  mode: choiceField({ key: 'mode', options: ['pinned', 'learned'], initial: 'pinned' }),
  ...optimizerFields,
  batch: choiceField({ key: 'batch', options: ['1', '8', '32', 'all'], initial: 'all' }),
  seed: batchFields.seed,
  /** A second run from B, with the same length of v and the same g, laid over. */
  twin: flagField({ key: 'twin', initial: true }),
  twinAzimuth: azimuthField('az2', smooth.twinAzimuth),
  twinElevation: elevationField('el2', smooth.twinElevation),
};

export type SphereSettings = SettingsOf<typeof schema>;
