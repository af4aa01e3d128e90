import {
  type NetworkMethod,
  type NetworkSetting,
  networkMethods,
} from '../../src/simulation/network/lane.ts';

/** Runs that differ in method, learning rate and seed only. */
export interface Sweep extends Omit<NetworkSetting, 'learningRate' | 'seed'> {
  readonly id: string;
  /** `standardized`: each pixel has mean 0 and deviation 1 over the training digits. */
  readonly inputs: 'raw' | 'standardized';
  readonly epochs: number;
  readonly seeds: number;
  readonly learningRates: readonly number[];
}

/** One run of one network. */
export interface Task {
  readonly sweep: Sweep;
  readonly method: NetworkMethod;
  readonly learningRate: number;
  readonly seed: number;
}

const RATES = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30];
const ADAM_RATES = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1];

const shallow = {
  depth: 'shallow',
  activation: 'relu',
  optimizer: 'sgd',
  scale: 1,
  batch: 32,
  inputs: 'raw',
  epochs: 30,
  seeds: 5,
  learningRates: RATES,
} as const;
const deep = { ...shallow, depth: 'deep' } as const;

/** All that is compared; the first is what the figure opens with. */
export const sweeps: readonly Sweep[] = [
  { ...shallow, id: 'shallow', seeds: 7 },
  { ...deep, id: 'deep' },
  { ...deep, id: 'deep-tanh', activation: 'tanh' },
  { ...shallow, id: 'shallow-standardized', inputs: 'standardized' },
  { ...deep, id: 'deep-standardized', inputs: 'standardized' },
  ...[0.1, 0.3, 3, 10].map((scale) => ({ ...shallow, id: `shallow-scale-${scale}`, scale })),
  ...[0.3, 3].map((scale) => ({ ...deep, id: `deep-scale-${scale}`, scale })),
  ...[2, 4, 8, 128].map((batch) => ({
    ...shallow,
    id: `shallow-batch-${batch}`,
    batch,
    epochs: batch < 32 ? 10 : 30,
  })),
  { ...shallow, id: 'shallow-momentum', optimizer: 'momentum' },
  { ...shallow, id: 'shallow-adam', optimizer: 'adam', learningRates: ADAM_RATES },
];

/** Every run of a sweep. */
export function tasksOf(sweep: Sweep): Task[] {
  return networkMethods.flatMap((method) =>
    sweep.learningRates.flatMap((learningRate) =>
      Array.from({ length: sweep.seeds }, (_, i) => ({ sweep, method, learningRate, seed: i + 1 })),
    ),
  );
}

/** A name by which a run is known again. */
export const taskKey = ({ sweep, method, learningRate, seed }: Task): string =>
  [sweep.id, method, learningRate, seed].join(' ');
