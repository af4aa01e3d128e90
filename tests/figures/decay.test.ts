import { describe, expect, it } from 'vitest';
import { peaksOf } from '../../src/figures/decay/bursts.ts';
import { lengthSeries, lossSeries } from '../../src/figures/decay/curves.ts';
import { figure } from '../../src/figures/decay/figure.ts';
import {
  decayFactors,
  observeDecay,
  predictedTurn,
  runsOf,
  schema,
  startFromHere,
  turnOf,
} from '../../src/figures/decay/runs.ts';
import { presetPlace } from '../../src/figures/presets.ts';
import {
  everyLoss,
  initialSettings,
  lengthAt,
  recentWeightLength,
} from '../../src/simulation/index.ts';
import { norm, weightOf } from '../../src/weightnorm/index.ts';

const initial = initialSettings(schema);
/** The learning rate of the expected numbers. */
const p4 = { ...initial, learningRate: 0.5 };

function preset(id: string) {
  const found = figure.presets.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return presetPlace(schema, found).settings;
}

const at = (settings: typeof initial, step: number) => observeDecay({ settings, step });

// Computed by another program with the same draws (seed 7), η = 0.5: ∥v∥ at steps 300 and 600, and
// the root mean square of the turns in the last 500 of 1000 steps, in degrees.
const expected = [
  {
    lambdaV: 0,
    length: 0.5,
    normV: [2.0462626023220105, 2.4923993524817987],
    turn: 1.6567782352955225,
  },
  {
    lambdaV: 0,
    length: 1,
    normV: [2.0499191288336234, 2.4944027059024854],
    turn: 1.6544094284334243,
  },
  {
    lambdaV: 0,
    length: 4,
    normV: [4.044038162641039, 4.118188818519128],
    turn: 0.6423802019253138,
  },
  {
    lambdaV: 0.01,
    length: 0.5,
    normV: [1.3302222642611032, 1.4277284368462557],
    turn: 5.601018701228233,
  },
  {
    lambdaV: 0.01,
    length: 1,
    normV: [1.330212259323382, 1.4277284368443295],
    turn: 5.601018752367021,
  },
  {
    lambdaV: 0.01,
    length: 4,
    normV: [1.3640466127452806, 1.4277891122284614],
    turn: 5.600863488541859,
  },
  {
    lambdaV: 0.05,
    length: 0.5,
    normV: [0.7803981591624005, 0.8806657726821556],
    turn: 12.487404025216161,
  },
  {
    lambdaV: 0.05,
    length: 1,
    normV: [0.7803980765103951, 0.8806657726817],
    turn: 12.487404025218101,
  },
  {
    lambdaV: 0.05,
    length: 4,
    normV: [0.7803976051918659, 0.8806657726791003],
    turn: 12.487404025229164,
  },
];

function expectClose(actual: number, wanted: number): void {
  expect(Math.abs(actual / wanted - 1), `${actual} for ${wanted}`).toBeLessThan(1e-6);
}

