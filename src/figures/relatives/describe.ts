import { words } from '#words/figures/relatives.ts';
import { formatNumber, formatVector } from '../../drawing/index.ts';
import { storesWeight } from '../../simulation/relatives.ts';
import { norm } from '../../weightnorm/index.ts';
import type { Description } from '../types.ts';
import { lossText, towards, two } from '../words.ts';
import { facts } from './facts.ts';
import type { RelativesPlace, RelativesSeen, RelativesSettings } from './runs.ts';
import { stepSentence } from './words.ts';

const said = words.describe;

/** What has to be known of the two methods' surroundings to read the picture. */
export function remarks({ method, other }: RelativesSettings): string[] {
  const found: string[] = [];
  const either = (...names: readonly string[]) => names.includes(method) || names.includes(other);
  if (either('spectralNorm', 'layerNorm')) {
    found.push(said.remarks.layer);
  }
  if (either('layerNorm')) {
    found.push(said.remarks.layerNorm);
  }
  if (either('weightStandardization')) {
    found.push(said.remarks.standardization);
  }
  if (either('batchNorm')) {
    found.push(said.remarks.batchNorm);
  }
  return found;
}

/** The lengths of both weights, in a sentence. */
export const lengthTrend = (
  { settings: { method, other }, step }: RelativesPlace,
  { first, second }: RelativesSeen,
): string =>
  said.lengths({
    step,
    first: two(norm(first.w)),
    method: facts[method].short,
    second: two(norm(second.w)),
    other: facts[other].short,
  });

function hintFor({ settings: { method, other }, step }: RelativesPlace): string {
  if (step === 0) return said.hint.start;
  if (method === other) return said.hint.same;
  return method === 'unitNorm' && other !== 'divideAfter' ? said.hint.unitNorm : said.hint.running;
}

/** The words of the figure at a place. */
export function describe(place: RelativesPlace, seen: RelativesSeen): Description {
  const { settings, step } = place;
  const { method, other, learningRate, whitened } = settings;
  const { first, second } = seen;
  const details = [
    said.step({
      step,
      method: facts[method].name,
      other: facts[other].name,
      rate: formatNumber(learningRate),
    }),
    stepSentence(method, first),
    stepSentence(other, second),
    said.losses({
      first: lossText(first.loss),
      method: facts[method].short,
      second: lossText(second.loss),
      other: facts[other].short,
    }),
  ];
  if (first.gradW) details.push(said.gradient(formatVector(first.gradW)));
  if (!storesWeight(method)) {
    details.push(said.stored(facts[method].short, towards(first.stored), two(norm(first.stored))));
  }
  return {
    summary: whitened ? said.summary.circle : said.summary.ellipse,
    details: [...details, ...remarks(settings)],
    hint: hintFor(place),
    announcement: lengthTrend(place, seen),
  };
}
