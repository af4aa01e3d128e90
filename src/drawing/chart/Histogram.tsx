import { memo } from 'react';
import { type Bins, highestOf } from './bins.ts';
import { type HistogramBox, histogramPath } from './histogramPath.ts';
import type { SeriesKind } from './series.ts';

/**
 * A filled histogram and a second one as an outline over it, on one scale of height: that of the
 * highest bar. The narrow bars at the edges hold what lies beyond the axis.
 */
export const Histogram = memo(function Histogram({
  kind,
  filled,
  outline,
  box,
}: {
  readonly kind: SeriesKind;
  readonly filled: Bins;
  readonly outline: Bins;
  readonly box: HistogramBox;
}) {
  const highest = Math.max(1, highestOf(filled), highestOf(outline));
  return (
    <g className={`mark mark-${kind}`}>
      <path d={histogramPath(filled, box, highest)} fill="currentColor" fillOpacity="0.6" />
      <path className="mark-line" d={histogramPath(outline, box, highest)} strokeWidth="1.25" />
    </g>
  );
});
