import { words } from '#words/figures/network.ts';
import { formatNumber } from '../../drawing/index.ts';
import { stepsAnEpoch } from '../../simulation/network/lane.ts';
import type { Description } from '../types.ts';
import { answersAt } from './answers.ts';
import { METHODS } from './names.ts';
import { type LaneReading, type NetworkPlace, readLanes } from './runs.ts';

const said = words.describe;

export const percent = (share: number): string =>
  words.percent(formatNumber(100 * share, { decimals: 1 }));

/** One network in a sentence. */
function laneText({ method, mark }: LaneReading): string {
  const { name } = METHODS[method];
  if (mark === undefined) return said.unknown(name);
  if (mark === null) return said.lost(name);
  return said.measured(name, formatNumber(mark.loss), percent(mark.accuracy));
}

/** The best of the networks that are measured. */
function bestOf(lanes: readonly LaneReading[]): LaneReading | undefined {
  return lanes
    .filter(({ mark }) => mark)
    .toSorted((a, b) => (b.mark?.accuracy ?? 0) - (a.mark?.accuracy ?? 0))[0];
}

export function describe(place: NetworkPlace): Description {
  const { settings, step } = place;
  const { depth, activation, learningRate, scale, batch } = settings;
  const lanes = readLanes(place);
  const best = bestOf(lanes);
  const epochs = step / stepsAnEpoch(batch);
  const answers = answersAt(place)?.flatMap(({ method, likeliest }) =>
    likeliest ? said.answer(METHODS[method].name, likeliest.digit) : [],
  );
  const details = [
    said.step({
      step,
      epochs: formatNumber(epochs, { decimals: 1 }),
      batch,
      rate: formatNumber(learningRate),
    }),
    said.networks(
      said.depths[depth],
      words.controls.activation.options[activation],
      formatNumber(scale),
    ),
    ...lanes.map(laneText),
  ];
  if (answers && answers.length > 0) details.push(said.answers(answers.join(', ')));
  return {
    summary: said.summary,
    details,
    hint: step === 0 ? said.hint.start : said.hint.running,
    announcement: best?.mark
      ? said.best(step, METHODS[best.method].name, percent(best.mark.accuracy))
      : said.announcement(step),
  };
}
