import { words } from '#words/figures/race.ts';
import { outcomeSentence, share } from '../outcomeWords.ts';
import { isJudged, observeEntry } from './observe.ts';
import { type Entry, type RacePlace, raceOf } from './runs.ts';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The note on a run that rounding decides, or nothing. */
export const chaosText = (entry: Entry): string =>
  entry.chaotic() ? ` ${words.standing.chaotic}` : '';

/** How a runner stands at a place: its loss on the way, its verdict at the end. */
export function standing(entry: Entry, place: RacePlace): string {
  const { run, name } = entry;
  if (isJudged(place)) {
    const { steps, limits } = raceOf(place.settings);
    const { learningRate } = place.settings;
    // The third runner has a limit of its own, which is not told.
    const limit = entry.runner === 'divideAfter' ? Number.POSITIVE_INFINITY : limits[entry.runner];
    const at = { steps, learningRate, limit };
    return `${outcomeSentence(capital(name), entry.outcome(), at)}${chaosText(entry)}`;
  }
  const ending = run.endingAt(place.step);
  if (ending) return words.standing.brokeOff(capital(name), ending.step);
  const { remaining } = observeEntry(entry, place.step);
  return words.standing.lossAt(capital(name), share(remaining));
}
