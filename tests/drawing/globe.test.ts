import { expect, it, vi } from 'vitest';
import { onDirections } from '../../src/drawing/globe/lookup.ts';
import { greatCirclePath } from '../../src/drawing/globe/spherePath.ts';
import { besideLine, nearRuns } from '../../src/drawing/globe/view.ts';
import {
  facing,
  type GlobeView,
  type Point3,
  projection,
  turned,
} from '../../src/drawing/index.ts';
import { SIZE } from '../../src/drawing/plane/frame.ts';
import { direction, random } from '../../src/weightnorm/index.ts';

const draw = random(11);
const directions = Array.from({ length: 200 }, (_, i) => {
  const [x = 0, y = 0, z = 0] = direction([0, 1, 2].map((j) => draw(3 * i + j) - 0.5));
  return [x, y, z] as Point3;
});
const views: GlobeView[] = [
  { azimuth: 0, elevation: 0 },
  { azimuth: 40, elevation: 25 },
  { azimuth: -170, elevation: -80 },
];
const bowl = ([x, y, z]: Point3) => (x - 0.3) ** 2 + 2 * (y + 0.1) ** 2 + 0.5 * z;

it('seen from the first axis, the second points to the right and the third up', () => {
  const { see } = projection({ azimuth: 0, elevation: 0 });
  expect(see([1, 0, 0])).toEqual({ at: [0, 0], depth: 1 });
  expect(see([0, 1, 0])).toEqual({ at: [1, 0], depth: 0 });
  expect(see([0, 0, 1])).toEqual({ at: [0, 1], depth: 0 });
});

it.each(views)(
  'a place of the picture is the direction seen there, from $azimuth, $elevation',
  (view) => {
    const { see, direction: back } = projection(view);
    for (const u of directions) {
      const { at, depth } = see(u);
      const found = back(at, depth < 0 ? 'far' : 'near');
      for (const i of [0, 1, 2] as const) expect(found[i]).toBeCloseTo(u[i], 6);
    }
  },
);

it('a place beside the sphere is taken to its rim', () => {
  const { see, direction: back } = projection(views[1] as GlobeView);
  const { at, depth } = see(back([3, 4]));
  expect(at[0]).toBeCloseTo(0.6, 12);
  expect(at[1]).toBeCloseTo(0.8, 12);
  expect(depth).toBeCloseTo(0, 12);
});

it('a direction that the globe faces is in the middle', () => {
  for (const u of directions) {
    const { at, depth } = projection(facing(u)).see(u);
    expect(Math.hypot(...at)).toBeCloseTo(0, 12);
    expect(depth).toBeCloseTo(1, 12);
  }
});

it('turning to the right carries what is in the middle to the right, up no further than a pole', () => {
  const view = turned({ azimuth: 0, elevation: 0 }, 30, 0);
  expect(projection(view).see([1, 0, 0]).at[0]).toBeCloseTo(0.5, 12);
  expect(turned({ azimuth: 0, elevation: 80 }, 0, -40)).toEqual({ azimuth: 0, elevation: 90 });
  expect(turned({ azimuth: -170, elevation: 0 }, 20, 0).azimuth).toBe(170);
});

it('a function looked up is within a hundredth of its range of itself', () => {
  const lookup = onDirections(bowl);
  for (const u of directions) expect(Math.abs(lookup(u) - bowl(u))).toBeLessThan(0.01 * 4);
  expect(lookup([0, 0, 1])).toBeCloseTo(bowl([0, 0, 1]), 12);
});

it('turning a globe asks the function nothing that it was asked before', () => {
  const value = vi.fn(bowl);
  const lookup = onDirections(value);
  for (const u of directions) lookup(u);
  const asked = value.mock.calls.length;
  for (const u of directions) lookup(u);
  expect(value).toHaveBeenCalledTimes(asked);
  expect(asked).toBeLessThanOrEqual(72 * 37);
});

it('a way over the sphere is cut at the rim, and whole when the far side is asked for', () => {
  const way: Point3[] = [
    [1, 0.1, 0],
    [-1, 0.1, 0],
  ];
  const near = greatCirclePath(way, { azimuth: 0, elevation: 0 }, 100, 'near');
  const all = greatCirclePath(way, { azimuth: 0, elevation: 0 }, 100, 'all');
  expect(near.length).toBeLessThan(all.length);
  for (const path of [near, all]) expect(path).toMatch(/^M[\d.,ML-]+$/);
});

it('a way over the sphere bends with it, and its near side ends on the rim', () => {
  const way: Point3[] = [
    [0, 0.001, 2],
    [0, 1, -0.001],
    [-3, 0.001, 0],
  ];
  const numbers = (side: 'near' | 'all') =>
    [...greatCirclePath(way, { azimuth: 60, elevation: 0 }, 100, side).matchAll(/[\d.]+/g)].map(
      ([number]) => (Number(number) - SIZE / 2) / 100,
    );
  const [all, near] = [numbers('all'), numbers('near')];
  expect(near.length).toBeLessThan(all.length);
  // From a pole down to the equator, then along it to the rim.
  expect(near[1]).toBeCloseTo(-1, 2);
  expect(near.at(-2)).toBeCloseTo(1, 2);
  expect(near.at(-1)).toBeCloseTo(0, 2);
  for (let i = 2; i < all.length; i += 2) {
    const [x = 0, y = 0, fromX = 0, fromY = 0] = [all[i], all[i + 1], all[i - 2], all[i - 1]];
    expect(Math.hypot(x - fromX, y - fromY)).toBeLessThan(0.1);
    expect(Math.hypot(x, y)).toBeLessThan(1.01);
  }
});

it('of a path the pieces on the near side are found, a place on the rim with them', () => {
  const seen = [1, 0, -1, -2, 3, 4, -1].map((depth, i) => ({ at: [i, 0] as const, depth }));
  const ends = nearRuns(seen.map(({ at, depth }) => ({ at: [...at], depth })));
  expect(ends.map((run) => run.map(([x]) => x))).toEqual([
    [0, 1],
    [4, 5],
  ]);
  expect(nearRuns([])).toEqual([]);
});

it('beside a line is to its left, and above one that points at the reader', () => {
  const [x, y] = besideLine([3, 4], 0.5);
  expect(x).toBeCloseTo(-0.4, 14);
  expect(y).toBeCloseTo(0.3, 14);
  expect(besideLine([0, 0], 0.5)).toEqual([0, 0.5]);
});
