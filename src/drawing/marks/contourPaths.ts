import { contours } from 'd3';
import type { Point } from '../plane/frame.ts';
import { CELL, closedCurve, GRID } from './contourCurve.ts';

export interface ContourOptions {
  readonly span: number;
  readonly center?: Point | undefined;
  readonly levels?: readonly number[] | undefined;
  /** How many levels to choose where none are given. */
  readonly count?: number | undefined;
}

/** The region above a level as path data in a plane's drawing units. */
export interface ContourPath {
  readonly level: number;
  readonly d: string;
}

/**
 * Contours of a function in the visible square, from 36 × 36 samples. Levels not given
 * lie quadratically above the smallest sample, so that those of a bowl are evenly spaced.
 */
export function contourPaths(
  value: (x: number, y: number) => number,
  { span, center: [left, bottom] = [0, 0], levels, count = 9 }: ContourOptions,
): ContourPath[] {
  const at = (i: number) => span * (2 * CELL * (i - 1) - 1);
  const samples = new Array<number>(GRID * GRID);
  for (let row = 0; row < GRID; row++) {
    for (let column = 0; column < GRID; column++) {
      samples[row * GRID + column] = value(left + at(column), bottom - at(row));
    }
  }
  const [low, high] = capped(samples);
  const thresholds = levels ?? bowlLevels(low, high, count);
  return contours()
    .size([GRID, GRID])
    .thresholds([...thresholds])(samples)
    .map((shape) => ({ level: shape.value, d: shape.coordinates.flat().map(closedCurve).join('') }))
    .filter(({ d }) => d !== '');
}

function bowlLevels(low: number, high: number, count: number): number[] {
  if (!(high > low)) return [];
  return Array.from({ length: count }, (_, i) => low + (high - low) * ((i + 0.5) / count) ** 2);
}

/** Replaces what is not finite by the largest finite sample; gives the range. */
function capped(samples: number[]): [number, number] {
  const finite = samples.filter(Number.isFinite);
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  samples.forEach((sample, i) => {
    if (!Number.isFinite(sample)) samples[i] = sample === Number.NEGATIVE_INFINITY ? low : high;
  });
  return [low, high];
}
