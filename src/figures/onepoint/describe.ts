import { words } from '#words/figures/onepoint.ts';
import { formatNumber, formatVector } from '../../drawing/index.ts';
import type { Description } from '../types.ts';
import { lossText, towards, two } from '../words.ts';
import type { OnePointPlace, observeOnePoint } from './figure.ts';

type Seen = ReturnType<typeof observeOnePoint>;

/** A neuron this close to its target has solved the example. */
const EXACT = 1e-6;
/** Lengths that a reader would read as the same number. */
const SAME = 0.005;

/** How far both are from the shortest solution where the example does not look, run by run. */
export function restText({ weightNorm, besidePlain, flowRest, diverged }: Seen): string {
  const { rest } = words;
  if (diverged.weightNorm && diverged.plain) return rest.bothDiverged;
  const plain = diverged.plain ? rest.plainDiverged : rest.plain(two(besidePlain.rest));
  if (diverged.weightNorm) return `${rest.diverged} ${plain}`;
  const flow = flowRest === undefined ? rest.flowTooLarge : rest.flow(two(flowRest));
  return `${rest.w(two(weightNorm.rest))} ${plain} ${flow}`;
}

/** Which solution each method found, once both are there. */
export function outcome({ now, plain, weightNorm, besidePlain, diverged }: Seen): string {
  const said = words.outcome;
  if (diverged.weightNorm) return diverged.plain ? said.bothDiverged : said.diverged;
  const solved = now.loss < EXACT;
  const length = two(weightNorm.length);
  if (diverged.plain) {
    return solved ? said.plainDiverged.solved(length) : said.plainDiverged.running;
  }
  if (!(solved && plain.loss < EXACT)) return said.running;
  const plainLength = two(besidePlain.length);
  const difference = weightNorm.length - besidePlain.length;
  if (Math.abs(difference) < SAME) return said.same(length, plainLength);
  return said.apart(difference < 0 ? 'shorter' : 'longer', length, plainLength);
}

function hintFor(step: number, { now }: Seen): string {
  const { hint } = words.describe;
  if (step === 0) return hint.start;
  return now.loss < EXACT ? hint.solved : hint.running;
}

/** The words of the figure at a place. */
export function describe({ settings, step }: OnePointPlace, seen: Seen): Description {
  const { now, plain, v, g, weightNorm, besidePlain } = seen;
  const [length, plainLength] = [two(weightNorm.length), two(besidePlain.length)];
  const loss = lossText(now.loss);
  const say = words.describe;
  return {
    summary: say.summary,
    details: [
      say.step(step, formatNumber(settings.learningRate)),
      say.v(two(now.normV ?? 0), towards(v), two(g)),
      say.w(formatVector(now.w), length, loss),
      say.plain(formatVector(plain.w), plainLength, lossText(plain.loss)),
      restText(seen),
      outcome(seen),
    ],
    hint: hintFor(step, seen),
    announcement: say.announcement({ length, plainLength, loss, step }),
  };
}
