import { networkMethods } from '../../src/simulation/network/lane.ts';
import type { NetworkRaceSettings } from '../../src/simulation/network/trainer.ts';

/** A comparison of networks, and how far it is followed. */
export interface Race {
  readonly name: string;
  readonly settings: NetworkRaceSettings;
  readonly steps: number;
}

const usual: NetworkRaceSettings = {
  methods: networkMethods,
  depth: 'shallow',
  activation: 'relu',
  optimizer: 'sgd',
  learningRate: 0.3,
  scale: 1,
  batch: 32,
  seed: 1,
};

/** Comparisons that come to the same bits everywhere; in the last, networks are lost. */
export const races: readonly Race[] = [
  { name: 'shallow networks with ReLU', settings: usual, steps: 40 },
  {
    name: 'deep networks with tanh',
    settings: { ...usual, depth: 'deep', activation: 'tanh', learningRate: 0.1, batch: 8, seed: 2 },
    steps: 30,
  },
  {
    name: 'networks that diverge',
    settings: { ...usual, learningRate: 3, scale: 3, batch: 2, seed: 3 },
    steps: 60,
  },
];
