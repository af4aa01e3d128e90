import { round } from '../plane/frame.ts';
import type { Bins } from './bins.ts';

/** The rectangle of a histogram, with its edge bars, in units of the drawing. */
export interface HistogramBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Width of the bars that hold what lies beyond the bins, and their distance from them. */
const EDGE = 5;
const GAP = 3;

/** How far the bins reach within a box. */
export function binsWithin({ left, right }: HistogramBox): readonly [number, number] {
  return [left + EDGE + GAP, right - EDGE - GAP];
}

/** Path data of the outline of all bars, `highest` reaching the top of the box. */
export function histogramPath(bins: Bins, box: HistogramBox, highest: number): string {
  const { left, right, top, bottom } = box;
  const up = (count: number) => round(bottom - (count / highest) * (bottom - top), 2);
  const bar = (from: number, count: number) =>
    count === 0 ? '' : `M${round(from)},${bottom}V${up(count)}h${EDGE}V${bottom}`;
  const [first, last] = binsWithin(box);
  const wide = (last - first) / bins.counts.length;
  const steps = bins.counts.map((count, i) => `V${up(count)}H${round(first + (i + 1) * wide, 10)}`);
  const middle = `M${first},${bottom}${steps.join('')}V${bottom}`;
  return `${bar(left, bins.below)}${middle}${bar(right - EDGE, bins.above)}`;
}
