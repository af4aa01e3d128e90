import { type Point, round } from '../plane/frame.ts';

/** Path data of a circle. */
export function circle([x, y]: Point, radius: number): string {
  const r = round(radius);
  const arc = `a${r},${r} 0 1 0`;
  return `M${round(x - r)},${y}${arc} ${2 * r},0${arc} ${-2 * r},0z`;
}

/** Path data of a triangle on its base, by the distance of its corners from its middle. */
export function triangle([x, y]: Point, r: number): string {
  const [wide, low] = [r * 0.87, r / 2];
  return `M${x},${round(y - r)}l${round(wide)},${round(r + low)}h${round(-2 * wide)}z`;
}

/** Path data of a square by half of its side. */
export function square([x, y]: Point, half: number): string {
  const side = round(2 * half);
  return `M${round(x - half)},${round(y - half)}h${side}v${side}h${-side}z`;
}
