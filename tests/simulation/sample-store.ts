import {
  createFigureStore,
  editsField,
  initialSettings,
  numberField,
  type Place,
  type SettingsOf,
} from '../../src/simulation/index.ts';
import { fakeFrames } from './frames.ts';

export const schema = {
  rate: numberField({ key: 'eta', initial: 1, min: 0.001, max: 100, log: true }),
  angle: numberField({ key: 'angle', initial: 0, min: -180, max: 180 }),
  edits: editsField({ key: 'points' }),
};

export type SamplePlace = Place<typeof schema>;

export const initial = initialSettings(schema);

/** The last step of a run with rate above 50; the others have no end. */
export const LAST = 12;

export function reach({ rate }: SettingsOf<typeof schema>, step: number): number {
  return rate > 50 ? Math.min(step, LAST) : step;
}

export function ended({ rate }: SettingsOf<typeof schema>, step: number): string | null {
  return rate > 50 && step >= LAST ? 'The loss has grown too large.' : null;
}

/** A store on a fake screen, at a step of the initial settings. */
export function sampleStore({
  step = 0,
  settings = {},
}: {
  step?: number;
  settings?: object;
} = {}) {
  const frames = fakeFrames();
  const place = { settings: { ...initial, ...settings }, step };
  return { store: createFigureStore({ schema, place, reach, ended, frames }), frames };
}

/** Where a store is. */
export function placeOf({ store }: ReturnType<typeof sampleStore>): SamplePlace {
  const { settings, step } = store.get();
  return { settings, step };
}
