import { addScaled, dot, norm, type Vector } from '../../weightnorm/index.ts';
import type { Goal, Seen } from './types.ts';

/** Steps after which the race and the sphere have come to an end. */
const LATE = 200;

const vector = ({ values }: Seen, key: string): Vector => values[key] as Vector;
const number = ({ values }: Seen, key: string): number => values[key] as number;
const word = ({ values }: Seen, key: string): string => String(values[key] ?? '');

/** Equal to within a hundredth, which a hand can do. */
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.01 * Math.abs(b);

const sameVector = (a: Vector, b: Vector): boolean =>
  a.length === b.length && norm(addScaled(a, -1, b)) <= 0.01 * norm(b);

/** What each figure question asks for, by its id. */
export const goals: Readonly<Record<string, Goal>> = {
  against: {
    solution: { settings: { g: -1 }, step: 0 },
    reached: (here, start) =>
      sameVector(vector(here, 'v'), vector(start, 'v')) &&
      dot(vector(here, 'w'), vector(here, 'v')) < 0,
  },
  stretch: {
    solution: { settings: { length: 4.4 }, step: 0 },
    reached: (here, start) =>
      number(here, 'normV') >= 1.5 * number(start, 'normV') &&
      sameVector(vector(here, 'w'), vector(start, 'w')),
  },
  'v-rests': {
    solution: { settings: { g: 0 }, step: 4 },
    reached: (here) =>
      number(here, 'normGradW') > 0.01 &&
      number(here, 'normGradV') <= 0.02 * number(here, 'normGradW'),
  },
  'first-step': {
    solution: { settings: {}, step: 0 },
    reached: (here) => near(Math.abs(number(here, 'g')), number(here, 'normV')),
  },
  double: {
    solution: { settings: { learningRate: 15 }, step: 20 },
    reached: (here) =>
      here.step > 0 && number(here, 'normV') > 2 * (here.settings.length as number),
  },
  won: {
    solution: { settings: { learningRate: 5 }, step: LATE },
    // Below the limit plain descent would only need more time.
    reached: (here) =>
      number(here, 'learningRate') > number(here, 'plainLimit') &&
      ['stuck', 'diverged', 'moving'].includes(word(here, 'plainVerdict')) &&
      word(here, 'weightNormVerdict') === 'solved',
  },
  meet: {
    solution: { settings: { mode: 'learned', learningRate: 0.3 }, step: LATE },
    reached: (here, start) =>
      sameStarts(here, start) &&
      here.step > 0 &&
      number(here, 'apart') < 1 &&
      near(number(here, 'twinG'), number(here, 'g')),
  },
  shrink: {
    solution: { settings: { lambdaV: 0, lambdaG: 0.05, lambdaW: 0 }, step: 600 },
    reached: (here) =>
      here.settings.lambdaV === 0 &&
      here.step >= LATE &&
      number(here, 'normW') < 0.9 * number(here, 'normWNone'),
  },
  'same-path': {
    solution: {
      settings: { method: 'batchNorm', other: 'weightNorm', whitened: true },
      step: 10,
    },
    reached: (here, start) =>
      here.settings.method === start.settings.method &&
      here.settings.other === start.settings.other &&
      here.step >= 10 &&
      // On other inputs they may come to the same end, but not by the same way.
      here.settings.whitened === true &&
      sameVector(vector(here, 'w'), vector(here, 'otherW')),
  },
};

/** Whether the settings that say where the runs start are the same. */
const sameStarts = (here: Seen, start: Seen): boolean =>
  ['data', 'azimuth', 'elevation', 'g', 'twin'].every(
    (key) => here.settings[key] === start.settings[key],
  );
