import { words } from '#words/simulation.ts';
import { NoSamplesError, OverflowError, ZeroVectorError } from '../weightnorm/index.ts';

const { ended } = words;

/** What weightnorm calls the quantities that can overflow in a run, where that is a word. */
const NAMED: Readonly<Record<string, string>> = {
  'the loss': ended.quantities.loss,
  'a buffer of the optimizer': ended.quantities.buffer,
  'the stored vector': ended.quantities.stored,
  'the scale': ended.quantities.scale,
  'the spectral norm': ended.quantities.spectral,
};

/** Why a run ended, for a reader; what weightnorm throws is for programmers, in English. */
export function endingText(error: RangeError): string {
  if (error instanceof OverflowError) {
    return ended.overflow(NAMED[error.quantity] ?? error.quantity);
  }
  if (error instanceof NoSamplesError) return ended.noSamples;
  return error instanceof ZeroVectorError ? ended.zeroVector(error.vector) : error.message;
}
