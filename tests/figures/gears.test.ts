import { describe, expect, it } from 'vitest';
import { fall, trend } from '../../src/figures/gears/Chart.tsx';
import {
  figure,
  observeGears,
  runOf,
  schema,
  startFromHere,
} from '../../src/figures/gears/figure.ts';
import {
  distances,
  drawnLength,
  ellipse,
  gearAcross,
  RATES,
  stepsFrom,
} from '../../src/figures/gears/steps.ts';
import { presetPlace } from '../../src/figures/presets.ts';
import { initialSettings } from '../../src/simulation/index.ts';
import { addScaled, direction, dot, norm, random, turnAngle } from '../../src/weightnorm/index.ts';

const initial = initialSettings(schema);

function preset(id: string) {
  const found = figure.presets.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return presetPlace(schema, found).settings;
}

const at = (settings: typeof initial, step = 0) => observeGears({ settings, step });

/** The three steps from a preset's start at a learning rate. */
function stepsAt(id: string, learningRate: number) {
  const run = runOf({ ...preset(id), learningRate });
  const steps = stepsFrom(run.at(0).parameters, run.problem, learningRate);
  if (!steps) throw new Error('no steps');
  return steps;
}

describe('the ellipse', () => {
  const draw = random(3);
  const neurons = Array.from({ length: 40 }, (_, i) => ({
    v: [draw(3 * i) * 4 - 2, draw(3 * i + 1) * 4 - 2],
    g: draw(3 * i + 2) * 4 - 2,
  }));

  it('has the semi-axes 1 along v and g²/‖v‖² across it', () => {
    for (const neuron of neurons) {
      const across = (neuron.g * neuron.g) / dot(neuron.v, neuron.v);
      expect(gearAcross(neuron) / across).toBeCloseTo(1, 12);
      const points = ellipse(neuron);
      const u = direction(neuron.v);
      for (const point of points) {
        const alongV = dot(point, u);
        const acrossV = dot(point, [-(u[1] ?? 0), u[0] ?? 0]) / across;
        expect(alongV * alongV + acrossV * acrossV).toBeCloseTo(1, 9);
      }
      // It starts at its end along v, and a quarter further on is at its end across.
      expect(norm(points[0] ?? [])).toBeCloseTo(1, 12);
      expect(norm(points[24] ?? []) / across).toBeCloseTo(1, 12);
    }
  });

  it('is a circle exactly where ‖v‖ = |g|', () => {
    for (const g of [5, -5]) {
      expect(gearAcross({ v: [3, 4], g })).toBe(1);
      for (const point of ellipse({ v: [3, 4], g })) expect(norm(point)).toBeCloseTo(1, 14);
    }
    expect(gearAcross({ v: [3, 4], g: 5.01 })).not.toBe(1);
    expect(at(preset('opening')).across).toBeCloseTo(1, 14);
  });

  it('is flat where g = 0', () => {
    const u = [0.6, 0.8];
    for (const point of ellipse({ v: [3, 4], g: 0 })) {
      expect(dot(point, [-0.8, 0.6])).toBeCloseTo(0, 14);
      expect(Math.abs(dot(point, u))).toBeLessThanOrEqual(1 + 1e-14);
    }
  });

  it('is drawn as large as fits, by halves', () => {
    expect(drawnLength(1, 2)).toBe(1);
    expect(drawnLength(0, 2)).toBe(1);
    expect(drawnLength(4, 2)).toBe(0.5);
    expect(drawnLength(4.1, 2)).toBe(0.25);
    expect(drawnLength(1e300, 2)).toBeGreaterThan(0);
  });
});

describe('a small step', () => {
  it.each(['opening', 'long', 'short', 'smallG'])(
    'from “%s” misses its prediction by what shrinks like η²',
    (id) => {
      const misses = [1e-1, 1e-2, 1e-3].map((rate) => stepsAt(id, rate).missPrediction);
      expect((misses[0] ?? 0) / (misses[1] ?? 1)).toBeGreaterThan(70);
      expect((misses[1] ?? 0) / (misses[2] ?? 1)).toBeGreaterThan(95);
      expect((misses[1] ?? 0) / (misses[2] ?? 1)).toBeLessThan(105);
    },
  );

  it('is the plain step to first order where ‖v‖ = |g|, and only there', () => {
    const ratio = (id: string) => stepsAt(id, 0.01).missPlain / stepsAt(id, 0.001).missPlain;
    expect(ratio('opening')).toBeGreaterThan(95);
    for (const id of ['long', 'short', 'smallG', 'zero']) {
      expect(ratio(id)).toBeGreaterThan(9);
      expect(ratio(id)).toBeLessThan(11);
    }
  });

  it('has its prediction on the ellipse, and the plain step on the circle', () => {
    const { w, predicted, plain, plainLength } = stepsAt('short', 0.1);
    const u = direction(w);
    const back = (to: readonly number[]) => addScaled(to, -1, w);
    const gear = gearAcross(runOf(preset('short')).at(0).parameters);
    const parts = (to: readonly number[]) => [
      dot(back(to), u),
      dot(back(to), [-(u[1] ?? 0), u[0] ?? 0]),
    ];
    const [along = 0, across = 0] = parts(predicted).map((part) => part / plainLength);
    expect(along * along + (across / gear) * (across / gear)).toBeCloseTo(1, 9);
    expect(norm(back(plain))).toBe(plainLength);
  });

  it('of the run is the real step from the same place', () => {
    const run = runOf(preset('short'));
    for (const step of [0, 1, 5]) {
      const { steps } = at(preset('short'), step);
      const next = at(preset('short'), step + 1).now.w;
      expect(steps?.actual).toEqual(next);
      expect(steps?.w).toEqual(at(preset('short'), step).now.w);
    }
    expect(run.problem.stochastic).toBe(false);
  });
});

