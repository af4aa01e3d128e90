import { words } from '#words/figures/network.ts';
import type { Series } from '../../drawing/index.ts';
import type { NetworkMethod } from '../../simulation/network/lane.ts';

interface MethodLook extends Pick<Series, 'kind' | 'style' | 'mark'> {
  readonly name: string;
  /** What is done, in a sentence. */
  readonly means: string;
}

/** How the networks are called and drawn: a colour for each family, a line for each member. */
export const METHODS: Readonly<Record<NetworkMethod, MethodLook>> = {
  plain: {
    ...words.methods.plain,
    kind: 'plain',
    style: 'dashed',
    mark: 'square',
  },
  plainData: {
    ...words.methods.plainData,
    kind: 'plain',
    style: 'dotted',
  },
  weightNorm: {
    ...words.methods.weightNorm,
    kind: 'weightNorm',
    style: 'thick',
  },
  weightNormData: {
    ...words.methods.weightNormData,
    kind: 'weightNorm',
    style: 'dotted',
  },
  paper: {
    ...words.methods.paper,
    kind: 'weightNorm',
    style: 'dashed',
  },
  meanOnly: {
    ...words.methods.meanOnly,
    kind: 'batchNorm',
    style: 'dotted',
  },
  weightNormMeanOnly: {
    ...words.methods.weightNormMeanOnly,
    kind: 'batchNorm',
    style: 'dashed',
  },
  batchNorm: {
    ...words.methods.batchNorm,
    kind: 'batchNorm',
    style: 'thick',
  },
};
