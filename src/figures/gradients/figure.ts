import { words } from '#words/figures/gradients.ts';
import { words as runs } from '#words/runs.ts';
import { ringWeights } from '../../datasets/index.ts';
import { direction, heading, norm, type Vector } from '../../weightnorm/index.ts';
import type { Figure, Values } from '../types.ts';
import { describe } from './describe.ts';
import { presets } from './presets.ts';
import { questions } from './questions.ts';
import { type GradientsPlace, observeGradients, runOf, schema } from './run.ts';
import { FIRST_AFTER, STAGES, stageAt } from './stages.ts';

export * from './run.ts';

/** The last stage that can be shown when `update` is the last state there is. */
const lastStage = (update: number): number => update * STAGES + FIRST_AFTER - 1;

function valuesAt(place: GradientsPlace): Values {
  const { now, v, next, nextLoss, gear, gradVDotV, turn } = observeGradients(place);
  const length = (vector: Vector | undefined) => vector && norm(vector);
  return {
    ...now,
    direction: direction(v),
    gear,
    gradVDotV,
    turn,
    normGradW: length(now.gradW),
    normGradAcross: length(now.gradAcross),
    normGradV: length(now.gradV),
    learningRate: place.settings.learningRate,
    nextV: next?.v,
    nextG: next?.g,
    nextW: next?.w,
    nextNormV: next?.normV,
    nextLoss,
  };
}

export const figure: Figure<typeof schema> = {
  name: 'gradients',
  title: words.title,
  caption: words.caption,
  schema,
  questions,
  horizon: 5 * STAGES,
  presets: presets({ straight: heading(ringWeights.circle) }),
  stepText(step) {
    const { update, number } = stageAt(step);
    return update === 0
      ? words.stepText.first(number + 1, STAGES)
      : words.stepText.later(update + 1, number + 1);
  },
  isRandom: ({ batch }) => batch !== 'all',
  reach(settings, step) {
    const { update, number } = stageAt(step);
    const reached = runOf(settings).reachSoon(number < FIRST_AFTER ? update : update + 1);
    return Math.min(step, lastStage(reached));
  },
  ended(settings, step) {
    const ending = runOf(settings).endingAt(stageAt(step).update);
    return ending && step >= lastStage(ending.step) ? ending.message : null;
  },
  runs: (settings) => [{ id: 'weight_norm', label: runs.weightNorm, run: runOf(settings) }],
  updatesAt: (step) => stageAt(step).update,
  values: valuesAt,
  describe: (place) =>
    describe(place, observeGradients(place), runOf(place.settings).problem.data.title),
};
