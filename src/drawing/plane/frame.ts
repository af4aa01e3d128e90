/** A point of the plane in its own units. */
export type Point = readonly [number, number];

/** Side of a plane's drawing area, in units of its viewBox. */
export const SIZE = 400;

/** What a mark needs to know of the plane it is drawn in. */
export interface Frame {
  /** Horizontal place in the drawing of a first coordinate. */
  x(value: number): number;
  /** Vertical place in the drawing of a second coordinate. */
  y(value: number): number;
  /** Visible are `center` ± `span` both ways. */
  readonly span: number;
  readonly center: Point;
  /** A length of the plane in the drawing's units. */
  pixels(length: number): number;
  /** Drawing units to one CSS pixel: what is to look the same at every size is multiplied by it. */
  readonly unit: number;
}

/** The geometry of a square plane showing `center` ± `span`, drawn `unit` units to a CSS pixel. */
export function frame(span: number, [left, bottom]: Point = [0, 0], unit = 1): Frame {
  const perUnit = SIZE / (2 * span);
  return {
    x: (value) => round((value - left + span) * perUnit),
    y: (value) => round((bottom + span - value) * perUnit),
    span,
    center: [left, bottom],
    pixels: (length) => round(length * perUnit),
    unit,
  };
}

/** Two decimals: finer than any screen, short in the prerendered page. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The nearest number within a range. */
export function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, value));
}

/** The nearest place in the drawing that is at least `margin` from the frame. */
export function inside(place: number, margin: number): number {
  return clamp(place, [margin, SIZE - margin]);
}

/** The part of a rectangle on the screen, in CSS pixels, that the square drawing fills. */
export function drawnSquare(box: { left: number; top: number; width: number; height: number }) {
  const side = Math.min(box.width, box.height);
  return {
    left: box.left + (box.width - side) / 2,
    top: box.top + (box.height - side) / 2,
    side: side || SIZE,
  };
}
