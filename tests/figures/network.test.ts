import { describe, expect, it } from 'vitest';
import { answersAt } from '../../src/figures/network/answers.ts';
import {
  layerSeries,
  liveSeries,
  medianSeries,
  sweepOf,
} from '../../src/figures/network/curves.ts';
import { describe as describeAt } from '../../src/figures/network/describe.ts';
import { figure } from '../../src/figures/network/figure.ts';
import { heldOutDigit } from '../../src/figures/network/heldOut.ts';
import { prepare } from '../../src/figures/network/prepare.ts';
import { questions } from '../../src/figures/network/questions.ts';
import { readLanes, runOf, shownMethod } from '../../src/figures/network/runs.ts';
import { type NetworkSettings, schema } from '../../src/figures/network/schema.ts';
import { presetPlace } from '../../src/figures/presets.ts';
import { initialSettings } from '../../src/simulation/index.ts';
import type { Experiments } from '../../src/simulation/network/experiments.ts';
import { networkMethods } from '../../src/simulation/network/lane.ts';
import { readData } from '../../tools/readData.ts';

const estimate = { mean: 0.9, low: 0.8, high: 1 };
const rate = (learningRate: number) => ({
  learningRate,
  epochsTo97: 2,
  validation: [0.9, 0.8, 1] as const,
  diverged: 0,
  loss: [2.3, learningRate, null],
  accuracy: [0.1, 0.5, 0.9],
});
const experiments: Experiments = {
  schema: 'experiments/1',
  made: { node: 'v20', project: '0', runs: 1, seconds: 1 },
  sweeps: [
    {
      ...{ id: 'standardized', depth: 'shallow', activation: 'relu', optimizer: 'sgd' },
      ...{ scale: 1, batch: 32, inputs: 'standardized', epochs: 2, seeds: [1, 2], methods: [] },
    },
    {
      ...{ id: 'shallow', depth: 'shallow', activation: 'relu', optimizer: 'sgd' },
      ...{ scale: 1, batch: 32, inputs: 'raw', epochs: 2, seeds: [1, 2] },
      methods: (['plain', 'batchNorm'] as const).map((method) => ({
        ...{ method, chosen: 1, test: estimate, againstPlain: estimate },
        rates: [rate(0.3), rate(1)],
      })),
    },
  ],
};
const asBytes = new TextEncoder().encode(JSON.stringify(experiments));
await prepare(async (name) => (name === 'experiments.json' ? asBytes : readData(name)));

const initial = initialSettings(schema);

/** The settings of a preset, with some of them changed. */
function preset(id: string, changes: Partial<NetworkSettings> = {}): NetworkSettings {
  const found = figure.presets.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return { ...presetPlace(schema, found).settings, ...changes };
}

/** A place that the figure has been followed to, in as many frames as that takes. */
function placeAt(settings: NetworkSettings, step: number) {
  for (let frame = 0; frame < 100 && figure.reach(settings, step) < step; frame++);
  expect(figure.reach(settings, step)).toBe(step);
  return { settings, step };
}

/** What each network has come to: its share of held-out digits right, null when it is lost. */
function accuracies(id: string, step: number, changes: Partial<NetworkSettings> = {}) {
  const lanes = readLanes(placeAt(preset(id, changes), step));
  return Object.fromEntries(lanes.map(({ method, mark }) => [method, mark ? mark.accuracy : mark]));
}

