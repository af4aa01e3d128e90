import { describe, expect, it } from 'vitest';
import { projection } from '../../src/drawing/index.ts';
import { openingView, spanOf } from '../../src/figures/globeView.ts';
import { inSpace, lossAtDirection } from '../../src/figures/onGlobe.ts';
import { presetPlace } from '../../src/figures/presets.ts';
import { figure, schema } from '../../src/figures/sphere/figure.ts';
import { observeSphere, runsOf, startFromHere } from '../../src/figures/sphere/runs.ts';
import { usualViews } from '../../src/figures/sphere/view.ts';
import { initialSettings, withPatch } from '../../src/simulation/index.ts';
import {
  direction,
  fromSpherical,
  random,
  scale,
  spherical,
  turnAngle,
} from '../../src/weightnorm/index.ts';
import solids from '../datasets/solids.json' with { type: 'json' };

const initial = initialSettings(schema);

function preset(id: string) {
  const found = figure.presets.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return presetPlace(schema, found).settings;
}

const at = (settings: typeof initial, step: number) => observeSphere({ settings, step });

const rows = (['smooth3', 'tanh6'] as const).flatMap((data) =>
  solids[data].rows.map((row) => ({ data, ...row })),
);

describe.each(rows)('$data from $start, $mode g = $g, η = $learningRate', (row) => {
  const { data, mode, g, learningRate } = row;
  const { azimuth, elevation } = spherical(row.direction);
  const { settings } = withPatch(schema, initial, {
    ...{ data, mode, g, learningRate, azimuth, elevation, twin: false },
  });
  const losses = Object.entries(row.loss).map(([step, loss]) => [Number(step), loss] as const);

  it.each(losses)('has the expected loss at step %i', (step, expected) => {
    const { loss } = at(settings, step).now;
    expect(Math.abs(loss - expected)).toBeLessThan(1e-6 * expected + 1e-15);
  });

  it('ends with the expected g, direction of w and length of v', () => {
    const { now } = at(settings, losses.at(-1)?.[0] ?? 0);
    expect(now.g).toBeCloseTo(row.finalG, 9);
    expect(now.normV).toBeCloseTo(row.finalNormV, 9);
    direction(now.w).forEach((entry, i) => {
      expect(entry).toBeCloseTo(row.finalDirection[i] as number, 6);
    });
  });
});

describe('the presets do what they say', () => {
  it('pinned: A and B start 8° apart, A ends without loss, B in a false minimum', () => {
    const settings = preset('opening');
    const start = at(settings, 0);
    const end = at(settings, 200);
    expect(Math.round(start.apart ?? 0)).toBe(8);
    expect(end.now.loss).toBeLessThan(1e-12);
    expect(end.twin?.loss).toBeCloseTo(0.7014, 4);
    const [a, b] = [end.now.v ?? [], end.twin?.v ?? []].map(direction);
    for (const i of [0, 1, 2]) {
      expect(a?.[i]).toBeCloseTo([0.2, 0.25, 0.95][i] ?? 0, 2);
      expect(b?.[i]).toBeCloseTo([0.25, 0.38, -0.89][i] ?? 0, 2);
    }
    expect(end.now.g).toBe(2);
  });

  it('the false minimum is lower than all directions near it, and only on the sphere', () => {
    const settings = preset('opening');
    const { first, twin } = runsOf(settings);
    const place = twin?.at(400).parameters.v ?? [];
    const loss = lossAtDirection(first, 2);
    const lowest = loss(direction(place));
    const { azimuth, elevation } = spherical(place);
    for (let turn = 0; turn < 360; turn += 30) {
      const near = fromSpherical({
        length: 1,
        azimuth: azimuth + 8 * Math.cos((turn * Math.PI) / 180),
        elevation: elevation + 4 * Math.sin((turn * Math.PI) / 180),
      });
      expect(loss(near)).toBeGreaterThan(lowest);
    }
    const shorter = lossAtDirection(first, 1.9)(direction(place));
    expect(shorter).toBeLessThan(lowest);
  });

  it('learned: g first shrinks, then grows, and both reach the lowest point', () => {
    const settings = preset('learned');
    for (const run of ['now', 'twin'] as const) {
      const g = [0, 20, 200].map((step) => at(settings, step)[run]?.g ?? 0);
      expect(g[1]).toBeLessThan(1);
      expect(g[2]).toBeGreaterThan(1.9);
      expect(at(settings, 200)[run]?.loss).toBeLessThan(1e-5);
    }
    expect(at(settings, 200).apart).toBeLessThan(0.1);
  });

  it('through zero: g ends near −2 from both starts, and w at the lowest point', () => {
    const { now, twin } = at(preset('negative'), 200);
    expect(now.g).toBeCloseTo(-1.99, 2);
    expect(twin?.g).toBeCloseTo(-2, 2);
    expect(Math.max(now.loss, twin?.loss ?? 1)).toBeLessThan(1e-5);
  });

  it('tanh: one end at g = 2, two ends at g = 3, a long wait at g = 4', () => {
    const gentle = at(preset('gentle'), 200);
    expect(gentle.apart).toBeLessThan(1e-6);
    const sharp = at(preset('sharp'), 200);
    expect(sharp.now.loss).toBeLessThan(0.002);
    expect(sharp.twin?.loss).toBeCloseTo(0.303, 3);
    expect(at(preset('plateaus'), 200).now.loss).toBeGreaterThan(1.2);
    expect(at(preset('plateaus'), 300).now.loss).toBeLessThan(0.01);
  });

  it('tanh, learned from 1: the direction is found early, the sharpness later, with g below 0', () => {
    const settings = preset('tanhLearned');
    expect(at(settings, 20).apart).toBeLessThan(1);
    expect(at(settings, 20).now.g).toBeGreaterThan(-1.8);
    expect(at(settings, 300).now.g).toBeLessThan(-2.8);
  });

  it('penguins: SGD comes near the best loss', () => {
    expect(at(preset('penguins'), 200).now.loss).toBeLessThan(0.13);
    expect(at(preset('penguins'), 200).twin).toBeNull();
  });
});

