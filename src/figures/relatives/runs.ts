import { words } from '#words/figures/relatives.ts';
import {
  choiceField,
  flagField,
  numberField,
  type Place,
  rateField,
  type SettingsOf,
} from '../../simulation/index.ts';
import {
  learnsScale,
  observeRelative,
  type RelativeRun,
  type RelativeSeen,
  relativeRun,
  storesWeight,
} from '../../simulation/relatives.ts';
import { heading, norm, type RelativeName } from '../../weightnorm/index.ts';
import { memoByObject } from '../memo.ts';
import { type PolarStart, polarFields } from '../polarStart.ts';

/** In the order in which they are offered. */
export const NAMES = [
  'plain',
  'weightNorm',
  'l2',
  'maxNorm',
  'unitNorm',
  'divideAfter',
  'spectralNorm',
  'weightStandardization',
  'batchNorm',
  'layerNorm',
] as const satisfies readonly RelativeName[];

export const schema = {
  method: choiceField({
    key: 'method',
    label: words.fields.method,
    options: NAMES,
    initial: 'unitNorm',
  }),
  other: choiceField({ key: 'with', label: words.fields.other, options: NAMES, initial: 'plain' }),
  ...polarFields({ angle: 20, length: 1, g: 1 }, 100),
  learningRate: rateField(1.2, 0.01),
  decay: numberField({ key: 'lambda', label: words.fields.decay, initial: 0.1, min: 0, max: 1 }),
  longest: numberField({
    key: 'c',
    label: words.fields.longest,
    initial: 1.2,
    min: 0.1,
    max: 10,
    log: true,
  }),
  whitened: flagField({ key: 'white', label: words.fields.whitened, initial: false }),
};

export type RelativesSettings = SettingsOf<typeof schema>;
export type RelativesPlace = Place<typeof schema>;

/** Any method's run in these settings. */
export const runIn = memoByObject((settings: RelativesSettings) => {
  const known = new Map<RelativeName, RelativeRun>();
  return (name: RelativeName): RelativeRun => {
    const run = known.get(name) ?? relativeRun(name, settings);
    known.set(name, run);
    return run;
  };
});

/** The two runs that are compared. */
export function runsOf(settings: RelativesSettings) {
  const { method, other } = settings;
  return { first: runIn(settings)(method), second: runIn(settings)(other) };
}

/** What the figure shows at a place. */
export function observeRelatives({ settings, step }: RelativesPlace) {
  const { first, second } = runsOf(settings);
  return { first: observeRelative(first, step), second: observeRelative(second, step) };
}

export type RelativesSeen = ReturnType<typeof observeRelatives>;

/** Where the chosen method stands, as the settings of a start: what is stored, and its scale. */
export function startFromHere(place: RelativesPlace, seen?: RelativeSeen): PolarStart {
  const { settings, step } = place;
  const { method, angle, length, g } = settings;
  if (step === 0) return { angle, length, g };
  const { stored, scale, w } = seen ?? observeRelatives(place).first;
  if (storesWeight(method)) return { angle: heading(stored), length, g: norm(stored) };
  const from = { angle: heading(stored), length: norm(stored) };
  if (method === 'batchNorm') return { ...from, g: Math.sign(scale ?? 1) * norm(w) };
  return { ...from, g: learnsScale(method) ? (scale ?? g) : g };
}
