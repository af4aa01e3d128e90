import { describe, expect, it } from 'vitest';
import { slopeText } from '../../src/figures/flip/describe.ts';
import {
  crossedAt,
  figure,
  observeFlip,
  runsOf,
  schema,
  startFromHere,
} from '../../src/figures/flip/figure.ts';
import { GOAL, headingAt, offAt } from '../../src/figures/flip/start.ts';
import { presetPlace } from '../../src/figures/presets.ts';
import { initialSettings } from '../../src/simulation/index.ts';
import { norm, weight } from '../../src/weightnorm/index.ts';

const initial = initialSettings(schema);

function preset(id: string) {
  const found = figure.presets.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return presetPlace(schema, found).settings;
}

const at = (settings: typeof initial, step: number) => observeFlip({ settings, step });

/** Computed apart from this project, with numpy in double precision. */
const expected = {
  g: [
    [0, 0.9999999999999999],
    [2, 0.09999999999999998],
    [3, -0.22000000000000008],
    [5, -0.6808000000000001],
    [10, -1.231564544],
    [20, -1.4711769623848288],
    [40, -1.4996676930010537],
    [60, -1.4999961687611478],
  ],
  loss: [
    [0, 3.124999999999999],
    [5, 0.3355443199999999],
    [10, 0.03602879701896396],
    [20, 0.0004153837486827878],
    [40, 5.5213970774264106e-8],
    [60, 7.339195570259301e-12],
  ],
} as const;

describe('from exactly opposite', () => {
  it('g walks through zero to −1.5 as expected', () => {
    for (const [step, g] of expected.g) {
      expect(Math.abs(at(initial, step).g - g), `step ${step}`).toBeLessThan(1e-9);
    }
    expect(crossedAt(initial)).toBe(3);
    expect(figure.values({ settings: initial, step: 0 }).crossed).toBe('at step 3');
  });

  it('loses as expected', () => {
    for (const [step, loss] of expected.loss) {
      const found = at(initial, step).now.loss;
      expect(Math.abs(found - loss), `step ${step}`).toBeLessThan(1e-9 * Math.max(loss, 1e-3));
    }
  });

  it('v does not move: its gradient is zero but for rounding, and w turns around', () => {
    for (let step = 0; step <= 60; step++) {
      const { now, turned } = at(initial, step);
      expect(norm(now.gradV ?? [1])).toBeLessThan(1e-15);
      expect(turned).toBeLessThan(1e-12);
    }
    const [start, end] = [at(initial, 0), at(initial, 60)];
    expect(end.now.normV).toBe(start.now.normV);
    expect(end.now.w.map(Math.sign)).toEqual(start.now.w.map((entry) => -Math.sign(entry)));
  });

  it('loses less at every step, before and after g passes zero', () => {
    for (let step = 1; step <= 60; step++) {
      expect(at(initial, step).now.loss).toBeLessThan(at(initial, step - 1).now.loss);
    }
  });

  it('shows the gradient of v as 0 only where rounding alone keeps it from being zero', () => {
    expect(slopeText(at(initial, 0))).toBe('0');
    expect(slopeText(at(preset('off'), 0))).toBe('0.131');
    expect(norm(at(preset('off'), 0).now.gradV ?? [])).toBeCloseTo(
      1.5 * Math.sin(Math.PI / 36),
      12,
    );
  });

  it('the best g for the direction of v is −1.5, and g goes a fifth of the way at each step', () => {
    expect(at(initial, 0).bestG).toBeCloseTo(-1.5, 14);
    for (let step = 0; step < 20; step++) {
      const [before, after] = [at(initial, step), at(initial, step + 1)];
      expect(after.g).toBeCloseTo(before.g + 0.2 * (before.bestG - before.g), 14);
    }
  });

  it('a plain w takes the same path, straight through the origin', () => {
    const { weightNorm, plain } = runsOf(initial);
    for (let step = 0; step <= 60; step++) {
      const { w } = plain.at(step).parameters;
      weight(weightNorm.at(step).parameters).forEach((entry, j) => {
        expect(entry).toBeCloseTo(w[j] ?? 0, 14);
      });
    }
  });
});

