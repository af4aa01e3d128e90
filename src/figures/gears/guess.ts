import { words } from '#words/figures/gears.ts';
import { addScaled, direction, dot, norm, scale } from '../../weightnorm/index.ts';
import type { Drawing, Drawn } from '../types.ts';
import { type GearsSettings, observeGears, runOf, SMALLEST_SPAN, type schema } from './run.ts';
import { drawnLength, WIDEST } from './steps.ts';

/**
 * Where the magnified step would end if small steps ended on each of these curves: the plain one
 * taken apart along v and across it, and each part made longer or shorter.
 */
export function endsBy(settings: GearsSettings) {
  const { v } = runOf(settings).at(0).parameters;
  const { now, across, steps } = observeGears({ settings, step: 0 });
  const { w } = now;
  const size = drawnLength(across, WIDEST * SMALLEST_SPAN);
  const plain = steps ? scale(size / steps.plainLength, addScaled(steps.plain, -1, w)) : w;
  const u = direction(v);
  const along = scale(dot(plain, u), u);
  const aside = addScaled(plain, -1, along);
  const at = (first: number, second: number) =>
    addScaled(addScaled(w, first, along), second, aside) as unknown as Drawn;
  return {
    circle: at(1, 1),
    larger: at(across, across),
    narrower: at(1, 1 / across),
    ellipse: at(1, across),
  };
}

const tipOfW = (settings: GearsSettings) =>
  observeGears({ settings, step: 0 }).now.w as unknown as Drawn;

/** Where Δw will end once v is shorter: the curve whose end is nearest to the mark. */
export const draw: Drawing<typeof schema> = {
  words: words.questions.shape.draw,
  stand: { presetId: 'opening', step: 0 },
  from: tipOfW,
  start(settings) {
    const w = tipOfW(settings);
    return addScaled(w, 0.5, addScaled(endsBy(settings).circle, -1, w)) as unknown as Drawn;
  },
  judge(drawn, settings) {
    const ends = Object.entries(endsBy(settings)).map(([id, end]) => ({
      id,
      apart: norm(addScaled(drawn, -1, end)),
    }));
    return ends.reduce((near, other) => (other.apart < near.apart ? other : near)).id;
  },
};