describe('weight decay on v', () => {
  it.each(expected)(
    'λ = $lambdaV from ∥v∥ = $length: lengths and turns are as computed elsewhere',
    (row) => {
      const { weightNorm } = runsOf({ ...p4, lambdaV: row.lambdaV, length: row.length });
      [300, 600].forEach((step, i) => {
        expectClose(lengthAt(weightNorm, step), row.normV[i] ?? 0);
      });
      expectClose(turnOf(weightNorm, 1000, 500), row.turn);
    },
  );

  it('turns v by √(2ηλ) a step, to a few in a hundred, whatever its length was', () => {
    expect(predictedTurn({ ...p4, lambdaV: 0.01 })).toBeCloseTo(5.7296, 4);
    expect(predictedTurn(p4)).toBeCloseTo(12.8117, 4);
    for (const { lambdaV, turn } of expected) {
      if (lambdaV === 0) continue;
      const ratio = turn / predictedTurn({ ...p4, lambdaV });
      expect(Math.abs(ratio - 1)).toBeLessThan(0.04);
    }
  });

  it('over a long run the turn comes to the prediction, where it is small', () => {
    const { weightNorm } = runsOf(initial);
    const ratio = turnOf(weightNorm, 2000, 1800) / predictedTurn(initial);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.01);
    const large = { ...initial, learningRate: 2 };
    expect(turnOf(runsOf(large).weightNorm, 2000, 1800) / predictedTurn(large)).toBeLessThan(0.95);
  });

  it('three lengths from 0.5 to 4 become one', () => {
    const settings = preset('lengths');
    expect(preset('lengths')).toMatchObject({ length: 1, three: true });
    const lengths = (step: number) => {
      const { now, otherLengths } = at(settings, step);
      return [now.normV ?? 0, ...otherLengths];
    };
    expect(lengths(0)).toEqual([1, 0.5, 4]);
    expect(Math.max(...lengths(600)) / Math.min(...lengths(600))).toBeLessThan(1.0001);
    const drawn = lengthSeries({ settings, step: 30 }).filter(({ kind }) => kind === 'v');
    expect(drawn).toHaveLength(3);
    expect(lengthSeries({ settings: initial, step: 30 })).toHaveLength(3);
  });

  it('shortens v in a step by 1 − ηλ and leaves w where it is, while a plain w is shortened', () => {
    expect(decayFactors(p4)).toEqual({ v: 0.975, g: 1, plain: 0.975 });
    // At w* without noise there is no gradient: what is left is decay alone.
    const settled = { ...p4, noise: false, angle: 80, g: 1.5 };
    const { weightNorm, plain } = runsOf(settled);
    const [before, after] = [0, 1].map((step) => weightNorm.at(step).parameters);
    if (!before || !after) throw new Error('no states');
    expect(norm(after.v)).toBeCloseTo(0.975, 14);
    weightOf(after).forEach((entry, i) => {
      expect(entry).toBeCloseTo(weightOf(before)[i] ?? 0, 14);
    });
    expect(norm(plain.at(1).parameters.w)).toBeCloseTo(0.975 * 1.5, 14);
  });

  it('costs w little of its length; the same decay on g, or on a plain w, costs a third of it', () => {
    const mean = ({ weightNorm, plain }: ReturnType<typeof runsOf>) => [
      recentWeightLength(weightNorm, 600, 200),
      recentWeightLength(plain, 600, 200),
    ];
    const [none = 0, plainNone = 0] = mean(runsOf(preset('none')));
    const [onV = 0, onPlain = 0] = mean(runsOf(preset('opening')));
    const [onG = 0] = mean(runsOf(preset('scale')));
    expect([none, plainNone].map((length) => Math.round(10 * length))).toEqual([15, 15]);
    expect(onV / none).toBeCloseTo(0.95, 2);
    expect(onG / none).toBeCloseTo(0.695, 2);
    expect(onPlain / plainNone).toBeCloseTo(0.688, 2);
    const { laterNormW, normWOnG, normWNone } = figure.values({ settings: initial, step: 3 });
    expect([laterNormW, normWOnG, normWNone]).toEqual([onV, onG, none]);
  });
});