describe('the presets do what they say', () => {
  const turned = (id: string, to: 'actual' | 'plain') => {
    const { w, ...steps } = stepsAt(id, 0.01);
    return turnAngle(w, steps[to]);
  };

  it('a long v hardly turns, a short one turns more than the plain step', () => {
    expect(turned('long', 'actual')).toBeLessThan(turned('long', 'plain') / 3);
    expect(turned('short', 'actual')).toBeGreaterThan(1.5 * turned('short', 'plain'));
    expect(turned('opening', 'actual') / turned('opening', 'plain')).toBeCloseTo(1, 1);
  });

  it('a small g and a long v both move w little across itself', () => {
    expect(at(preset('long')).across).toBeCloseTo(0.25, 12);
    expect(at(preset('smallG')).across).toBeCloseTo(0.16, 12);
  });

  it('a large step misses the ellipse by more than a tenth of its length', () => {
    const { missPrediction, plainLength } = stepsAt('large', 1);
    expect(missPrediction).toBeGreaterThan(0.1 * plainLength);
  });

  it('at g = 0 the step is where it is predicted', () => {
    expect(stepsAt('zero', 0.1).missPrediction).toBe(0);
  });
});

describe('the chart', () => {
  const found = (id: string, step = 0) => {
    const run = runOf(preset(id));
    return distances(run.at(step).parameters, run.problem);
  };

  it('has two lines: distances that fall a hundredfold and tenfold with a tenth of η', () => {
    const { prediction, plain } = found('short');
    expect(prediction.map(({ x }) => x)).toEqual([...RATES]);
    expect(Math.abs((fall(prediction) ?? 0) / 100 - 1)).toBeLessThan(0.05);
    expect(Math.abs((fall(plain) ?? 0) / 10 - 1)).toBeLessThan(0.05);
    expect(trend(found('short'))).toMatch(/ 100 times nearer to its prediction, and 9\.9 times/);
  });

  it('leaves out what is only rounding, and says so', () => {
    expect(found('zero').prediction).toEqual([]);
    expect(trend(found('zero'))).toMatch(/but for rounding/);
    const solved = found('large', 2000);
    expect(solved.plain).toEqual([]);
    expect(trend(solved)).toMatch(/gradient is zero/);
  });
});

it('goes on from what is seen when v is moved at a later step', () => {
  const here = startFromHere({ settings: initial, step: 6 });
  const again = at({ ...initial, ...here });
  expect(again.across / at(initial, 6).across).toBeCloseTo(1, 12);
  expect(again.steps?.missPlain).toBeCloseTo(at(initial, 6).steps?.missPlain ?? -1, 12);
});

it('finds words for every corner of its settings', () => {
  for (const [length, g, learningRate] of [
    [0.05, 1000, 1],
    [1000, 0, 0.001],
    [1000, 1000, 1],
    [0.05, -0.001, 1],
    [1, -1, 0.1],
  ] as const) {
    const settings = { ...initial, length, g, learningRate };
    for (const step of [0, 1, 3, figure.reach(settings, 3000)]) {
      const { details, hint, announcement } = figure.describe({ settings, step });
      const { parameters } = runOf(settings).at(step);
      const chart = trend(distances(parameters, runOf(settings).problem));
      for (const line of [...details, hint, announcement, chart]) {
        expect(line).toMatch(/^\S.*\.$/);
        expect(line).not.toMatch(/NaN|undefined|not a number|infinite/);
      }
    }
  }
});

it('asks a question whose answers and refutations exist', () => {
  const ask = figure.questions?.shape;
  if (!ask) throw new Error('no question');
  expect(ask.options.map(({ id }) => id)).toContain(ask.right);
  const known = figure.presets.map(({ id }) => id);
  expect(known).toContain(ask.reveal.presetId);
  for (const { id, refute, misconception } of ask.options) {
    if (id !== ask.right) expect(misconception).toMatch(/\.$/);
    if (refute !== undefined) expect(known).toContain(refute);
  }
});

it('answers it: where v is shorter than w, the ellipse is wider across w', () => {
  const { now, across } = at(preset(figure.questions?.shape?.reveal.presetId ?? ''));
  expect(now.normV).toBeLessThan(norm(now.w));
  expect(across).toBeGreaterThan(1);
});
