import { DIGIT_PIXELS } from '../../datasets/digits/digits.ts';
import { HIDDEN_UNITS } from '../../simulation/network/lane.ts';
import { norm, type Vector } from '../../weightnorm/index.ts';
import { text, vectorText } from './text.ts';
import type { Exercise, See } from './types.ts';

const DEGREE = Math.PI / 180;
const VALLEY = { neuron: 'linear', conditionNumber: 10, angle: 80 };
const LATE = 300;
const SETTLED = 600;

const outcomes = (see: See, learningRate: number) =>
  see({ ...VALLEY, learningRate }, LATE) as Record<string, unknown>;

/** Exercises about whole runs, networks and relatives. */
export const laterExercises: readonly Exercise[] = [
  {
    id: 'limits',
    section: 'the-race',
    level: 'hard',
    figure: 'race',
    settings: { ...VALLEY, learningRate: 2.5 },
    solve(see) {
      const [steep, flat] = [1, 1 / VALLEY.conditionNumber];
      const along =
        steep * Math.cos(VALLEY.angle * DEGREE) ** 2 + flat * Math.sin(VALLEY.angle * DEGREE) ** 2;
      const [slow, fast, faster] = [2.5, 8, 10].map((eta) => outcomes(see, eta));
      return {
        kappa: text(VALLEY.conditionNumber),
        angle: text(VALLEY.angle),
        flat: text(flat),
        plain: text(2 / steep),
        along: text(along),
        weightNorm: text(2 / along),
        readPlain: text(slow?.plainLimit),
        readWeightNorm: text(slow?.weightNormLimit),
        fast: text(8),
        fastWeightNorm: text(fast?.weightNormOutcome),
        faster: text(10),
        fasterWeightNorm: text(faster?.weightNormOutcome),
      };
    },
  },
  {
    id: 'lines-on-the-map',
    section: 'the-race',
    level: 'hard',
    figure: 'rates',
    settings: {},
    solve(see) {
      const here = { learningRate: 5, length: 1 };
      const there = { learningRate: 20, length: 2 };
      const far = { learningRate: 80, length: 4 };
      const turning = ({ learningRate, length }: typeof here) => text(learningRate / length ** 2);
      return {
        rate: text(here.learningRate),
        length: text(here.length),
        turning: turning(here),
        rate2: text(there.learningRate),
        length2: text(there.length),
        turning2: turning(there),
        rate3: text(far.learningRate),
        length3: text(far.length),
        turning3: turning(far),
        outcome: text(see(here).weightNormOutcome),
        outcome2: text(see(there).weightNormOutcome),
        outcome3: text(see(far).weightNormOutcome),
        limit: text(see(here).weightNormLimit),
      };
    },
  },
  {
    id: 'through-zero',
    section: 'through-zero',
    level: 'middle',
    figure: 'flip',
    settings: {},
    solve(see) {
      const { g, bestG } = see({});
      const eta = 0.2;
      const steps = [1, 2, 3].map((step) => text(see({ learningRate: eta }, step).g));
      const factor = 1 - eta;
      const ratio = -(bestG as number) / ((g as number) - (bestG as number));
      return {
        g: text(g),
        bestG: text(bestG),
        eta: text(eta),
        factor: text(factor),
        distance: text((g as number) - (bestG as number)),
        first: steps[0] ?? '',
        second: steps[1] ?? '',
        third: steps[2] ?? '',
        needed: text(Math.log(ratio) / Math.log(factor)),
      };
    },
  },
  {
    id: 'what-plain-keeps',
    section: 'through-zero',
    level: 'middle',
    figure: 'onepoint',
    settings: {},
    solve(see) {
      const [start, end] = [see({}), see({}, LATE)];
      const seen = start.shortest as number;
      const unseen = start.plainRest as number;
      return {
        shortest: text(seen),
        unseen: text(unseen, 4),
        predicted: text(Math.hypot(seen, unseen), 4),
        plain: text(end.normPlain, 4),
        rest: text(end.rest),
        weightNorm: text(end.normW, 4),
      };
    },
  },
  {
    id: 'forgotten',
    section: 'noise',
    level: 'hard',
    figure: 'forgetting',
    settings: {},
    step: 2,
    solve(see) {
      const [eta, steps] = [1, 1000];
      const { gradient, rates } = see({ watch: '1' }, steps);
      const gamma = gradient as number;
      const [slowest = Number.NaN, , watched] = rates as Vector;
      const fourth = 1 + 2 * eta ** 2 * gamma ** 2 * steps;
      return {
        steps: text(steps),
        gamma: text(gamma),
        predicted: text(eta / Math.sqrt(fourth)),
        limit: text(1 / (gamma * Math.sqrt(2 * steps))),
        seen: text(watched),
        slowest: text(slowest),
        slowEta: text(0.1),
      };
    },
  },
  {
    id: 'ten-degrees',
    section: 'weight-decay',
    level: 'hard',
    figure: 'decay',
    settings: { learningRate: 0.5, lambdaV: 0.01, lambdaW: 0 },
    solve(see) {
      const [eta, wanted] = [0.5, 10];
      const lambda = (wanted * DEGREE) ** 2 / (2 * eta);
      const there = see({ learningRate: eta, lambdaV: lambda, lambdaW: 0 }, SETTLED);
      return {
        eta: text(eta),
        wanted: text(wanted),
        radians: text(wanted * DEGREE),
        lambda: text(lambda),
        steps: text(SETTLED),
        turn: text(there.turn),
      };
    },
  },
  {
    id: 'ten-layers',
    section: 'starting-well',
    level: 'middle',
    figure: 'initialization',
    settings: {},
    solve(see) {
      const [usual, large] = [see({ scale: 1 }), see({ scale: 3 })];
      return {
        usual: text(usual.sdLast),
        times: text(large.scale),
        layers: text(Math.round(Math.log(Number(usual.threefold)) / Math.log(3))),
        power: text(usual.threefold),
        predicted: text(Number(usual.sdLast) * Number(usual.threefold), 2),
        large: text(large.sdLast),
        after: text(large.sdLastAfter),
      };
    },
  },
  {
    id: 'two-digits',
    section: 'a-whole-network',
    level: 'middle',
    figure: 'network',
    settings: { methods: ['plain', 'weightNorm', 'batchNorm'], batch: 2, learningRate: 0.03 },
    solve() {
      const [low, high] = [3, 7];
      const [nearLow, nearHigh] = [4.9, 5.1];
      const normalized = (a: number, b: number) => {
        const mean = (a + b) / 2;
        const deviation = Math.sqrt(((a - mean) ** 2 + (b - mean) ** 2) / 2);
        return [a, b].map((one) => text((one - mean) / deviation)).join(' and ');
      };
      return {
        pair: `${text(low)} and ${text(high)}`,
        near: `${text(nearLow)} and ${text(nearHigh)}`,
        normalized: normalized(low, high),
        nearNormalized: normalized(nearLow, nearHigh),
      };
    },
  },
  {
    id: 'one-step-of-unit-norm',
    section: 'its-relatives',
    level: 'middle',
    figure: 'relatives',
    settings: { other: 'weightNorm' },
    solve(see) {
      const here = see({ other: 'weightNorm' });
      return {
        w: vectorText(here.w),
        gradW: vectorText(here.gradW),
        eta: text(here.learningRate),
        between: vectorText(here.between),
        length: text(norm(here.between as Vector)),
        next: vectorText(here.nextW),
        weightNorm: text(here.otherNextNormW),
      };
    },
  },
  {
    id: 'count',
    section: 'in-your-code',
    level: 'easy',
    figure: 'network',
    settings: { methods: ['weightNorm'], shown: 'weightNorm' },
    solve() {
      const [inputs, units] = [DIGIT_PIXELS, HIDDEN_UNITS];
      const plain = inputs * units + units;
      return {
        inputs: text(inputs),
        units: text(units),
        weights: text(inputs * units, 4),
        plain: text(plain, 4),
        normed: text(plain + units, 4),
        whole: text(plain + 1, 4),
        share: text((100 * units) / plain, 2),
      };
    },
  },
];
