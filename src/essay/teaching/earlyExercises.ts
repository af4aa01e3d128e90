import { norm, type Vector } from '../../weightnorm/index.ts';
import { text, vectorText } from './text.ts';
import type { Exercise } from './types.ts';

const DEGREE = Math.PI / 180;
/** The direction (0.6, 0.8), with which one computes easily by hand. */
const EASY_ANGLE = Math.atan2(4, 3) / DEGREE;

const HAND = { data: 'circle', angle: EASY_ANGLE, length: 2, g: 1, learningRate: 1 };
const OUTPUT = { angle: 60, length: 2, newX: 1, newY: -1 };
const SPLIT = { angle: EASY_ANGLE, length: 2.5, g: 2 };
const NEAR = 0.1;
const PINNED_LATE = 200;

/** Exercises about one neuron and one step. */
export const earlyExercises: readonly Exercise[] = [
  {
    id: 'output',
    section: 'the-neuron',
    level: 'easy',
    figure: 'neuron',
    settings: OUTPUT,
    solve(see) {
      const { w, z, y } = see(OUTPUT);
      const { z: doubled, y: steeper } = see({ ...OUTPUT, length: 2 * OUTPUT.length });
      return {
        w: vectorText(w, 2),
        x: vectorText([OUTPUT.newX, OUTPUT.newY]),
        z: text(z),
        y: text(y),
        doubled: text(doubled),
        steeper: text(steeper),
      };
    },
  },
  {
    id: 'build',
    section: 'the-split',
    level: 'easy',
    figure: 'split',
    settings: SPLIT,
    solve(see) {
      const { v, g, normV, w } = see(SPLIT);
      const direction = (v as Vector).map((entry) => entry / (normV as number));
      return {
        v: vectorText(v),
        g: text(g),
        normV: text(normV),
        direction: vectorText(direction),
        w: vectorText(w),
        longer: vectorText((v as Vector).map((entry) => 2 * entry)),
        against: vectorText((v as Vector).map((entry) => 0 - entry)),
        minusG: text(-(g as number)),
      };
    },
  },
  {
    id: 'one-step',
    section: 'two-gradients',
    level: 'middle',
    figure: 'gradients',
    settings: HAND,
    solve(see) {
      const here = see(HAND);
      return {
        v: vectorText(here.v),
        g: text(here.g),
        eta: text(HAND.learningRate),
        w: vectorText(here.w),
        direction: vectorText(here.direction),
        gradW: vectorText(here.gradW),
        gradG: text(here.gradG),
        gradAlong: vectorText(here.gradAlong),
        gradAcross: vectorText(here.gradAcross),
        gear: text(here.gear),
        gradV: vectorText(here.gradV),
        normGradV: text(here.normGradV),
        nextG: text(here.nextG),
        nextV: vectorText(here.nextV),
        normV: text(here.normV),
        nextNormV: text(here.nextNormV, 4),
      };
    },
  },
  {
    id: 'two-readings',
    section: 'two-gradients',
    level: 'middle',
    figure: 'gradients',
    settings: {},
    solve(see) {
      const { g, gradG } = see({});
      const [low, high] = [(g as number) - NEAR, (g as number) + NEAR];
      const [below, above] = [see({ g: low }).loss, see({ g: high }).loss].map((loss) =>
        text(loss),
      );
      return {
        g: text(g),
        low: text(low),
        high: text(high),
        below: below ?? '',
        above: above ?? '',
        width: text(high - low),
        // From the digits that one reads, not from those behind them.
        quotient: text((Number(above) - Number(below)) / (high - low)),
        gradG: text(gradG),
      };
    },
  },
  {
    id: 'only-g',
    section: 'two-gradients',
    level: 'middle',
    figure: 'gradients',
    settings: HAND,
    solve(see) {
      // w* is where the gradient leads from w, as the inputs of the circle are equally spread.
      const { w, gradW } = see(HAND);
      const goal = (w as Vector).map((entry, i) => entry - ((gradW as Vector)[i] ?? 0));
      const angle = Math.atan2(goal[1] ?? 0, goal[0] ?? 0) / DEGREE;
      const turned = see({ ...HAND, angle });
      const opposite = see({ ...HAND, angle: angle - 180 });
      return {
        goal: vectorText(goal),
        angle: text(angle),
        opposite: text(angle - 180, 4),
        gradV: text(Number((turned.normGradV as number).toFixed(6))),
        gradG: text(turned.gradG),
        oppositeG: text(opposite.gradG),
      };
    },
  },
  {
    id: 'angle-from-lengths',
    section: 'the-odometer',
    level: 'easy',
    figure: 'growth',
    settings: {},
    solve(see) {
      const { normV: before } = see({});
      const { normV: after, turned } = see({}, 1);
      const cosine = (before as number) / (after as number);
      const step = Math.sqrt((after as number) ** 2 - (before as number) ** 2);
      return {
        before: text(before),
        after: text(after),
        cosine: text(cosine),
        angle: text(turned),
        step: text(step),
      };
    },
  },
  {
    id: 'half-a-right-angle',
    section: 'the-odometer',
    level: 'middle',
    figure: 'growth',
    settings: { learningRate: 1 },
    solve(see) {
      const { normV, gradV } = see({});
      const length = norm(gradV as Vector);
      const eta = (normV as number) / length;
      const there = see({ learningRate: eta });
      return {
        normV: text(normV),
        gradient: text(length),
        eta: text(eta),
        turn: text(there.turn),
        after: text(there.normAfter),
      };
    },
  },
  {
    id: 'rescale',
    section: 'the-odometer',
    level: 'hard',
    figure: 'growth',
    settings: {},
    solve(see) {
      const slow = { length: 1, learningRate: 5 };
      // Twice the length needs four times the rate.
      const long = { length: 2 * slow.length, learningRate: 4 * slow.learningRate };
      const [short, scaled] = [see(slow), see(long)];
      return {
        length: text(short.normV),
        rate: text(slow.learningRate),
        longer: text(long.length),
        faster: text(long.learningRate),
        turn: text(short.turn),
        alike: text(scaled.turn),
        g: text(see(slow, 1).g),
        otherG: text(see(long, 1).g),
      };
    },
  },
  {
    id: 'first-step',
    section: 'the-odometer',
    level: 'middle',
    figure: 'gears',
    settings: {},
    solve(see) {
      const [large, small] = [0.1, 0.01];
      const [far, near] = [large, small].map((learningRate) => see({ learningRate }).missPlain);
      return {
        large: text(large),
        small: text(small),
        far: text(far),
        near: text(near),
        factor: text(Math.round((far as number) / (near as number))),
      };
    },
  },
  {
    id: 'two-valleys',
    section: 'on-the-sphere',
    level: 'middle',
    figure: 'sphere',
    settings: {},
    solve(see) {
      const [start, end] = [see({}), see({}, PINNED_LATE)];
      const learned = see({ mode: 'learned', learningRate: 0.3 }, PINNED_LATE);
      return {
        g: text(start.g),
        start: text(start.apart, 1),
        steps: text(PINNED_LATE),
        end: text(end.apart),
        lossB: text(end.twinLoss),
        learned: text(learned.apart, 1),
        learnedG: text(learned.g),
      };
    },
  },
];
