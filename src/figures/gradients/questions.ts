import { words } from '#words/figures/gradients.ts';
import { addScaled, norm, scale, turnAngle, type Vector } from '../../weightnorm/index.ts';
import type { Drawing, Drawn, Question } from '../types.ts';
import { type GradientsSettings, observeGradients, type schema } from './run.ts';
import { stageNumber } from './stages.ts';

const asked = words.questions.way;

/** The directions in which v could be thought to move, by the option that says so. */
export function waysOf(settings: GradientsSettings): readonly (readonly [string, Vector])[] {
  const { now, v } = observeGradients({ settings, step: 0 });
  const { gradV = v, gradW = v } = now;
  return [
    ['across', scale(-1, gradV)],
    ['plain', scale(-1, gradW)],
    ['along', v],
    ['along', scale(-1, v)],
    ['uphill', gradV],
  ];
}

const tipOfV = (settings: GradientsSettings) =>
  observeGradients({ settings, step: 0 }).v as unknown as Drawn;

/** Which way v will move: the one that is turned least from the arrow. */
const draw: Drawing<typeof schema> = {
  words: asked.draw,
  stand: { presetId: 'opening', step: stageNumber('gradW') },
  from: tipOfV,
  start(settings) {
    const [x, y] = tipOfV(settings);
    // Off the red arrow, and nearer to no answer than to another.
    return [x - 0.3, y + 0.6];
  },
  judge(drawn, settings) {
    const arrow = addScaled(drawn, -1, tipOfV(settings));
    // An arrow of no length points nowhere.
    if (norm(arrow) === 0) return 'along';
    const ways = waysOf(settings).map(([id, way]) => ({ id, apart: turnAngle(arrow, way) }));
    return ways.reduce((near, other) => (other.apart < near.apart ? other : near)).id;
  },
};

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question<typeof schema>>> = {
  way: {
    question: asked.question,
    options: [
      { id: 'plain', ...asked.options.plain, refute: 'parts', card: 'lost-part' },
      { id: 'along', ...asked.options.along, refute: 'stretched', card: 'shrinks-v' },
      { id: 'across', ...asked.options.across },
      { id: 'uphill', ...asked.options.uphill, refute: 'turn' },
    ],
    right: 'across',
    reveal: { presetId: 'opening', step: stageNumber('stepV') },
    draw,
  },
};
