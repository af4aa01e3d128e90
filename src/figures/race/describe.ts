import { words } from '#words/figures/race.ts';
import { formatNumber, formatVector } from '../../drawing/index.ts';
import { goalOf } from '../../simulation/race.ts';
import type { Description } from '../types.ts';
import { isJudged, observeEntry, spanOf } from './observe.ts';
import { type RacePlace, raceOf } from './runs.ts';
import { standing } from './words.ts';

const said = words.describe;

/** What to try next. */
function hintFor(place: RacePlace): string {
  const { settings, step } = place;
  if (step === 0) return said.hint.start;
  if (!isJudged(place)) return said.hint.running;
  return settings.divideAfter ? said.hint.three : said.hint.two;
}

/** The words of the figure at a place. */
export function describe(place: RacePlace): Description {
  const { settings, step } = place;
  const { entries, limits, steps } = raceOf(settings);
  const seen = entries.map((entry) => ({ entry, ...observeEntry(entry, step) }));
  const { normV, g } = observeEntry(entries[1], step).now;
  const span = spanOf(place);
  const outside = seen.filter(({ now }) => now.w.some((entry) => Math.abs(entry) > span));
  const standings = entries.map((entry) => standing(entry, place));
  const details = [
    said.step(step, formatNumber(settings.learningRate), formatNumber(settings.length)),
    ...standings,
    ...seen.map(({ entry, now }) => said.weight(entry.name, formatVector(now.w))),
  ];
  if (outside.length > 0) {
    details.push(said.outside(outside.map(({ entry }) => entry.name).join(', ')));
  }
  if (normV !== undefined && g !== undefined) {
    details.push(said.parts(formatNumber(normV), formatNumber(g)));
  }
  details.push(
    said.limits(
      formatNumber(limits.plain),
      formatNumber(limits.weightNorm),
      formatNumber(limits.condition),
    ),
  );
  return {
    summary: said.summary({
      neuron: said.neurons[settings.neuron],
      goal: formatVector(goalOf(settings)),
      condition: formatNumber(settings.conditionNumber),
      runs: entries.length,
      steps,
    }),
    details,
    hint: hintFor(place),
    announcement: said.announcement(step, standings.join(' ')),
  };
}
