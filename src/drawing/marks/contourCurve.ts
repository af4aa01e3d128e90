import { SIZE } from '../plane/frame.ts';

/** Samples across, and as many up; the outermost lie outside the frame. */
export const GRID = 36;

/** The distance of neighbouring samples in parts of the visible square. */
export const CELL = 1 / (GRID - 3);

interface Corner {
  /** Tenths of a drawing unit: whole numbers keep relative coordinates free of drift. */
  readonly x: number;
  readonly y: number;
  /** On the rim of the grid, outside the frame, where the region is closed. */
  readonly rim: boolean;
}

/**
 * Path data for one ring of a contour, given in samples: the corners between cells rounded off, the
 * rim left as it is. Relative, since that is half as long in the prerendered page.
 */
export function closedCurve(ring: readonly (readonly number[])[]): string {
  // The last point repeats the first.
  const all = merged(ring.slice(1).map(([x = 0, y = 0]) => corner(x, y)));
  const corners = all.filter((here, i) => {
    const [before, after] = [neighbour(all, i, -1), neighbour(all, i, 1)];
    return !(here.rim && before.rim && after.rim && straight(before, here, after));
  });
  let at = corners.at(-1);
  if (!at) return '';
  if (!at.rim) at = middle(at, neighbour(corners, corners.length - 1, 1));
  let d = `M${at.x / 10},${at.y / 10}`;
  corners.forEach((here, i) => {
    const from = at as Corner;
    at = here.rim ? here : middle(here, neighbour(corners, i, 1));
    d += here.rim ? `l${offset(from, here)}` : `q${offset(from, here)},${offset(from, at)}`;
  });
  return `${d}z`;
}

/** A contour that passes near a sample turns twice in a short way; one turn looks smooth. */
function merged(corners: readonly Corner[]): Corner[] {
  const kept: Corner[] = [];
  for (const here of corners) {
    const last = kept.at(-1);
    const near = last && Math.hypot(here.x - last.x, here.y - last.y) < 5 * SIZE * CELL;
    if (near && !here.rim && !last.rim) kept[kept.length - 1] = middle(last, here);
    else kept.push(here);
  }
  return kept;
}

/** The second sample lies on the frame, and a sample's index is the middle of its cell. */
function corner(x: number, y: number): Corner {
  const tenths = (coordinate: number) => Math.round((coordinate - 1.5) * 10 * SIZE * CELL);
  const onRim = (coordinate: number) => coordinate <= 0 || coordinate >= GRID;
  return { x: tenths(x), y: tenths(y), rim: onRim(x) || onRim(y) };
}

function neighbour(corners: readonly Corner[], i: number, by: number): Corner {
  return corners[(i + by + corners.length) % corners.length] as Corner;
}

function middle(a: Corner, b: Corner): Corner {
  return { x: Math.round((a.x + b.x) / 2), y: Math.round((a.y + b.y) / 2), rim: false };
}

function straight(a: Corner, b: Corner, c: Corner): boolean {
  return (b.x - a.x) * (c.y - b.y) === (b.y - a.y) * (c.x - b.x);
}

function offset(from: Corner, to: Corner): string {
  const y = (to.y - from.y) / 10;
  return `${(to.x - from.x) / 10}${y < 0 ? '' : ','}${y}`;
}
