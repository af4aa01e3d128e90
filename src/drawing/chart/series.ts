/** What a line of a chart stands for: sets its colour. */
export type SeriesKind =
  | 'full'
  | 'batch'
  | 'plain'
  | 'batchNorm'
  | 'weightNorm'
  | 'divideAfter'
  | 'v'
  | 'direction'
  | 'g'
  | 'w'
  | 'gradient'
  | 'rate'
  | 'other';

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

/** One line of a chart, its points in order of x. */
export interface Series {
  readonly name: string;
  readonly kind: SeriesKind;
  readonly symbol?: string | undefined;
  readonly points: readonly ChartPoint[];
  readonly style?: 'thick' | 'fat' | 'thin' | 'dashed' | 'dotted' | undefined;
  /** Small squares along the line. */
  readonly mark?: 'square' | undefined;
  /** Pale and thin, behind the others and without a place in legend and table. */
  readonly isBackground?: boolean | undefined;
}
