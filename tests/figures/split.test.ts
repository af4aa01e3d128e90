import { describe, expect, it } from 'vitest';
import { presetPlace } from '../../src/figures/presets.ts';
import { spanFor } from '../../src/figures/span.ts';
import {
  comeApart,
  figure,
  observeSplit,
  runsOf,
  schema,
  startFromHere,
} from '../../src/figures/split/figure.ts';
import { initialSettings } from '../../src/simulation/index.ts';
import { norm, random, weight } from '../../src/weightnorm/index.ts';

const initial = initialSettings(schema);

function preset(id: string) {
  const found = figure.presets.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return presetPlace(schema, found).settings;
}

const at = (settings: typeof initial, step: number) => observeSplit({ settings, step }).now;

describe('stretching v', () => {
  const draw = random(7);
  const starts = Array.from({ length: 300 }, (_, i) => ({
    ...initial,
    angle: draw(4 * i) * 360 - 180,
    g: draw(4 * i + 1) * 4 - 2,
    length: 0.05 + draw(4 * i + 2) * 2,
  }));

  it('leaves w within 4 units in the last place of its length, from any start', () => {
    starts.forEach((settings, i) => {
      const w = at(settings, 0).w;
      const stretched = at(
        { ...settings, length: settings.length * (0.1 + 5 * draw(4 * i + 3)) },
        0,
      ).w;
      const allowed = 4 * 2 ** -52 * Math.abs(settings.g);
      w.forEach((entry, j) => {
        expect(Math.abs((stretched[j] ?? 0) - entry)).toBeLessThanOrEqual(allowed);
      });
    });
  });

  it('from a later step leaves w within 4 units in the last place too', () => {
    for (const settings of starts.slice(0, 60)) {
      const w = at(settings, 9).w;
      const here = { ...settings, ...startFromHere({ settings, step: 9 }) };
      const again = at({ ...here, length: here.length * 1.7 }, 0);
      const allowed = 4 * 2 ** -52 * norm(w);
      w.forEach((entry, j) => {
        expect(Math.abs((again.w[j] ?? 0) - entry)).toBeLessThanOrEqual(allowed);
      });
    }
  });
});

describe('the presets do what they say', () => {
  it('a short v turns faster from the same w', () => {
    const opening = preset('opening');
    const short = preset('short');
    at(short, 0).w.forEach((entry, j) => {
      expect(entry).toBeCloseTo(at(opening, 0).w[j] ?? 0, 14);
    });
    const turned = (settings: typeof initial) =>
      startFromHere({ settings, step: 8 }).angle - settings.angle;
    expect(turned(opening)).toBeGreaterThan(0);
    expect(turned(short)).toBeGreaterThan(2 * turned(opening));
  });

  it('divide only keeps g at 1, and its loss stays above that of dividing and multiplying', () => {
    const divide = preset('divide');
    const multiply = { ...divide, mode: 'multiply' as const };
    expect(at(divide, 200).g).toBe(1);
    expect(norm(at(divide, 200).w)).toBeCloseTo(1, 14);
    expect(at(divide, 200).loss).toBeGreaterThan(0.01);
    expect(at(multiply, 200).loss).toBeLessThan(1e-6);
  });

  it('through zero: g changes its sign while v stays where it is, and w turns round', () => {
    const settings = preset('opposite');
    const start = at(settings, 0);
    const end = at(settings, 60);
    expect(start.g).toBe(1);
    expect(end.g).toBeCloseTo(-1.5, 4);
    end.v?.forEach((entry, j) => {
      expect(entry).toBeCloseTo(start.v?.[j] ?? 0, 9);
    });
    expect(end.w.map(Math.sign)).toEqual(start.w.map((entry) => -Math.sign(entry)));
  });

  it('separable species: g grows as long as one plays', () => {
    const settings = preset('separable');
    const g = [0, 50, 200, 800].map((step) => at(settings, step).g ?? 0);
    expect(g).toEqual(g.toSorted((a, b) => a - b));
    expect(g.at(-1)).toBeGreaterThan(1.5 * (g[1] ?? 0));
  });

  it('plain SGD beside it starts from the same w and sees the same batches', () => {
    const settings = preset('plain');
    const { now, plain } = observeSplit({ settings, step: 0 });
    expect(plain?.w).toEqual(now.w);
    const { weightNorm, plain: beside } = runsOf(settings);
    expect(beside.problem.batchAt(5)).toEqual(weightNorm.problem.batchAt(5));
    expect(observeSplit({ settings: preset('opening'), step: 0 }).plain).toBeNull();
  });
});

it('opens with batches of 8, so that what it calls SGD is SGD', () => {
  const { problem } = runsOf(initial).weightNorm;
  expect(problem.stochastic).toBe(true);
  expect(problem.batchAt(0).inputs).toHaveLength(8);
});

it('comes to near the best loss on the penguins within the first hundred steps', () => {
  expect(at(initial, 100).loss).toBeLessThan(0.13);
});

describe('w coming apart', () => {
  it('is w at the beginning and the unit direction at the end, on one line all the way', () => {
    const v = [3, 4];
    expect(comeApart(v, -2, 0)).toEqual(weight({ v, g: -2 }));
    expect(comeApart(v, -2, 1)).toEqual([0.6, 0.8]);
    const [x = 0, y = 0] = comeApart(v, -2, 0.4);
    expect(x * 4 - y * 3).toBeCloseTo(0, 14);
  });
});

it('the picture is doubled until v and w are in it', () => {
  expect(spanFor(1, 2.4)).toBe(2.4);
  expect(spanFor(3, 2.4)).toBe(4.8);
  expect(spanFor(30, 2.4)).toBe(38.4);
  expect(spanFor(1e200, 2.4)).toBe(2.4 * 64);
});
