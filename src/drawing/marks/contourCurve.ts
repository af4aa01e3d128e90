import { SIZE } from '../plane/frame.ts';
import type { Place } from './levelRings.ts';

/** How finely a function is sampled for its contours, and how exactly they are written down. */
export interface Fineness {
  /** Samples across, and as many up; the outermost lie outside the frame. */
  readonly grid: number;
  /** Parts of a drawing unit that coordinates are whole numbers of. */
  readonly parts: number;
}

export const FINE: Fineness = { grid: 36, parts: 10 };
/** For stills, whose contours would otherwise be half of the prerendered page. */
export const COARSE: Fineness = { grid: 18, parts: 1 };

/** The distance of neighbouring samples in parts of the visible square. */
export const cellOf = ({ grid }: Fineness): number => 1 / (grid - 3);

/** In parts of a drawing unit: whole numbers keep relative coordinates free of drift. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Both coordinates are even, so that the middle of two corners is exact. */
interface Corner extends Spot {
  /** On the rim of the grid, outside the frame, where the region is closed. */
  readonly rim: boolean;
}

/**
 * Path data for one ring of a contour, given in samples: the corners between cells rounded off, the
 * rim left as it is. A corner that follows another is its mirror image in the middle between them,
 * which is what `t` says; it and relative numbers halve the length in the prerendered page.
 */
export function closedCurve(ring: readonly Place[], fineness = FINE): string {
  const { grid, parts } = fineness;
  const cell = SIZE * cellOf(fineness) * parts;
  const onRim = (coordinate: number) => coordinate <= 0 || coordinate >= grid;
  // The second sample lies on the frame, and a sample's index is the middle of its cell.
  const place = (coordinate: number) => even((coordinate - 1.5) * cell);
  const all = ring.map(([x, y]) => ({ x: place(x), y: place(y), rim: onRim(x) || onRim(y) }));
  const corners = withoutStraight(merged(all, cell / 2));
  const last = corners.at(-1);
  if (!last) return '';
  let at: Spot = last.rim ? last : middle(last, neighbour(corners, corners.length - 1, 1));
  let d = `M${at.x / parts},${at.y / parts}`;
  let mirrored = false;
  corners.forEach((here, i) => {
    const [from, to] = [at, here.rim ? here : middle(here, neighbour(corners, i, 1))];
    if (here.rim) d += `l${offset(from, to, parts)}`;
    else if (mirrored) d += `t${offset(from, to, parts)}`;
    else d += `q${offset(from, here, parts)},${offset(from, to, parts)}`;
    // The piece after a corner on the rim does not end half way from one corner to the next.
    mirrored = !here.rim;
    at = to;
  });
  return `${d}z`;
}

/** A contour that passes near a sample turns twice in a short way; one turn looks smooth. */
function merged(corners: readonly Corner[], near: number): Corner[] {
  const kept: Corner[] = [];
  for (const here of corners) {
    const last = kept.at(-1);
    const close = last && Math.hypot(here.x - last.x, here.y - last.y) < near;
    if (close && !here.rim && !last.rim) {
      const { x, y } = middle(last, here);
      kept[kept.length - 1] = { x: even(x), y: even(y), rim: false };
    } else kept.push(here);
  }
  return kept;
}

function withoutStraight(corners: readonly Corner[]): Corner[] {
  return corners.filter((here, i) => {
    const [before, after] = [neighbour(corners, i, -1), neighbour(corners, i, 1)];
    return !(here.rim && before.rim && after.rim && straight(before, here, after));
  });
}

const even = (coordinate: number) => 2 * Math.round(coordinate / 2);

function neighbour(corners: readonly Corner[], i: number, by: number): Corner {
  return corners[(i + by + corners.length) % corners.length] as Corner;
}

const middle = (a: Spot, b: Spot): Spot => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

function straight(a: Spot, b: Spot, c: Spot): boolean {
  return (b.x - a.x) * (c.y - b.y) === (b.y - a.y) * (c.x - b.x);
}

function offset(from: Spot, to: Spot, parts: number): string {
  const y = (to.y - from.y) / parts;
  return `${(to.x - from.x) / parts}${y < 0 ? '' : ','}${y}`;
}
