import { describe, expect, it } from 'vitest';
import {
  figure,
  observeOnePoint,
  runsOf,
  SOLVED,
  schema,
} from '../../src/figures/onepoint/figure.ts';
import { lengths } from '../../src/figures/onepoint/lengths.ts';
import { INPUT, PROBLEM, SHORTEST, UNSEEN } from '../../src/figures/onepoint/sample.ts';
import { presetPlace } from '../../src/figures/presets.ts';
import { initialSettings } from '../../src/simulation/index.ts';
import { dot, meanLoss, norm, restUnderFlow } from '../../src/weightnorm/index.ts';

const initial = initialSettings(schema);

function preset(id: string) {
  const found = figure.presets.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return presetPlace(schema, found).settings;
}

const values = (id: string, step = SOLVED) => figure.values({ settings: preset(id), step });

/** Computed apart from this project, with numpy in double precision. */
const expected = {
  short: {
    normPlain: 2.235265121079292,
    normW: 2.0021282767994513,
    rest: 0.09229104376911952,
    plainRest: 0.9982034669914631,
    flowRest: 0.030620544290245143,
  },
  opening: {
    normPlain: 2.235265121079292,
    normW: 2.0524458408461337,
    rest: 0.46101402322120166,
    plainRest: 0.9982034669914631,
    flowRest: 0.4110530742328118,
  },
  long: {
    normPlain: 2.235265121079292,
    normW: 2.7628999878378178,
    rest: 1.9062046959386107,
    plainRest: 0.9982034669914631,
    flowRest: 1.9077956361706918,
  },
  large: {
    normPlain: 3.6010680989983785,
    normW: 3.049858629461659,
    rest: 2.3025285361319088,
    plainRest: 2.9946104009743832,
    flowRest: 2.618176963148135,
  },
};

describe('one example', () => {
  it('is x = (2, 1)/√5 with the target 2, and every point of the line solves it', () => {
    expect(norm(INPUT)).toBeCloseTo(1, 15);
    expect(dot(INPUT, UNSEEN)).toBeCloseTo(0, 15);
    for (const along of [-3, -0.5, 0, 2]) {
      const w = SHORTEST.map((entry, j) => entry + along * (UNSEEN[j] ?? 0));
      expect(meanLoss(w, 0, PROBLEM.all, PROBLEM.model)).toBeLessThan(1e-30);
      expect(norm(w)).toBeGreaterThanOrEqual(norm(SHORTEST));
    }
  });

  it.each(Object.entries(expected))('preset %s ends as expected', (id, wanted) => {
    const found = values(id);
    for (const [name, value] of Object.entries(wanted)) {
      expect(Math.abs(Number(found[name]) / value - 1), name).toBeLessThan(1e-6);
    }
    expect(found.loss).toBeLessThan(1e-20);
    expect(found.plainLoss).toBeLessThan(1e-20);
  });

  it.each(['opening', 'short', 'long', 'large', 'small'])(
    'preset %s: plain keeps to the bit of rounding what the example does not see',
    (id) => {
      expect(values(id).plainRest).toBeCloseTo(Number(values(id, 0).plainRest), 12);
    },
  );
});

describe('the presets do what they say', () => {
  it('short, opening and long start from the same w', () => {
    for (const id of ['short', 'long']) {
      (values(id, 0).w as number[]).forEach((entry, j) => {
        expect(entry).toBeCloseTo((values('opening', 0).w as number[])[j] ?? 0, 14);
      });
    }
  });

  it('a short v ends close to the shortest solution, a long one farther out than plain', () => {
    const length = (id: string) => Number(values(id).normW);
    expect(length('short') - 2).toBeLessThan(0.01);
    expect(length('opening')).toBeLessThan(Number(values('opening').normPlain));
    expect(length('long')).toBeGreaterThan(Number(values('long').normPlain));
  });

  it('from a small w plain ends closer to the shortest solution than weight norm', () => {
    const found = values('small');
    expect(found.normPlain).toBeLessThan(Number(found.normW));
    expect(found.plainRest).toBeCloseTo(0.1 * Number(values('opening', 0).rest), 12);
  });

  it('with a large g weight norm ends shorter than plain, and far from the shortest', () => {
    const found = values('large');
    expect(found.normW).toBeLessThan(Number(found.normPlain));
    expect(found.normW).toBeGreaterThan(3);
  });
});

it('smaller steps come to what flow leaves', () => {
  const off = [0.1, 0.05, 0.025].map((learningRate) => {
    const { weightNorm, flowRest } = observeOnePoint({
      settings: { ...initial, learningRate },
      step: 2000,
    });
    return Math.abs(weightNorm.rest - (flowRest ?? 0));
  });
  expect((off[0] ?? 0) / (off[1] ?? 1)).toBeCloseTo(2, 0);
  expect((off[1] ?? 0) / (off[2] ?? 1)).toBeCloseTo(2, 0);
});

it('the prose reads the ends of the presets wherever the figure stands', () => {
  const found = values('large', 0);
  for (const id of ['opening', 'short', 'long', 'small']) {
    expect(found[`${id}Length`]).toBe(values(id).normW);
    expect(found[`${id}PlainLength`]).toBe(values(id).normPlain);
  }
  expect(found.shortest).toBeCloseTo(2, 14);
});

it('what is too large for a number is said, not shown', () => {
  const settings = { ...initial, g: 1000, length: 0.05 };
  let step = 0;
  while (step < 200 && figure.ended(settings, step) === null) step = figure.reach(settings, 200);
  const { flowRest } = observeOnePoint({ settings, step });
  const text = figure.describe({ settings, step }).details.join(' ');
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
  if (flowRest === undefined) expect(text).toContain('too large a number');
  expect(() => restUnderFlow({ v: [0.05, 0], g: 1000 }, 1, [1, 0])).toThrow(/too large/);
});

it('the chart shows the length of w at every step', () => {
  const points = lengths(runsOf(initial).weightNorm, 7);
  expect(points.map(({ x }) => x)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(points.at(-1)?.y).toBe(values('opening', 7).normW);
});

it('in words, says which solution is the longer one once both are there', () => {
  const last = (id: string, step: number) =>
    figure.describe({ settings: preset(id), step }).details.at(-1);
  expect(last('long', 1)).toContain('Not both');
  expect(last('long', SOLVED)).toContain('Weight norm found the longer one.');
  expect(last('short', SOLVED)).toContain('Weight norm found the shorter one.');
});

describe('a run that has exploded', () => {
  const said = (learningRate: number, step: number) => {
    const { details } = figure.describe({ settings: { ...initial, learningRate }, step });
    return details.join(' ');
  };

  it('is said to have diverged, and not how far it is off', () => {
    for (const step of [50, 300]) {
      expect(said(100, step)).toContain('Both have diverged');
      expect(said(100, step)).not.toMatch(/off by|off the shortest/);
    }
  });

  it('does not take the other with it', () => {
    const text = said(2.5, SOLVED);
    expect(text).toContain('Plain gradient descent has diverged');
    expect(text).toContain('Only weight norm solves the example');
    expect(text).not.toMatch(/plain w is off/);
  });
});
