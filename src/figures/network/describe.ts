import { formatNumber } from '../../drawing/index.ts';
import { stepsAnEpoch } from '../../simulation/network/lane.ts';
import type { Description } from '../types.ts';
import { answersAt } from './answers.ts';
import { METHODS } from './names.ts';
import { type LaneReading, type NetworkPlace, readLanes } from './runs.ts';

export const percent = (share: number): string => `${formatNumber(100 * share, { decimals: 1 })} %`;

/** One network in a sentence. */
function laneText({ method, mark }: LaneReading): string {
  const { name } = METHODS[method];
  const called = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  if (mark === undefined) return `${called} has not been measured yet.`;
  if (mark === null) return `${called} is lost: its numbers have grown beyond all bounds.`;
  return `${called}: loss ${formatNumber(mark.loss)}, ${percent(mark.accuracy)} of the held-out digits right.`;
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
  const layers = depth === 'shallow' ? 'two hidden layers' : 'eight hidden layers';
  const answers = answersAt(place)?.flatMap(({ method, likeliest }) =>
    likeliest ? `${METHODS[method].name} says ${likeliest.digit}` : [],
  );
  const details = [
    `Step ${step}, ${formatNumber(epochs, { decimals: 1 })} epochs: SGD, batches of ${batch}, learning rate ${formatNumber(learningRate)}.`,
    `Networks with ${layers} of 32 units and ${activation === 'relu' ? 'ReLU' : 'tanh'}; weights start at ${formatNumber(scale)} times the usual size.`,
    ...lanes.map(laneText),
  ];
  if (answers && answers.length > 0) details.push(`Asked about your digit, ${answers.join(', ')}.`);
  return {
    summary:
      'Several small networks learn to tell handwritten digits from 8 by 8 pixels, from the same start and the same batches. Shown are their loss and their accuracy over the steps, and the weights of one first layer as pictures.',
    details,
    hint:
      step === 0
        ? 'Press play, then change the learning rate or the batch and see who keeps up.'
        : 'Change the initial scale, the batch or the rate: the same step of the other run is shown.',
    announcement: best?.mark
      ? `Step ${step}: best is ${METHODS[best.method].name} with ${percent(best.mark.accuracy)} right.`
      : `Step ${step}.`,
  };
}
