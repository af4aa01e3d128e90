import { readFileSync } from 'node:fs';
import { readDigits, splitDigits } from '../../src/datasets/digits/digits.ts';
import type { NetworkRaceSettings } from '../../src/simulation/network/trainer.ts';

/** The digits, read from the file that the page is given. */
export const digits = readDigits(new Uint8Array(readFileSync('public/data/digits.bin')));
export const split = splitDigits(digits, 1);

/** Settings of a small comparison, with some of them changed. */
export const race = (changes: Partial<NetworkRaceSettings> = {}): NetworkRaceSettings => ({
  methods: ['plain', 'weightNormData', 'batchNorm'],
  depth: 'shallow',
  activation: 'relu',
  optimizer: 'sgd',
  learningRate: 0.1,
  scale: 1,
  batch: 16,
  seed: 1,
  ...changes,
});
