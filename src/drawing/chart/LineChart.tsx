import { type ReactNode, useContext, useId, useRef } from 'react';
import { words } from '#words/drawing.ts';
import { AS_WRITTEN } from '../asWritten.ts';
import { round } from '../plane/frame.ts';
import { useBox } from '../plane/useBox.ts';
import { Axes } from './Axes.tsx';
import { ChartTable } from './ChartTable.tsx';
import { Legend } from './Legend.tsx';
import { ChartRoom } from './room.ts';
import { SeriesLine } from './SeriesLine.tsx';
import type { Series } from './series.ts';
import { type ChartScales, useChartScales } from './useChartScales.ts';

export interface LineChartProps {
  /** Name of the chart for a screen reader. */
  readonly label: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly series: readonly Series[];
  /** Where along x the reader is. */
  readonly cursor?: number | undefined;
  /** Whether y is logarithmic; values up to zero are then left out. */
  readonly log?: boolean | undefined;
  readonly logX?: boolean | undefined;
  /** What the lines do, in one sentence. */
  readonly trend: string;
  readonly tableCaption: string;
  /** CSS pixels, 160 unless told. */
  readonly height?: number | undefined;
  readonly xDomain?: readonly [number, number] | undefined;
  readonly yDomain?: readonly [number, number] | undefined;
  /** CSS pixels kept free right of the lines, 12 unless told. */
  readonly room?: number | undefined;
  /** What else is drawn over the lines. */
  readonly over?: ((scales: ChartScales) => ReactNode) | undefined;
}

/** Lines over a common x, with a legend, a sentence and a table that say the same. */
export function LineChart(props: LineChartProps) {
  const { label, xLabel, yLabel, series, cursor, trend, tableCaption } = props;
  const height = Math.min(props.height ?? 160, useContext(ChartRoom));
  const named = series.filter(({ isBackground }) => !isBackground);
  const chart = useRef<HTMLDivElement>(null);
  const width = useBox(chart)?.width ?? 400;
  const trendId = useId();
  const drawn = useChartScales(props, width, height);
  const at = drawn && cursor !== undefined ? drawn.across(cursor) : Number.NaN;
  return (
    <div ref={chart} className="chart">
      {drawn ? (
        <>
          <Legend series={named} />
          <svg
            {...AS_WRITTEN}
            className="chart-drawing"
            viewBox={`0 0 ${round(width)} ${height}`}
            width="100%"
            height={height}
            role="img"
            aria-label={label}
            aria-describedby={trendId}
          >
            <Axes area={drawn.area} x={drawn.x} y={drawn.y} xLabel={xLabel} yLabel={yLabel} />
            {Number.isFinite(at) && (
              <path
                className="chart-cursor"
                d={`M${round(at)},${drawn.area.top}V${drawn.area.bottom}`}
              />
            )}
            {series.map((one) => (
              <SeriesLine key={one.name} series={one} x={drawn.across} y={drawn.up} />
            ))}
            {props.over?.(drawn)}
          </svg>
          <p className="trend" id={trendId}>
            {trend}
          </p>
          <ChartTable series={named} xLabel={xLabel} caption={tableCaption} />
        </>
      ) : (
        <p className="chart-empty">{words.nothingToDraw(label)}</p>
      )}
    </div>
  );
}