// Eight layers take a while on a busy machine.
describe('the presets do what their hints say', { timeout: 30_000 }, () => {
  it('a small rate: plain and weight norm lie on one another in the first epoch', () => {
    const settings = preset('same');
    placeAt(settings, 35);
    for (let step = 1; step <= 35; step++) {
      const [plain, weightNorm] = runOf(settings).lossesAt(step) as [number, number];
      expect(Math.abs(weightNorm / plain - 1)).toBeLessThan(0.01);
    }
  });

  it.each([1, 2, 3])(
    'faint weights: only a fitted start learns (seed %i)',
    { tags: 'thorough' },
    (seed) => {
      const { plain, weightNorm, plainData, weightNormData } = accuracies('faint', 350, { seed });
      expect(plain).toBeLessThan(0.2);
      expect(weightNorm).toBeLessThan(0.2);
      expect(plainData).toBeGreaterThan(0.28);
      expect(weightNormData).toBeGreaterThan(0.8);
      expect(questions.rescue?.reveal).toEqual({ presetId: 'faint', step: 350 });
    },
  );

  it.each([1, 2, 3])(
    'loud weights: only a fitted start is not lost (seed %i)',
    { tags: 'thorough' },
    (seed) => {
      const { plain, weightNorm, plainData, weightNormData } = accuracies('loud', 140, { seed });
      expect([plain, weightNorm]).toEqual([null, null]);
      expect(plainData).toBeGreaterThan(0.4);
      expect(weightNormData).toBeGreaterThan(0.4);
    },
  );

  it.each([1, 2, 3])(
    'pairs: batch norm falls far behind (seed %i)',
    { tags: 'thorough' },
    (seed) => {
      const { plain, weightNorm, batchNorm } = accuracies('pairs', 640, { seed });
      expect(plain).toBeGreaterThan(0.7);
      expect(weightNorm).toBeGreaterThan(0.7);
      expect(batchNorm).toBeLessThan(0.6);
    },
  );

  it.each([1, 2, 3])('fours: batch norm is nearly back (seed %i)', { tags: 'thorough' }, (seed) => {
    const { plain, batchNorm } = accuracies('fours', 1200, { seed });
    expect(Math.abs((plain as number) - (batchNorm as number))).toBeLessThan(0.12);
  });

  it.each([1, 2, 3])(
    'a rate of three: only those with a batch norm go on (seed %i)',
    { tags: 'thorough' },
    (seed) => {
      const { plain, weightNorm, weightNormMeanOnly, batchNorm } = accuracies('fast', 100, {
        seed,
      });
      for (const alone of [plain, weightNorm]) expect(alone ?? 0).toBeLessThan(0.3);
      expect(weightNormMeanOnly).toBeGreaterThan(0.6);
      expect(batchNorm).toBeGreaterThan(0.6);
    },
  );
});

const lost = preset('loud', { scale: 10, learningRate: 100, methods: ['plain', 'weightNorm'] });

describe('words', () => {
  const words = (settings: NetworkSettings, step: number) => {
    const { details, announcement } = describeAt({ settings, step });
    return [...details, announcement].join('\n');
  };

  it('say that a network is lost, and that nothing is known of one', () => {
    expect(words(lost, 0)).toContain('Plain has not been measured yet.');
    placeAt(lost, 20);
    expect(words(lost, 20)).toContain(
      'Weight norm is lost: its numbers have grown beyond all bounds.',
    );
    expect(words(lost, 20)).not.toMatch(/NaN|Infinity|null|undefined/);
  });

  it('say how the networks are, which is best, and what they take the digit for', () => {
    const { pixels, label } = heldOutDigit(1, 0);
    const settings = { ...initial, digit: pixels };
    const said = words(settings, placeAt(settings, 70).step);
    expect(said).toMatch(/Step 70, 2\.0 epochs: SGD, batches of 32, learning rate 0.3/);
    expect(said).toMatch(/Weight norm: loss 0\.\d+, \d\d\.\d % of the held-out digits right/);
    expect(said).toMatch(/Step 70: best is .+ with 9\d\.\d % right/);
    expect(said).toContain(`Asked about your digit, plain says ${label}`);
  });
});

describe('a run', () => {
  it('has ended when no network is left, or none was chosen', () => {
    placeAt(lost, 20);
    expect(figure.ended(lost, 0)).toBeNull();
    expect(figure.ended(lost, 20)).toBe(
      'The numbers of every network have grown beyond all bounds.',
    );
    expect(figure.ended({ ...initial, methods: [] }, 0)).toBe('No network is chosen.');
  });

  it('is the same for settings that only change what is looked at', () => {
    const look = { shown: 'plain', layers: 'rate', digit: heldOutDigit(1, 3).pixels } as const;
    expect(runOf({ ...initial, ...look })).toBe(runOf(initial));
    expect(runOf({ ...initial, seed: 2 })).not.toBe(runOf(initial));
  });

  it('shows the network asked for, else the first, else none', () => {
    expect(shownMethod(initial)).toBe('weightNorm');
    expect(shownMethod({ ...initial, methods: ['batchNorm'] })).toBe('batchNorm');
    expect(shownMethod({ ...initial, methods: [] })).toBeUndefined();
  });
});

