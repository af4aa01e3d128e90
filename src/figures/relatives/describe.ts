import { formatNumber, formatVector } from '../../drawing/index.ts';
import { storesWeight } from '../../simulation/relatives.ts';
import { norm } from '../../weightnorm/index.ts';
import type { Description } from '../types.ts';
import { lossText, towards, two } from '../words.ts';
import { facts } from './facts.ts';
import type { RelativesPlace, RelativesSeen, RelativesSettings } from './runs.ts';
import { capital, stepSentence } from './words.ts';

/** What has to be known of the two methods' surroundings to read the picture. */
export function remarks({ method, other }: RelativesSettings): string[] {
  const said: string[] = [];
  const either = (...names: readonly string[]) => names.includes(method) || names.includes(other);
  if (either('spectralNorm', 'layerNorm')) {
    said.push(
      'Spectral norm and layer norm look at a whole layer: w belongs to the first of three units, and the other two are held still.',
    );
  }
  if (either('layerNorm')) {
    said.push(
      'Under layer norm each input meets a weight of its own length. The arrow is the mean, and the contours, which are of one weight for all, do not give its loss.',
    );
  }
  if (either('weightStandardization')) {
    said.push(
      'Weight standardization takes the mean of the entries away. With two inputs that leaves nothing to turn, so it has three here: the picture is the plane of weights whose entries sum to zero.',
    );
  }
  if (either('batchNorm')) {
    said.push(
      'Batch norm divides by the spread over all eight samples, and γ starts so that w is the same.',
    );
  }
  return said;
}

/** The lengths of both weights, in a sentence. */
export const lengthTrend = (
  { settings: { method, other }, step }: RelativesPlace,
  { first, second }: RelativesSeen,
): string =>
  `At step ${step} w is ${two(norm(first.w))} long with ${facts[method].short}, and ${two(norm(second.w))} with ${facts[other].short}.`;

function hintFor({ settings: { method, other }, step }: RelativesPlace): string {
  if (step === 0) return 'Compare what one step does to w, then press play and watch the lengths.';
  if (method === other) return 'Choose another method to compare with.';
  if (method === 'unitNorm' && other !== 'divideAfter') {
    return 'Compare with divideAfter, which divides v and not w.';
  }
  return 'Choose another method, or a larger learning rate, and compare again.';
}

/** The words of the figure at a place. */
export function describe(place: RelativesPlace, seen: RelativesSeen): Description {
  const { settings, step } = place;
  const { method, other, learningRate, whitened } = settings;
  const { first, second } = seen;
  const details = [
    `Step ${step}: ${facts[method].name}, compared with ${facts[other].name}; learning rate ${formatNumber(learningRate)}, all samples.`,
    stepSentence(method, first),
    stepSentence(other, second),
    `The loss is ${lossText(first.loss)} with ${facts[method].short}, and ${lossText(second.loss)} with ${facts[other].short}.`,
  ];
  if (first.gradW) details.push(`The gradient for w is ${formatVector(first.gradW)}.`);
  if (!storesWeight(method)) {
    details.push(
      `${capital(facts[method].short)} stores v, which points to ${towards(first.stored)} and is ${two(norm(first.stored))} long.`,
    );
  }
  return {
    summary: `A plane of weights with the loss of a tanh neuron as contours, for eight inputs ${whitened ? 'on a circle' : 'on an ellipse, spread half as much along the second axis'}. Two methods start from the same w, as far as they allow it, and make the same number of steps with the same learning rate.`,
    details: [...details, ...remarks(settings)],
    hint: hintFor(place),
    announcement: lengthTrend(place, seen),
  };
}
