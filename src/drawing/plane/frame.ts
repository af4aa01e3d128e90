/** A point of the plane in its own units. */
export type Point = readonly [number, number];

/** Side of a plane's drawing area, in units of its viewBox. */
export const SIZE = 400;

/** Nothing is drawn further out: browsers refuse a path with numbers such as 1e+71. */
export const FARTHEST = 1e5;

/** What a mark needs to know of the plane it is drawn in. */
export interface Frame {
  /** Horizontal place in the drawing of a first coordinate. */
  x(value: number): number;
  /** Vertical place in the drawing of a second coordinate. */
  y(value: number): number;
  /** Visible are `center` ± `span` both ways. */
  /** Where a point is drawn; one too far out keeps its direction from the middle. */
  place(point: Point): [number, number];
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
  const middle = SIZE / 2;
  return {
    x: (value) => round((value - left + span) * perUnit),
    y: (value) => round((bottom + span - value) * perUnit),
    place([px, py]) {
      const across = clamp(px - left, FINITE);
      const up = clamp(py - bottom, FINITE);
      const farthest = (FARTHEST - middle) / perUnit;
      const shrink = Math.min(1, farthest / Math.max(Math.abs(across), Math.abs(up)));
      return [round(middle + across * shrink * perUnit), round(middle - up * shrink * perUnit)];
    },
    span,
    center: [left, bottom],
    pixels: (length) => round(length * perUnit),
    unit,
  };
}

const FINITE = [-Number.MAX_VALUE, Number.MAX_VALUE] as const;

/**
 * A number for an attribute of the drawing. Two decimals: finer than any screen, short in the
 * prerendered page. What is too far out, or no number, lies at the farthest place.
 */
export function round(value: number, parts = 100): number {
  if (Number.isNaN(value)) return FARTHEST;
  return Math.round(clamp(value, [-FARTHEST, FARTHEST]) * parts) / parts;
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
