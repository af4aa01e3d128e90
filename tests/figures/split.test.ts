import { describe, expect, it } from 'vitest';
import { inSpace, lossAtDirection } from '../../src/figures/onGlobe.ts';
import { presetPlace } from '../../src/figures/presets.ts';
import { spanFor } from '../../src/figures/span.ts';
import { figure } from '../../src/figures/split/figure.ts';
import { comeApart, observeSplit, runsOf, startFromHere } from '../../src/figures/split/runs.ts';
import { schema } from '../../src/figures/split/schema.ts';
import {
  createFigureStore,
  initialSettings,
  readLink,
  withPatch,
  writeLink,
} from '../../src/simulation/index.ts';
import { norm, random, spherical, weight } from '../../src/weightnorm/index.ts';

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

describe('in space', () => {
  const space = preset('space');
  const draw = random(19);
  const starts = Array.from({ length: 100 }, (_, i) => ({
    ...space,
    angle: draw(5 * i) * 360 - 180,
    elevation: draw(5 * i + 1) * 180 - 90,
    g: draw(5 * i + 2) * 4 - 2,
    length: 0.05 + draw(5 * i + 3) * 2,
  }));

  it('v and w have three numbers, one for each measurement', () => {
    const { v, w, g } = at(space, 0);
    expect(v).toHaveLength(3);
    expect(w).toHaveLength(3);
    expect(norm(w)).toBeCloseTo(Math.abs(g ?? 0), 14);
    const { azimuth, elevation, length } = spherical(v ?? []);
    expect(azimuth).toBeCloseTo(space.angle, 12);
    expect(elevation).toBeCloseTo(space.elevation, 12);
    expect(length).toBeCloseTo(space.length, 14);
  });

  it('stretching v leaves w within 4 units in the last place, at the start and later', () => {
    starts.forEach((settings, i) => {
      for (const step of i < 10 ? [0, 9] : [0]) {
        const { w } = at(settings, step);
        const here = { ...settings, ...startFromHere({ settings, step }) };
        const factor = 0.1 + 5 * draw(5 * i + 4);
        const stretched = at({ ...here, length: here.length * factor }, 0).w;
        w.forEach((entry, j) => {
          const off = Math.abs((stretched[j] ?? 0) - entry);
          expect(off).toBeLessThanOrEqual(4 * 2 ** -52 * norm(w));
        });
      }
    });
  });

  it('SGD brings the loss near that of the best neuron, and v only grows', () => {
    const losses = [0, 3, 20, 60, 200].map((step) => at(space, step).loss);
    expect(losses).toEqual(losses.toSorted((a, b) => b - a));
    expect(losses.at(-1)).toBeLessThan(0.13);
    const lengths = [0, 3, 20, 60, 200].map((step) => at(space, step).normV ?? 0);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
  });

  it('divide only keeps g at 1 and w on the sphere', () => {
    const now = at({ ...space, mode: 'divide' }, 30);
    expect(now.g).toBe(1);
    expect(norm(now.w)).toBeCloseTo(1, 14);
  });

  it('a plain w beside it starts from the same w', () => {
    const { now, plain } = observeSplit({ settings: { ...space, plain: true }, step: 0 });
    expect(plain?.w).toEqual(now.w);
  });

  it('going on from a later step starts from what is seen', () => {
    const here = startFromHere({ settings: space, step: 25 });
    const [seen, again] = [at(space, 25), at({ ...space, ...here }, 0)];
    expect(again.loss).toBeCloseTo(seen.loss, 12);
    expect(again.normV).toBeCloseTo(seen.normV ?? 0, 12);
    again.w.forEach((entry, j) => {
      expect(entry).toBeCloseTo(seen.w[j] ?? 0, 12);
    });
  });

  it('the sphere has at v/∥v∥ the loss that is shown as a number', () => {
    const { v = [], g = 0, b, loss } = at(space, 12);
    const u = inSpace(v.map((entry) => entry / norm(v)));
    expect(lossAtDirection(runsOf(space).weightNorm, g, b)(u)).toBeCloseTo(loss, 12);
  });

  it('its words name both angles and the measurements, in the plane one angle', () => {
    const { summary, announcement } = figure.describe({ settings: space, step: 0 });
    expect(summary).toContain('beak depth, flipper length, beak length');
    expect(announcement).toContain('azimuth 10.0 degrees, elevation −20.0 degrees');
    const plane = figure.describe({ settings: initial, step: 0 });
    expect(plane.summary).toContain('A plane of weights');
    expect(plane.announcement).toContain('direction 30.0 degrees');
  });

  it('w comes apart on one line as well', () => {
    const [v, u] = [
      [2, 3, 6],
      [2 / 7, 3 / 7, 6 / 7],
    ];
    expect(comeApart(v, 1.4, 0)).toEqual(weight({ v, g: 1.4 }));
    comeApart(v, 1.4, 1).forEach((entry, j) => {
      expect(entry).toBeCloseTo(u[j] ?? 0, 14);
    });
    comeApart(v, 1.4, 0.5).forEach((entry, j) => {
      expect(entry).toBeCloseTo(1.2 * (u[j] ?? 0), 14);
    });
  });
});

describe('between plane and space', () => {
  const { reach, ended } = figure;
  const frames = { request: () => 0, cancel: () => {} };
  const open = (settings: typeof initial) =>
    createFigureStore({ schema, place: { settings, step: 0 }, reach, ended, frames });

  it('v gets a third number that is zero, and g and b stay; back again all is as it was', () => {
    const store = open(initial);
    store.adjust({ data: 'penguins3' });
    const [plane, space] = [at(initial, 0), at(store.get().settings, 0)];
    expect(space.v).toEqual([...(plane.v ?? []), 0]);
    expect(space.g).toBe(plane.g);
    expect(space.loss).toBeCloseTo(plane.loss, 12);
    store.adjust({ data: 'penguins' });
    expect(store.get().settings).toEqual(initial);
  });

  it('what was turned in space keeps its azimuth in the plane, and its elevation for the way back', () => {
    const settings = preset('space');
    const here = startFromHere({ settings, step: 10 });
    const plane = { ...settings, ...here, data: 'penguins' as const };
    const [x = 0, y = 0] = at(plane, 0).v ?? [];
    expect((Math.atan2(y, x) * 180) / Math.PI).toBeCloseTo(here.angle, 10);
    expect(startFromHere({ settings: plane, step: 5 }).elevation).toBe(here.elevation);
  });

  it('a link without an elevation means what it meant before', () => {
    const link = 'fig=split&angle=155&length=3&g=-0.5';
    const { settings, problems } = readLink(schema, link);
    expect(problems).toEqual([]);
    expect(at(settings, 0).v).toHaveLength(2);
    expect(writeLink('split', schema, { settings, step: 0 })).toBe(link);
  });

  it('a link into space brings back the same run', () => {
    const { settings } = withPatch(schema, preset('space'), { elevation: -12.5, apart: true });
    const link = writeLink('split', schema, { settings, step: 17 });
    expect(link).toContain('data=penguins3&angle=10&el=-12.5');
    const back = readLink(schema, link);
    expect(back).toEqual({ settings, step: 17, problems: [] });
    expect(figure.values(back)).toEqual(figure.values({ settings, step: 17 }));
  });
});
