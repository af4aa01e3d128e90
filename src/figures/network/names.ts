import type { Series } from '../../drawing/index.ts';
import type { NetworkMethod } from '../../simulation/network/lane.ts';

interface MethodLook extends Pick<Series, 'kind' | 'style' | 'mark'> {
  readonly name: string;
  /** What is done, in half a sentence. */
  readonly means: string;
}

/** How the networks are called and drawn: a colour for each family, a line for each member. */
export const METHODS: Readonly<Record<NetworkMethod, MethodLook>> = {
  plain: {
    name: 'plain',
    means: 'w itself is learned',
    kind: 'plain',
    style: 'dashed',
    mark: 'square',
  },
  plainData: {
    name: 'plain, fitted start',
    means: 'w itself is learned, from a data-dependent start',
    kind: 'plain',
    style: 'dotted',
  },
  weightNorm: {
    name: 'weight norm',
    means: 'w = g·v/∥v∥, starting with g = ∥v∥',
    kind: 'weightNorm',
    style: 'thick',
  },
  weightNormData: {
    name: 'weight norm, fitted start',
    means: 'w = g·v/∥v∥, from a data-dependent start',
    kind: 'weightNorm',
    style: 'dotted',
  },
  paper: {
    name: 'weight norm, as in the paper',
    means: 'w = g·v/∥v∥ with v drawn small, from a data-dependent start',
    kind: 'weightNorm',
    style: 'dashed',
  },
  meanOnly: {
    name: 'mean-only batch norm',
    means: 'w itself is learned; the mean over the batch is taken away',
    kind: 'batchNorm',
    style: 'dotted',
  },
  weightNormMeanOnly: {
    name: 'weight norm + mean-only batch norm',
    means: 'w = g·v/∥v∥, and the mean over the batch is taken away',
    kind: 'batchNorm',
    style: 'dashed',
  },
  batchNorm: {
    name: 'batch norm',
    means: 'mean and spread over the batch are taken away',
    kind: 'batchNorm',
    style: 'thick',
  },
};
