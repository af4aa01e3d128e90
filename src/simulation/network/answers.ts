import {
  forwardNetwork,
  lastLayer,
  type Network,
  network,
  probabilities,
} from '../../weightnorm/index.ts';
import { type NetworkSetting, sizesOf } from './lane.ts';

/** A digit, and how sure a network is of it. */
export interface DigitAnswer {
  readonly digit: number;
  /** From 0 to 1. */
  readonly probability: number;
}

type Kind = Pick<NetworkSetting, 'depth' | 'activation'>;

const readers = new Map<string, Network>();

/** A plain network of this kind with room for one sample. */
function readerFor({ depth, activation }: Kind): Network {
  const key = `${depth} ${activation}`;
  const known = readers.get(key);
  if (known) return known;
  const sizes = sizesOf(depth);
  const made = network({ sizes, activation, parameterization: 'plain', normalization: 'none' }, 1);
  readers.set(key, made);
  return made;
}

/**
 * How probable a folded network finds each class for one input.
 * @param folded parameters as `fold` gives them.
 */
export function answersOf(folded: Float64Array, kind: Kind, input: readonly number[]): number[] {
  const reader = readerFor(kind);
  reader.parameters.set(folded);
  reader.inputs.set(input);
  forwardNetwork(reader, 1, false);
  const last = lastLayer(reader);
  return probabilities(last.z, 0, last.units);
}
