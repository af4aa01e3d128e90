import { SIZE } from '../plane/frame.ts';
import { type GlobeView, type Point3, projection, type Seen } from './view.ts';

/** Longer pieces of a way are divided: this far apart, in radii, a straight line will do. */
const LONGEST = 0.09;
const RADIANS = Math.PI / 180;

const unit = ([x, y, z]: Point3): Point3 => {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
};

/** Directions on the shortest way from one to the next, the first left out. */
function between(from: Point3, to: Point3): Point3[] {
  const count = Math.ceil(distance(from, to) / LONGEST);
  if (count < 2) return [to];
  // Half of the way, and half of each half: dividing the chord would leave gaps in the middle.
  const sum: Point3 = [from[0] + to[0], from[1] + to[1], from[2] + to[2]];
  if (Math.hypot(...sum) < 1e-9) return [to];
  const middle = unit(sum);
  return [...between(from, middle), ...between(middle, to)];
}

const distance = (a: Point3, b: Point3) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const tenths = (value: number) => Math.round(value * 10) / 10;

/** Path data of a line on the sphere as it is seen: the near half alone, or all of it. */
function drawn(seen: readonly Seen[], radius: number, side: 'near' | 'all'): string {
  let d = '';
  let drawing = false;
  const add = ([right, up]: readonly [number, number]) => {
    d += `${drawing ? 'L' : 'M'}${tenths(SIZE / 2 + right * radius)},${tenths(SIZE / 2 - up * radius)}`;
    drawing = true;
  };
  seen.forEach((here, i) => {
    const before = seen[i - 1];
    const shown = side === 'all' || here.depth >= 0;
    if (before && side === 'near' && shown !== before.depth >= 0) add(rimBetween(before, here));
    if (shown) add(here.at);
    else drawing = false;
  });
  return d;
}

/** Where a line passes the rim, in radii. */
function rimBetween(a: Seen, b: Seen): [number, number] {
  const part = a.depth / (a.depth - b.depth);
  const x = a.at[0] + part * (b.at[0] - a.at[0]);
  const y = a.at[1] + part * (b.at[1] - a.at[1]);
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

const place = (azimuth: number, elevation: number): Point3 => {
  const level = Math.cos(elevation * RADIANS);
  const [x, y] = [level * Math.cos(azimuth * RADIANS), level * Math.sin(azimuth * RADIANS)];
  return [x, y, Math.sin(elevation * RADIANS)];
};

/** The numbers from `low` to `high` in equal steps. */
const range = (low: number, high: number, step: number) =>
  Array.from({ length: Math.round((high - low) / step) + 1 }, (_, i) => low + i * step);

const graticule: readonly (readonly Point3[])[] = [
  ...range(-180, 150, 30).map((azimuth) => range(-90, 90, 5).map((up) => place(azimuth, up))),
  ...range(-60, 60, 30).map((up) => range(-180, 180, 5).map((azimuth) => place(azimuth, up))),
];

/** Meridians and parallels, every 30 degrees. */
export function graticulePath(view: GlobeView, radius: number): string {
  const { see } = projection(view);
  return graticule.map((line) => drawn(line.map(see), radius, 'near')).join('');
}

/** The shortest way over the sphere through directions of any length. */
export function greatCirclePath(
  directions: readonly Point3[],
  view: GlobeView,
  radius: number,
  side: 'near' | 'all',
): string {
  const { see } = projection(view);
  const units = directions.map(unit);
  const way = units.flatMap((to, i) => between(units[i - 1] ?? to, to));
  return drawn(way.map(see), radius, side);
}
