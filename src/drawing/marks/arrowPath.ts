import { type Point, round } from '../plane/frame.ts';
import { square } from './shapes.ts';

/** How an arrow looks; lengths in CSS pixels. */
export interface ArrowStyle {
  readonly width: number;
  readonly head: number;
  /** Half of the head's breadth. */
  readonly wing: number;
  readonly shape: 'open' | 'filled' | 'square';
  readonly dash?: readonly [number, number];
  /** Whether the dashes are stripes on a pale band. */
  readonly band?: true;
}

/** The arrows of the essay, told apart by shape as well as by colour. */
export const arrowStyles = {
  v: { width: 1.75, head: 12, wing: 5.5, shape: 'open' },
  direction: { width: 7, head: 17, wing: 9.5, shape: 'filled' },
  // Thinner than the direction, under which it would vanish where both coincide.
  w: { width: 3, head: 12, wing: 5.5, shape: 'filled' },
  gradient: { width: 2.5, head: 11, wing: 5, shape: 'filled' },
  gradientPart: { width: 2.5, head: 11, wing: 5, shape: 'filled', dash: [0.01, 5] },
  // Gradients of parameters: in the parameter's colour, told from it by stripes.
  gradV: { width: 5, head: 14, wing: 7, shape: 'filled', dash: [2.5, 2.5], band: true },
  gradG: { width: 5, head: 14, wing: 7, shape: 'filled', dash: [2.5, 2.5], band: true },
  plain: { width: 2.5, head: 0, wing: 5, shape: 'square' },
  step: { width: 1.5, head: 8, wing: 3.5, shape: 'filled' },
  guess: { width: 2.25, head: 11, wing: 5, shape: 'filled', dash: [7, 5] },
} as const satisfies Record<string, ArrowStyle>;

export type ArrowKind = keyof typeof arrowStyles;

/** Path data of an arrow; a shaft alone where the arrow is a point. */
export interface ArrowPath {
  readonly shaft: string;
  readonly head: string;
  /** Unit vector along the arrow in the drawing; zero for a point. */
  readonly heading: Point;
}

/** The paths of an arrow between two places of the drawing, `unit` drawing units to a CSS pixel. */
export function arrowPath(
  [x0, y0]: Point,
  [x1, y1]: Point,
  style: ArrowStyle,
  unit: number,
): ArrowPath {
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (length < unit / 2) return { shaft: `M${at(x1, y1)}h0`, head: '', heading: [0, 0] };
  const hx = (x1 - x0) / length;
  const hy = (y1 - y0) / length;
  const place = (back: number, aside: number) =>
    at(x1 - hx * back + hy * aside, y1 - hy * back - hx * aside);
  if (style.shape === 'square') {
    const head = square([x1, y1], style.wing * unit);
    return { shaft: `M${at(x0, y0)}L${at(x1, y1)}`, head, heading: [hx, hy] };
  }
  // An arrow shorter than its head is all head.
  const shrink = Math.min(1, length / (style.head * unit));
  const back = style.head * unit * shrink;
  const wing = style.wing * unit * shrink;
  const open = style.shape === 'open';
  // A filled head hides the end of the shaft, which would blunt the tip.
  const shaftEnd = open ? at(x1, y1) : place(back * 0.8, 0);
  return {
    shaft: `M${at(x0, y0)}L${shaftEnd}`,
    head: `M${place(back, wing)}L${at(x1, y1)}L${place(back, -wing)}${open ? '' : 'z'}`,
    heading: [hx, hy],
  };
}

function at(x: number, y: number): string {
  return `${round(x)},${round(y)}`;
}
