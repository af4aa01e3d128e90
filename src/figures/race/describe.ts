import { formatNumber, formatVector } from '../../drawing/index.ts';
import { goalOf } from '../../simulation/race.ts';
import type { Description } from '../types.ts';
import { isJudged, observeEntry, spanOf } from './observe.ts';
import { type RacePlace, raceOf } from './runs.ts';
import { standing } from './words.ts';

const NEURONS = { tanh: 'a tanh neuron', linear: 'a linear neuron' } as const;

/** What to try next. */
function hintFor(place: RacePlace): string {
  const { settings, step } = place;
  if (step === 0) {
    return 'Say which of them you expect to arrive, then press play.';
  }
  if (!isJudged(place)) return 'Play on, or step back to see where their paths part.';
  return settings.divideAfter
    ? 'Change the learning rate and look at all three again.'
    : 'Change the learning rate, or switch on the runner that divides v again after each step.';
}

/** The words of the figure at a place. */
export function describe(place: RacePlace): Description {
  const { settings, step } = place;
  const { entries, limits, steps } = raceOf(settings);
  const seen = entries.map((entry) => ({ entry, ...observeEntry(entry, step) }));
  const { normV, g } = observeEntry(entries[1], step).now;
  const span = spanOf(place);
  const outside = seen.filter(({ now }) => now.w.some((entry) => Math.abs(entry) > span));
  const details = [
    `Step ${step}: learning rate ${formatNumber(settings.learningRate)}, v ${formatNumber(settings.length)} long at the start, all samples at every step.`,
    ...entries.map((entry) => standing(entry, place)),
    ...seen.map(({ entry, now }) => `The weight of ${entry.name} is ${formatVector(now.w)}.`),
  ];
  if (outside.length > 0) {
    details.push(`Outside the picture: ${outside.map(({ entry }) => entry.name).join(', ')}.`);
  }
  if (normV !== undefined && g !== undefined) {
    details.push(`In weight norm ∥v∥ is ${formatNumber(normV)} and g is ${formatNumber(g)}.`);
  }
  details.push(
    `At w* plain gradient descent can settle below a learning rate of ${formatNumber(limits.plain)}, weight norm below ${formatNumber(limits.weightNorm)}. The condition number of its loss there is ${formatNumber(limits.condition)}.`,
  );
  return {
    summary: `A plane of weights with the loss of ${NEURONS[settings.neuron]} as contours. It is lowest at w* = ${formatVector(goalOf(settings))}. Condition number of the inputs: ${formatNumber(settings.conditionNumber)}. ${entries.length === 2 ? 'Two' : 'Three'} runs start from the same weight with the same learning rate. Each is judged at step ${steps}.`,
    details,
    hint: hintFor(place),
    announcement: `Step ${step}. ${entries.map((entry) => standing(entry, place)).join(' ')}`,
  };
}
