import { words } from '#words/simulation.ts';
import {
  applyEdits,
  type Dataset,
  type DatasetId,
  dataset,
  type Edit,
  pick,
} from '../datasets/index.ts';
import { activations, type Batch, losses, type Model, random } from '../weightnorm/index.ts';
import { choiceField, numberField } from './fields.ts';

/** What a neuron learns from in one run. */
export interface Problem {
  readonly data: Dataset;
  readonly model: Model;
  /** How the samples of each step are drawn. */
  readonly draws: Draws;
  /** All samples: what the contours and the thick loss curve show. */
  readonly all: Batch;
  /** The samples of the update made at a step. */
  readonly batchAt: (step: number) => Batch;
  /** True when a batch is fewer than all samples. */
  readonly stochastic: boolean;
}

export type BatchSize = '1' | '8' | '32' | 'all';

/** How many samples a step sees. */
export const batchField = (initial: BatchSize) =>
  choiceField({
    key: 'batch',
    label: words.fields.batch,
    options: ['1', '8', '32', 'all'],
    initial,
  });

/** What chance is drawn by. */
export const seedField = (initial: number) =>
  numberField({
    key: 'seed',
    label: words.fields.seed,
    initial,
    min: 0,
    max: 2 ** 32 - 1,
    whole: true,
  });

/** The batch size and the seed its samples are drawn by. */
export const batchFields = {
  batch: batchField('8'),
  seed: seedField(1),
};

/** Data made by a tanh neuron, which a linear one could not learn. */
const MADE_BY_TANH: readonly string[] = ['ring2', 'tanh6'];

/** Squared error for measurements, cross-entropy of a sigmoid's logit for classes. */
export function modelFor(data: Dataset): Model {
  if (data.task === 'classification') {
    return { activation: activations.identity, loss: losses.bceLogits };
  }
  const activation = MADE_BY_TANH.includes(data.id) ? activations.tanh : activations.identity;
  return { activation, loss: losses.halfMse };
}

/** The data set with the reader's own changes. */
export function dataOf(settings: {
  readonly data: DatasetId;
  readonly edits: readonly Edit[];
}): Dataset {
  return applyEdits(dataset(settings.data), settings.edits);
}

/** How the samples of a step are drawn. */
export interface Draws {
  readonly batch: BatchSize;
  readonly seed: number;
  /** Each target that is drawn is off by as much as this, evenly spread; 0 unless told. */
  readonly noise?: number;
}

/**
 * The batch of every step: `size` rows drawn with replacement, addressed by (seed, step), so that
 * step 5000 needs no draw before it; or all rows. With noise each row takes two draws, the second
 * for its target.
 */
export function batches(data: Dataset, { batch, seed, noise = 0 }: Draws) {
  const all: Batch = { inputs: data.inputs, targets: data.targets };
  const n = data.inputs.length;
  const size = batch === 'all' ? n : Number(batch);
  if (batch === 'all' || n === 0) return { batchAt: () => all, all, stochastic: false };
  const draw = random(seed);
  const draws = noise === 0 ? 1 : 2;
  function batchAt(step: number): Batch {
    const first = step * size * draws;
    const rows = Array.from({ length: size }, (_, i) => Math.floor(n * draw(first + i * draws)));
    const drawn = pick(data, rows);
    if (noise === 0) return drawn;
    const off = (i: number) => (2 * draw(first + i * draws + 1) - 1) * noise;
    return { ...drawn, targets: drawn.targets.map((target, i) => target + off(i)) };
  }
  return { batchAt, all, stochastic: true };
}

/** The problem of a data set, its edits, a batch size and a seed. */
export function problemOf(
  settings: Draws & { readonly data: DatasetId; readonly edits: readonly Edit[] },
  model?: Model,
): Problem {
  return problemFrom(dataOf(settings), settings, model);
}

/** The problem of any data set, such as a ring of one's own. */
export function problemFrom(data: Dataset, draws: Draws, model: Model = modelFor(data)): Problem {
  const { batch, seed, noise = 0 } = draws;
  return { data, model, draws: { batch, seed, noise }, ...batches(data, draws) };
}
