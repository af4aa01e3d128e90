import { formatNumber } from '../../drawing/index.ts';
import { outcomeText, share } from '../outcomeWords.ts';
import { isJudged, observeEntry } from './observe.ts';
import { type Entry, type RacePlace, type RaceSettings, raceOf, winners } from './runs.ts';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The note on a run that rounding decides, or nothing. */
export const chaosText = (entry: Entry): string =>
  entry.chaotic() ? ' It is chaotic: the last digits depend on rounding.' : '';

/** How a runner stands at a place: its loss on the way, its verdict at the end. */
export function standing(entry: Entry, place: RacePlace): string {
  const { run, name } = entry;
  if (isJudged(place)) {
    const { steps } = raceOf(place.settings);
    return `${capital(name)} ${outcomeText(entry.outcome(), steps)}.${chaosText(entry)}`;
  }
  if (run.ending && place.step >= run.ending.step) {
    return `${capital(name)} broke off at step ${run.ending.step}: its numbers have grown too large.`;
  }
  const { remaining } = observeEntry(entry, place.step);
  return `${capital(name)}: the loss is at ${share(remaining)}.`;
}

export const GUESSES = [
  { value: 'both', label: 'both' },
  { value: 'weightNorm', label: 'weight norm only' },
  { value: 'plain', label: 'plain only' },
  { value: 'neither', label: 'neither' },
] as const;

const CAME: Readonly<Record<ReturnType<typeof winners>, string>> = {
  both: 'both came to a thousandth of the loss and stayed there',
  weightNorm: 'only weight norm came to a thousandth of the loss and stayed there',
  plain: 'only plain gradient descent came to a thousandth of the loss and stayed there',
  neither: 'neither came to a thousandth of the loss and stayed there',
};

/** Why it went another way than was guessed. */
function correction(settings: RaceSettings, came: ReturnType<typeof winners>): string {
  const { weightNorm } = raceOf(settings).limits;
  if (came === 'plain') return 'Weight norm is not always the better one: look at ∥v∥.';
  if (came === 'both') return 'At such a rate both can settle, and then there is little to choose.';
  if (came === 'weightNorm') {
    return 'Plain gradient descent keeps its rate; weight norm made v longer and cooled its own.';
  }
  if (settings.learningRate > weightNorm) {
    return `Weight norm cools the turning of v, not g: above ${formatNumber(weightNorm)} g cannot settle.`;
  }
  return 'Being able to settle near w* is not enough: the run must also come there.';
}

/** The answer to a guess once the race has been run; what is still to be done before. */
export function answer(place: RacePlace): string {
  const { guess } = place.settings;
  const race = raceOf(place.settings);
  if (!isJudged(place)) {
    return guess === 'none'
      ? `Choose, then play to step ${race.steps}.`
      : `Your guess stands. Play to step ${race.steps}.`;
  }
  const came = winners(race);
  if (guess === 'none') return `${capital(CAME[came])}.`;
  if (guess === came) return `You were right: ${CAME[came]}.`;
  return `You expected something else: ${CAME[came]}. ${correction(place.settings, came)}`;
}
