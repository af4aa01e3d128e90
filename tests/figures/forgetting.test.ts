import { describe, expect, it } from 'vitest';
import { laneSeries, predictedRates, stepAxis } from '../../src/figures/forgetting/curves.ts';
import { figure } from '../../src/figures/forgetting/figure.ts';
import {
  lanesOf,
  observeForgetting,
  RATES,
  readLanes,
  schema,
  spreadOf,
} from '../../src/figures/forgetting/lanes.ts';
import { laterOf } from '../../src/figures/forgetting/values.ts';
import { presetPlace } from '../../src/figures/presets.ts';
import {
  initialSettings,
  type NeuronRun,
  neuronRun,
  recentLoss,
} from '../../src/simulation/index.ts';
import { norm, sgd } from '../../src/weightnorm/index.ts';

const initial = initialSettings(schema);

function place(id: string) {
  const found = figure.presets.find((preset) => preset.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return presetPlace(schema, found);
}

const ratesAt = (step: number, settings = initial) =>
  readLanes({ settings, step }).map(({ rate }) => rate);
const seeds = Array.from({ length: 8 }, (_, i) => ({ ...initial, seed: 100 + i }));

function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual / expected - 1), `${actual} for ${expected}`).toBeLessThan(1e-6);
}

// Computed by another program with the same generator and the same draws (seed 7).
const expected = [
  {
    name: '0.1',
    rates: [0.1, 0.09385529519397495, 0.08079370166261579, 0.05360840265770914],
    loss: 0.001332753832979181,
    plain: 0.0011702910351471983,
  },
  {
    name: '0.3',
    rates: [0.3, 0.20308140706296476, 0.11665349992028524, 0.05983362143135148],
    loss: 0.0020454615210349645,
    plain: 0.004506335213404694,
  },
  {
    name: '1',
    rates: [1, 0.21976632504858246, 0.1157282341737272, 0.058419199452824595],
    loss: 0.0032276339384219037,
    plain: 0.026569627487487316,
  },
  {
    name: '3',
    rates: [3, 0.08441251493982904, 0.07122592320598137, 0.04729292447449992],
    loss: 0.0061558271146619666,
    // Here a plain w never settles: its path depends on the last bit, and so does this mean.
    plain: null,
  },
  {
    name: '10',
    rates: [10, 0.09219596731091516, 0.05235714403896085, 0.02860034112796821],
    loss: 0.03620504040314246,
    plain: null,
  },
];

describe('five learning rates on the same noisy samples', () => {
  it.each(expected)(
    'η = $name: η/∥v∥² at steps 0, 100, 300, 1000 is as computed elsewhere',
    (row) => {
      const lane = lanesOf(initial).findIndex(({ name }) => name === row.name);
      [0, 100, 300, 1000].forEach((step, i) => {
        expectClose(ratesAt(step)[lane] ?? 0, row.rates[i] ?? 0);
      });
    },
  );

  it.each(expected)('η = $name: so is the mean loss of the last hundred steps', (row) => {
    const found = readLanes({ settings: initial, step: 1000 }).find(
      ({ name }) => name === row.name,
    );
    expectClose(found?.loss ?? 0, row.loss);
    if (row.plain !== null) expectClose(found?.plainLoss ?? 0, row.plain);
    else expect(found?.plainLoss).toBeGreaterThan(0.1);
  });

  it('all see the same samples and start from the same w, of length 1', () => {
    const lanes = lanesOf(initial);
    for (const { weightNorm, plain } of lanes) {
      expect(weightNorm.problem.batchAt(17)).toEqual(lanes[0]?.plain.problem.batchAt(17));
      expect(weightNorm.at(0).parameters).toMatchObject({ g: 1, b: 0 });
      expect(plain.at(0).parameters.w).toEqual(weightNorm.at(0).parameters.v);
      expect(norm(plain.at(0).parameters.w)).toBeCloseTo(1, 15);
      expect([weightNorm.at(200).parameters.b, plain.at(200).parameters.b]).toEqual([0, 0]);
    }
  });
});

