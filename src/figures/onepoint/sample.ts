import { words } from '#words/figures/onepoint.ts';
import { type Dataset, dataset } from '../../datasets/index.ts';
import { type Problem, problemFrom } from '../../simulation/index.ts';
import { direction, scale } from '../../weightnorm/index.ts';

/** The one input x, of length 1. */
export const INPUT = direction([2, 1]);

/** A direction that the input does not have: n, of length 1, with n·x = 0. */
export const UNSEEN = direction([-1, 2]);

const TARGET = 2;

/** The shortest w with x·w = t. The others are this one and any amount of n. */
export const SHORTEST = scale(TARGET, INPUT);

const data: Dataset = {
  ...dataset('own'),
  ...words.data,
  inputs: [INPUT],
  targets: [TARGET],
};

export const PROBLEM: Problem = problemFrom(data, { batch: 'all', seed: 0 });
