import type { Point } from '../plane/frame.ts';

/**
 * The largest part, up to 1, of the way from the origin to `tip` that stays within `reach` of `center`
 * both ways; 1 where the origin itself is out of sight and there is no such way.
 */
export function partWithin(tip: Point, center: Point, reach: number): number {
  const parts = tip.map((entry, axis) => {
    const edge = (center[axis] as number) + Math.sign(entry) * reach;
    return entry === 0 ? 1 : edge / entry;
  });
  const part = Math.min(1, ...parts);
  return part > 0 ? part : 1;
}