describe('the learning rate is forgotten', () => {
  it('a hundredfold range becomes a twofold one after 1000 steps', () => {
    expect(spreadOf(ratesAt(0))).toBe(100);
    expect(spreadOf(ratesAt(1000))).toBeCloseTo(2.092, 3);
  });

  it.each(seeds)('with seed $seed it becomes less than fivefold', (settings) => {
    expect(spreadOf(ratesAt(1000, settings))).toBeLessThan(5);
  });

  it('η/∥v∥² never rises, whatever the noise', () => {
    for (const settings of seeds.slice(0, 2)) {
      for (const { points } of laneSeries({ settings: { ...settings, noise: 1 }, step: 500 })) {
        points.slice(1).forEach(({ y }, i) => {
          // Rounding aside.
          expect(y).toBeLessThanOrEqual((points[i]?.y ?? 0) * (1 + 1e-12));
        });
      }
    }
  });

  it('the prediction, with γ from the run at η = 1, meets that run at step 1000', () => {
    const end = predictedRates({ settings: initial, step: 1000 }).at(-1);
    expect(end?.x).toBe(1000);
    expect(Math.abs((end?.y ?? 0) / (ratesAt(1000)[2] ?? 1) - 1)).toBeLessThan(0.02);
  });

  it('the prediction is within a factor of 2.5 of each of the five', () => {
    const end = predictedRates({ settings: initial, step: 1000 }).at(-1)?.y ?? 0;
    for (const rate of ratesAt(1000)) {
      expect(spreadOf([rate, end])).toBeLessThan(2.5);
    }
  });

  it('a plain w at η = 3 and 10 never settles: another last bit at the start is another path', () => {
    for (const { name, weightNorm, plain } of lanesOf(initial)) {
      const [x = 0, y = 0] = plain.at(0).parameters.w;
      const common = {
        problem: plain.problem,
        learningRate: plain.learningRate,
        optimizer: sgd({ learningRate: plain.learningRate }),
        frozen: ['b'] as const,
      };
      const moved = [x + 1e-15, y];
      const plainAgain = neuronRun({ ...common, start: { w: moved, b: 0 } });
      const again = neuronRun({ ...common, start: { v: moved, g: 1, b: 0 } });
      const apart = (a: NeuronRun, b: NeuronRun) =>
        Math.abs(recentLoss(a, 1000, 100) / recentLoss(b, 1000, 100) - 1);
      expect(apart(weightNorm, again)).toBeLessThan(1e-9);
      if (name === '3' || name === '10') expect(apart(plain, plainAgain)).toBeGreaterThan(1e-3);
      else expect(apart(plain, plainAgain)).toBeLessThan(1e-9);
    }
  });

  it('a plain w does not forget: the largest learning rate costs it far more than the smallest', () => {
    const { loss, plainLoss } = laterOf(initial);
    expect(spreadOf(plainLoss)).toBeGreaterThan(100);
    expect(spreadOf(loss)).toBeLessThan(30);
    expect((plainLoss.at(-1) ?? 0) / (loss.at(-1) ?? 0)).toBeGreaterThan(4);
  });
});

it('what is asked is what the figure then shows: about twofold after 300 steps', () => {
  const { right, reveal } = figure.questions?.spread ?? {};
  expect([right, reveal?.presetId]).toEqual(['twofold', 'opening']);
  expect(spreadOf(ratesAt(reveal?.step ?? 0))).toBeCloseTo(2.23, 2);
});

describe('the presets do what they say', () => {
  it('it opens two steps in, and has nothing to predict from before the first', () => {
    expect(place('opening').step).toBe(2);
    expect(predictedRates({ settings: initial, step: 0 })).toEqual([]);
    expect(observeForgetting({ settings: initial, step: 0 }).gradient).toBeNaN();
    expect(figure.values({ settings: initial, step: 0 }).gradient).toBeUndefined();
  });

  it('louder noise brings the lines together earlier', () => {
    const loud = place('loud').settings;
    expect(Math.max(...ratesAt(300, loud))).toBeLessThan(Math.max(...ratesAt(300)));
  });

  it('without noise the smaller learning rates stop growing and stay apart', () => {
    const { settings, step } = place('quiet');
    const [first, second] = [ratesAt(step / 2, settings), ratesAt(step, settings)];
    expect((second[0] ?? 0) / (first[0] ?? 1)).toBeGreaterThan(0.99);
    expect(spreadOf(second)).toBeGreaterThan(2 * spreadOf(ratesAt(step)));
  });

  it('the lengths are seen instead of the rates, and only the rates have a prediction', () => {
    const { settings, step } = place('length');
    const lengths = laneSeries({ settings, step }).map(({ points }) => points.at(-1)?.y ?? 0);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(lengths).toHaveLength(RATES.length);
  });
});

it('the chart is never empty: at every first step each line has a place on its axes', () => {
  for (const logAxes of [true, false]) {
    for (const step of [0, 1, 2, 3, 1000, 1500]) {
      const place = { settings: { ...initial, logAxes }, step };
      const { log, domain } = stepAxis(place);
      for (const { points } of laneSeries(place)) {
        const drawn = points.filter(({ x }) => !log || x > 0);
        expect(drawn.length).toBeGreaterThan(step === 0 ? 0 : 1);
        for (const { x } of drawn) expect(x >= domain[0] && x <= domain[1]).toBe(true);
      }
    }
  }
});

it('says how many steps are done, and how steady γ is', () => {
  const done = (step: number) => figure.values({ settings: initial, step }).done;
  expect([0, 1, 2].map(done)).toEqual(['no steps are', '1 step is', '2 steps are']);
  const { gammaEarly, gammaLater } = figure.values({ settings: initial, step: 0 });
  expect([gammaEarly, gammaLater]).toEqual(['0.31', '0.38']);
});