describe('without noise', () => {
  const settings = preset('bursts');
  const { weightNorm } = runsOf(settings);
  const lossesTo = (step: number) => everyLoss(weightNorm, step);

  it('v is shortened until a step is too large: bursts with a beat of seven steps, without an end', () => {
    for (const from of [200, 1000, 2800]) {
      const losses = lossesTo(from + 200).slice(from);
      const peaks = peaksOf(losses);
      expect([28, 29]).toContain(peaks.length);
      peaks.slice(1).forEach((peak, i) => {
        expect(peak - (peaks[i] as number)).toBe(7);
      });
      expect(Math.min(...losses)).toBeLessThan(0.005);
      expect(Math.max(...losses)).toBeGreaterThan(0.2);
    }
    expect(figure.isRandom(settings)).toBe(false);
    expect(weightNorm.problem.stochastic).toBe(false);
  });

  it('the loss has been low before the first burst, and w near its mark', () => {
    const losses = lossesTo(6);
    expect(losses[4]).toBeLessThan(0.01);
    expect(losses[6]).toBeGreaterThan(0.2);
  });

  it('the prose tells this beat, wherever the figure stands', () => {
    const { burstEvery, burstLow, burstHigh } = figure.values({ settings: initial, step: 3 });
    expect([burstEvery, burstLow, burstHigh]).toEqual(['7', '0.0032', '0.27']);
  });

  it('at another rate and decay the bursts die out, and a zigzag is left whose turns undo the decay', () => {
    const other = preset('zigzag');
    const run = runsOf(other).weightNorm;
    const losses = everyLoss(run, 1000);
    const bursts = losses.flatMap((loss, step) => (step > 5 && loss > 0.1 ? [step] : []));
    expect(Math.min(...bursts)).toBeLessThan(10);
    expect(Math.max(...bursts)).toBeLessThan(140);
    for (const step of [300, 601, 1000]) {
      expect(losses[step]).toBeCloseTo(losses[step - 2] ?? 0, 6);
      expect(lengthAt(run, step)).toBeCloseTo(lengthAt(run, step - 1), 6);
      expect(losses[step]).toBeGreaterThan(0.02);
    }
    // Exactly: the turn that makes v longer by 1/(1 − ηλ).
    const turn = (180 / Math.PI) * Math.acos(decayFactors(other).v);
    expect(turnOf(run, 1000, 100)).toBeCloseTo(turn, 6);
  });

  it('the chart shows both losses of the zigzag at every length', () => {
    const other = preset('zigzag');
    for (const step of [599, 600, 5000]) {
      const shown = lossSeries({ settings: other, step })[0]?.points ?? [];
      const late = shown.filter(({ x }) => x > 300).map(({ y }) => Math.round(y * 1000));
      expect(new Set(late)).toEqual(new Set([30, 42]));
    }
  });
});

it('both neurons start from the same w and see the same samples, b stays 0', () => {
  const { weightNorm, plain, others } = runsOf(initial);
  for (const { run } of others) {
    weightOf(run.at(0).parameters).forEach((entry, i) => {
      expect(entry).toBeCloseTo(plain.at(0).parameters.w[i] ?? 0, 15);
    });
  }
  expect(weightOf(weightNorm.at(0).parameters)).toEqual(plain.at(0).parameters.w);
  expect(plain.problem.batchAt(9)).toEqual(weightNorm.problem.batchAt(9));
  expect(weightNorm.at(50).parameters.b).toBe(0);
});

it('what is asked is what the figure then shows', () => {
  const { shorter, bursts } = figure.questions ?? {};
  expect([shorter?.right, bursts?.right]).toEqual(['plain', 'bursts']);
  const { normW, normPlain } = at(preset('opening'), shorter?.reveal.step ?? 0);
  expect(normPlain).toBeLessThan(0.8 * normW);
  const step = bursts?.reveal.step ?? 0;
  const losses = lossSeries({ settings: preset('bursts'), step })[0]?.points ?? [];
  expect(losses.filter(({ x, y }) => x > 5 && y > 0.1).length).toBeGreaterThan(5);
  expect(Math.min(...losses.map(({ y }) => y))).toBeLessThan(0.005);
});

it('a drag at a later step starts from there', () => {
  const here = { ...initial, ...startFromHere({ settings: initial, step: 40 }) };
  expect(at(here, 0).now.normV).toBeCloseTo(at(initial, 40).now.normV ?? 0, 12);
  expect(at(here, 0).now.g).toBe(at(initial, 40).now.g);
});

it('no setting makes decay turn a length round', () => {
  const most = {
    ...initial,
    learningRate: schema.learningRate.max,
    lambdaV: schema.lambdaV.max,
    lambdaG: schema.lambdaG.max,
    lambdaW: schema.lambdaW.max,
  };
  for (const factor of Object.values(decayFactors(most))) {
    expect(factor).toBeGreaterThanOrEqual(0);
  }
});