describe('the answers', () => {
  it('are none without a digit or before the step is known, and null for a lost network', () => {
    const digit = heldOutDigit(1, 0).pixels;
    expect(answersAt(placeAt(initial, 70))).toBeNull();
    expect(answersAt({ settings: { ...initial, digit, seed: 77 }, step: 9 })).toBeNull();
    expect(answersAt(placeAt({ ...lost, digit }, 20))).toEqual([
      { method: 'plain', likeliest: null },
      { method: 'weightNorm', likeliest: null },
    ]);
  });

  it('are those of the digit at hand', () => {
    const right = Array.from({ length: 20 }, (_, number) => {
      const { pixels, label } = heldOutDigit(1, number);
      const answers = answersAt(placeAt({ ...initial, digit: pixels }, 70));
      return answers?.filter(({ likeliest }) => likeliest?.digit === label).length ?? 0;
    });
    expect(right.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(70);
    expect(heldOutDigit(1, 225)).toEqual(heldOutDigit(1, 0));
  });
});

describe('the curves', () => {
  it('have a point for every mark up to the step, none after a network is lost', () => {
    const [plain] = liveSeries(placeAt(initial, 45), 'loss');
    expect(plain?.points.map(({ x }) => x)).toEqual([0, 10, 20, 30, 40]);
    expect(liveSeries(placeAt(lost, 20), 'accuracy')[0]?.points.map(({ x }) => x)).toEqual([0]);
  });

  it('of the layers tell ∥v∥ or the effective rate of the network that is shown', () => {
    const place = placeAt(initial, 20);
    const lengths = layerSeries(place);
    const rates = layerSeries({ ...place, settings: { ...initial, layers: 'rate' } });
    expect(lengths.map(({ name }) => name)).toEqual(['layer 1', 'layer 2', 'last layer']);
    // g = ∥v∥ at the start, so the effective rate is η.
    for (const { points } of rates) expect(points[0]?.y).toBeCloseTo(0.3, 12);
    for (const { points } of lengths) {
      expect(points[2]?.y).toBeGreaterThan(points[0]?.y as number);
    }
    expect(layerSeries(placeAt({ ...initial, methods: [] }, 0))).toEqual([]);
  });

  it('have the medians of their own settings behind them, and only those', () => {
    expect(sweepOf(initial)?.id).toBe('shallow');
    expect(sweepOf({ ...initial, scale: 1.001 })?.id).toBe('shallow');
    for (const other of [{ batch: 16 }, { depth: 'deep' }, { activation: 'tanh' }, { scale: 3 }]) {
      expect(sweepOf({ ...initial, ...other } as NetworkSettings)).toBeUndefined();
    }
    const medians = medianSeries(initial, 'loss', 350);
    expect(medians.map(({ name }) => name)).toEqual(['plain, median', 'batch norm, median']);
    expect(medians[0]).toMatchObject({ isBackground: true, kind: 'plain', style: 'dashed' });
    // Epochs of 35 steps; nothing where the median run has diverged.
    expect(medians[0]?.points).toEqual([
      { x: 0, y: 2.3 },
      { x: 35, y: 0.3 },
    ]);
    const atOne = medianSeries({ ...initial, learningRate: 1.01 }, 'loss', 350);
    expect(atOne[1]?.points[1]).toEqual({ x: 35, y: 1 });
    expect(medianSeries({ ...initial, learningRate: 0.5 }, 'loss', 350)).toEqual([]);
    expect(medianSeries(initial, 'accuracy', 350)[0]?.points).toHaveLength(2);
  });
});

it('every method can be chosen, on its own and with all others', () => {
  for (const methods of [...networkMethods.map((method) => [method]), networkMethods]) {
    const lanes = readLanes(placeAt({ ...initial, methods }, 0));
    expect(lanes.map(({ method }) => method)).toEqual(methods);
    for (const { mark } of lanes) expect(mark?.loss).toBeGreaterThan(1);
  }
});
