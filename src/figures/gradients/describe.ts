import { words } from '#words/figures/gradients.ts';
import { formatNumber, formatVector } from '../../drawing/index.ts';
import type { Place } from '../../simulation/index.ts';
import { norm } from '../../weightnorm/index.ts';
import type { Description } from '../types.ts';
import { lengthText, lossText, methodText, towards, two } from '../words.ts';
import type { observeGradients, schema } from './figure.ts';
import { STAGES, stageNumber } from './stages.ts';

type Seen = ReturnType<typeof observeGradients>;

const say = words.describe;

// What rounding alone leaves of a zero.
const NO_SLOPE = 1e-12;

/** The present stage with its numbers, in a sentence or two. */
export function stageText({ stage, now, v, g, next, nextLoss, gear, turn }: Seen): string {
  const { gradW, gradG, gradAcross, gradV, normV } = now;
  if (stage.id === 'forward') return say.forward(two(g), towards(v), formatVector(now.w));
  if (!gradW || gradG === undefined || !gradAcross || !gradV || gear === undefined) {
    return say.gradientTooLarge;
  }
  switch (stage.id) {
    case 'gradW':
      return say.gradW(formatVector(gradW, 3));
    case 'along':
      return say.along(formatNumber(gradG));
    case 'across':
      return say.across(formatNumber(norm(gradAcross)), formatVector(gradAcross, 3));
    case 'gradV':
      return say.gradV(formatNumber(gear), formatVector(gradV, 3));
  }
  if (!next || normV === undefined || turn === undefined || nextLoss === undefined) {
    return say.stepTooLarge;
  }
  switch (stage.id) {
    case 'stepG':
      return say.stepG(two(g), two(next.g));
    case 'stepV': {
      const angle = formatNumber(turn, { decimals: 1 });
      return say.stepV(angle, lengthText(normV), lengthText(next.normV));
    }
    case 'rebuilt':
      return say.rebuilt(formatVector(next.w), lossText(now.loss), lossText(nextLoss));
  }
}

/** What to try next, from the state the figure is in. */
function hintFor({ settings }: Place<typeof schema>, { stage, now, g }: Seen): string {
  const { hint } = say;
  if (g === 0) return hint.zero;
  if (now.gradV?.every((entry) => Math.abs(entry) < NO_SLOPE)) return hint.level;
  if (stage.number < stageNumber('across')) return hint.parts;
  if (stage.id === 'gradV' || stage.id === 'across') return hint.drag;
  if (stage.id === 'stepV') return hint.rate;
  return settings.data === 'ring2' ? hint.next : hint.back;
}

/** The words of the figure at a place. */
export function describe(place: Place<typeof schema>, seen: Seen, data: string): Description {
  const { batch, learningRate } = place.settings;
  const { now, v, g } = seen;
  const [update, stage] = [seen.stage.update + 1, seen.stage.number + 1];
  const text = stageText(seen);
  return {
    summary: say.summary(data),
    details: [
      say.stage({
        update,
        stage,
        stages: STAGES,
        method: methodText(batch !== 'all', { optimizer: 'sgd', batch }),
        rate: formatNumber(learningRate),
      }),
      say.before({
        length: two(norm(v)),
        direction: towards(v),
        g: two(g),
        b: two(now.b),
        loss: lossText(now.loss),
      }),
      text,
    ],
    hint: hintFor(place, seen),
    announcement: say.announcement(update, stage, text),
  };
}