describe('a little off', () => {
  it.each(['off', 'long', 'plain'])('preset %s: g is first, and v turns back', (id) => {
    const settings = preset(id);
    const crossed = crossedAt(settings);
    expect(crossed).toBe(3);
    // v ends exactly away from the goal, with g below zero.
    const steps = id === 'long' ? 1000 : 100;
    expect(at(settings, steps).g).toBeCloseTo(-1.5, 6);
    expect(Math.abs(at(settings, steps).off)).toBeLessThan(0.01);
  });

  it('5° off, v has turned by less than 3° when g passes zero', () => {
    expect(at(preset('off'), 3).turned).toBeGreaterThan(2);
    expect(at(preset('off'), 3).turned).toBeLessThan(3);
  });

  it('a long v has turned by less than one degree when g passes zero', () => {
    expect(at(preset('long'), 3).turned).toBeLessThan(1);
  });

  it('a short v comes round before g gets to zero, and g grows again', () => {
    const settings = preset('short');
    expect(crossedAt(settings)).toBeNull();
    const g = [0, 2, 10, 60].map((step) => at(settings, step).g);
    expect(g[1]).toBeLessThan(g[0] ?? 0);
    expect(g[2]).toBeGreaterThan(g[1] ?? 0);
    expect(g[3]).toBeCloseTo(1.5, 4);
    expect(at(settings, 60).turned).toBeCloseTo(160, 3);
  });

  it('either way the neuron is the same in the end: (g, v) and (−g, −v) are one w', () => {
    for (const id of ['opening', 'off', 'short', 'plain']) {
      at(preset(id), 100).now.w.forEach((entry, j) => {
        expect(entry).toBeCloseTo(GOAL[j] ?? 0, 5);
      });
    }
  });

  it('plain beside it is ahead: near g = 0 w can hardly turn', () => {
    const { now, plain } = at(preset('plain'), 10);
    expect(plain?.loss).toBeLessThan(0.5 * now.loss);
    expect(at(preset('plain'), 3).now.effectiveLearningRate).toBeLessThan(0.01);
  });
});

describe('the start', () => {
  it('of degrees off and a heading are inverse to each other, zero to the bit', () => {
    expect(offAt(headingAt(0))).toBe(0);
    for (const off of [-179, -40, 5, 30, 90, 180]) {
      expect(offAt(headingAt(off))).toBeCloseTo(off, 12);
      expect(Math.abs(headingAt(off))).toBeLessThanOrEqual(180);
    }
  });

  it('from a later step is what is seen there', () => {
    const settings = preset('short');
    const here = { ...settings, ...startFromHere({ settings, step: 4 }) };
    at(here, 0).now.w.forEach((entry, j) => {
      expect(entry).toBeCloseTo(at(settings, 4).now.w[j] ?? 0, 13);
    });
  });
});

describe('in words', () => {
  const details = (settings: typeof initial, step: number) =>
    figure.describe({ settings, step }).details.join(' ');

  it('says by what w was turned around', () => {
    expect(details(initial, 2)).toContain('Until here g has not passed zero.');
    expect(details(initial, 10)).toContain('g first passed zero at step 3.');
    expect(details(initial, 10)).toContain('w was turned around by its sign.');
    expect(details(preset('short'), 20)).toContain('w was turned around by v.');
  });

  it('holds at g = 0 and from a negative start', () => {
    expect(details({ ...initial, g: 0 }, 0)).toContain('w is the zero vector.');
    expect(details({ ...initial, g: -1 }, 0)).toContain('w points exactly against v.');
    expect(details({ ...initial, off: 180, g: -1 }, 20)).toContain('w points along v');
  });
});
