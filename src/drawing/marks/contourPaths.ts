import type { Point } from '../plane/frame.ts';
import { cellOf, closedCurve, FINE, type Fineness } from './contourCurve.ts';
import { levelRings } from './levelRings.ts';

export interface ContourOptions {
  readonly span: number;
  readonly center?: Point | undefined;
  readonly levels?: readonly number[] | undefined;
  /** How many levels to choose where none are given. */
  readonly count?: number | undefined;
  readonly fineness?: Fineness | undefined;
}

/** The region above a level as path data in a plane's drawing units. */
export interface ContourPath {
  readonly level: number;
  readonly d: string;
}

/**
 * Contours of a function in the visible square, from 36 × 36 samples unless told. Levels
 * not given lie quadratically above the smallest sample, so that those of a bowl are evenly spaced.
 */
export function contourPaths(
  value: (x: number, y: number) => number,
  { span, center: [left, bottom] = [0, 0], levels, count = 9, fineness = FINE }: ContourOptions,
): ContourPath[] {
  const { grid } = fineness;
  const cell = cellOf(fineness);
  const at = (i: number) => span * (2 * cell * (i - 1) - 1);
  const samples = new Array<number>(grid * grid);
  for (let row = 0; row < grid; row++) {
    for (let column = 0; column < grid; column++) {
      samples[row * grid + column] = value(left + at(column), bottom - at(row));
    }
  }
  const [low, high] = capped(samples);
  const thresholds = levels ?? bowlLevels(low, high, count);
  return thresholds
    .map((level) => ({
      level,
      d: levelRings(samples, grid, level)
        .map((ring) => closedCurve(ring, fineness))
        .join(''),
    }))
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
