import { words } from '#words/figures/gradients.ts';
import {
  batchField,
  batchFields,
  choiceField,
  type NeuronRun,
  neuronRun,
  type Place,
  problemOf,
  rateField,
  type SettingsOf,
} from '../../simulation/index.ts';
import { sgd, type WeightNormParameters } from '../../weightnorm/index.ts';
import { memoByObject } from '../memo.ts';
import { polarFields, polarParameters, polarStartAt, signedField } from '../polarStart.ts';
import { spanFor } from '../span.ts';
import { momentOf } from './moment.ts';
import { stageAt } from './stages.ts';

export const schema = {
  data: choiceField({
    key: 'data',
    label: words.fields.data,
    options: ['ring2', 'penguins', 'circle'],
    initial: 'ring2',
  }),
  ...polarFields({ angle: 150, length: 1.9, g: 1.1 }),
  b: signedField('b', words.fields.b, 0),
  learningRate: rateField(3),
  batch: batchField('all'),
  seed: batchFields.seed,
};

export type GradientsSettings = SettingsOf<typeof schema>;
export type GradientsPlace = Place<typeof schema>;

/** The run of these settings, by plain SGD; its steps are whole updates. */
export const runOf = memoByObject(
  (settings: GradientsSettings): NeuronRun<WeightNormParameters> => {
    const { b, learningRate } = settings;
    return neuronRun({
      start: { ...polarParameters(settings), b },
      problem: problemOf({ ...settings, edits: [] }),
      optimizer: sgd({ learningRate }),
      learningRate,
    });
  },
);

/** What the figure shows at a place: the whole update, and which stage of it. */
export function observeGradients({ settings, step }: GradientsPlace) {
  const stage = stageAt(step);
  return { stage, ...momentOf(runOf(settings), stage.update) };
}

/** The settings whose first update is the one that is shown now. */
export function startFromHere({ settings, step }: GradientsPlace) {
  const { update } = stageAt(step);
  const run = runOf(settings);
  const b = update === 0 ? settings.b : run.at(update).parameters.b;
  return { ...polarStartAt(settings, run, update), b };
}

/** Half the side of the square of weights shown, at least. */
export const SMALLEST_SPAN = 2.2;
const NEXT_SPAN = 3;

/** From where the square is doubled for arrows that reach this far: the tighter of two ladders. */
export function smallestSpan(extent: number): number {
  const wide = spanFor(extent, NEXT_SPAN);
  return wide < spanFor(extent, SMALLEST_SPAN) ? NEXT_SPAN : SMALLEST_SPAN;
}