it.each([
  ['opening', 2],
  ['gentle', 1],
] as const)('at the g of %s the sphere has so many low places: %i', (id, count) => {
  const draw = random(5);
  const found: (readonly number[])[] = [];
  for (let i = 0; i < 40; i++) {
    const azimuth = 360 * draw(2 * i) - 180;
    const elevation = 180 * draw(2 * i + 1) - 90;
    const settings = { ...preset(id), learningRate: 0.5, azimuth, elevation, twin: false };
    const end = direction(runsOf(settings).first.at(600).parameters.v);
    if (!found.some((other) => turnAngle(other, end) < 0.01)) found.push(end);
  }
  expect(found).toHaveLength(count);
});

it('the paint is the loss of w = g·u', () => {
  const draw = random(3);
  for (const id of ['opening', 'sharp', 'penguins']) {
    const settings = { ...preset(id), azimuth: 360 * draw(1) - 180, elevation: 100 * draw(2) - 50 };
    const { now } = at(settings, 0);
    const paint = lossAtDirection(runsOf(settings).first, settings.g);
    expect(paint(direction(now.v ?? []))).toBeCloseTo(now.loss, 12);
    expect(now.w).toEqual(scale(settings.g, direction(now.v ?? [])));
  }
});

it('going on from a later step starts from what is seen', () => {
  const here = startFromHere({ settings: initial, step: 25 });
  const again = at({ ...initial, ...here }, 0).now;
  const seen = at(initial, 25).now;
  expect(again.loss).toBeCloseTo(seen.loss, 12);
  expect(again.normV).toBeCloseTo(seen.normV ?? 0, 12);
});

it('every preset opens with its start on the near side', () => {
  for (const { id } of figure.presets) {
    const settings = preset(id);
    const v = at(settings, 0).now.v ?? [];
    expect(
      projection(openingView(usualViews[settings.data], settings)).see(inSpace(v)).depth,
    ).toBeGreaterThan(-0.1);
  }
});

it('every start is seen when a globe opens, from whatever view', () => {
  const draw = random(23);
  for (let i = 0; i < 300; i++) {
    const usual = { azimuth: draw(4 * i) * 360 - 180, elevation: draw(4 * i + 1) * 180 - 90 };
    const start = { azimuth: draw(4 * i + 2) * 360 - 180, elevation: draw(4 * i + 3) * 180 - 90 };
    const u = inSpace(fromSpherical({ length: 1, ...start }));
    expect(projection(openingView(usual, start)).see(u).depth).toBeGreaterThan(-0.1 - 1e-12);
  }
});

it('the picture is wide enough for w when all of it is asked for', () => {
  expect(spanOf(1, false)).toBe(1.35);
  expect(spanOf(2, false)).toBe(1.6);
  expect(spanOf(2, true)).toBe(2.2);
  expect(spanOf(1000, true)).toBe(4.4);
});

it('says who is in a false minimum, and what to try then', () => {
  const { hint, details } = figure.describe({ settings: initial, step: 200 });
  expect(hint).toContain('false minimum');
  expect(details.join(' ')).toContain('A and B point 134.3° apart.');
});
