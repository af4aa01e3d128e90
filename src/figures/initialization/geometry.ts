import type { HistogramBox } from '../../drawing/index.ts';
import { LAYERS } from './layers.ts';

const ROW = 32;
const HIGH = 25;
const FIRST = 34;

/** Where things lie in the drawing, in the units of its viewBox. */
export const SIZE = { width: 400, height: FIRST + LAYERS * ROW + 32 };
export const COLUMNS = {
  before: { left: 22, right: 152 },
  after: { left: 214, right: 343 },
} as const;

/** The histogram of a layer, counted from 0. */
export function boxOf(column: keyof typeof COLUMNS, layer: number): HistogramBox {
  const bottom = FIRST + layer * ROW + HIGH;
  return { ...COLUMNS[column], top: bottom - HIGH, bottom };
}
