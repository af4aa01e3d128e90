import { words } from '#words/figures/split.ts';
import { formatNumber, formatVector } from '../../drawing/index.ts';
import type { Observation, Place, Problem } from '../../simulation/index.ts';
import type { Description } from '../types.ts';
import { lossText, methodText, towards, two } from '../words.ts';
import { isInSpace, type schema } from './schema.ts';

interface Seen {
  readonly now: Observation;
  readonly plain: Observation | null;
}

// A gradient that rounding alone keeps from being zero.
const NO_SLOPE = 1e-12;

/** Where w points, seen from v. */
function relation(g: number): keyof typeof words.describe.g {
  if (g === 0) return 'zero';
  return g > 0 ? 'positive' : 'negative';
}

/** What to try next, from the state the figure is in. */
function hintFor({ settings, step }: Place<typeof schema>, { now }: Seen): string {
  const { hint } = words.describe;
  if (settings.mode === 'divide') return hint.divide;
  if (now.gradV?.every((entry) => Math.abs(entry) < NO_SLOPE)) return hint.level;
  if (step > 0) return hint.running;
  return isInSpace(settings) ? hint.space : hint.plane;
}

/** What the figure is, in the plane or in space. */
function summaryOf(inSpace: boolean, { title, columns }: Problem['data']): string {
  const { summary } = words.describe;
  if (!inSpace) return summary.plane(title);
  return summary.space(title, columns.map(({ name }) => name).join(', '));
}

/** The words of the figure at a place. */
export function describe(place: Place<typeof schema>, seen: Seen, problem: Problem): Description {
  const { settings, step } = place;
  const { v = [], g = 0, normV = 0, w, b, loss } = seen.now;
  const rate = seen.now.effectiveLearningRate;
  const say = words.describe;
  const details = [
    say.step(step, methodText(problem.stochastic, settings), formatNumber(settings.learningRate)),
    say.v(two(normV), towards(v)),
    say.g[relation(g)](two(g)),
    say.w(formatVector(w), two(Math.abs(g)), two(b)),
    say.loss(lossText(loss)),
  ];
  if (rate !== undefined && settings.optimizer === 'sgd')
    details.push(say.rate(formatNumber(rate)));
  if (seen.plain) details.push(say.plain(formatVector(seen.plain.w), lossText(seen.plain.loss)));
  return {
    summary: summaryOf(isInSpace(settings), problem.data),
    details,
    hint: hintFor(place, seen),
    announcement: say.announcement({
      length: two(normV),
      direction: towards(v),
      g: two(g),
      loss: lossText(loss),
      step,
    }),
  };
}
