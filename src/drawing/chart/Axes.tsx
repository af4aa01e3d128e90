import { FormulaText } from '../marks/FormulaText.tsx';
import { round } from '../plane/frame.ts';
import type { Scale } from './scale.ts';

/** The rectangle a chart's lines are drawn in, in CSS pixels. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Hairlines, numbers and names of a chart's two axes. */
export function Axes(props: {
  readonly area: Area;
  readonly x: Scale;
  readonly y: Scale;
  readonly xLabel: string;
  readonly yLabel: string;
}) {
  const { area, x, y, xLabel, yLabel } = props;
  const { left, right, top, bottom } = area;
  const across = (value: number) => round(left + x.at(value) * (right - left));
  const up = (value: number) => round(bottom - y.at(value) * (bottom - top));
  const lines = y.ticks.map(({ value }) => `M${left},${up(value)}H${right}`).join('');
  const marks = x.ticks.map(({ value }) => `M${across(value)},${bottom}v4`).join('');
  return (
    <>
      <path className="grid-line" d={lines} strokeWidth="1" />
      <path className="grid-axis" d={`M${left},${bottom}H${right}${marks}`} strokeWidth="1" />
      <g className="chart-number" fontSize="11" textAnchor="end">
        {y.ticks.map(({ value, text }) => (
          <text key={value} x={left - 6} y={up(value) + 4}>
            {text}
          </text>
        ))}
      </g>
      <g className="chart-number" fontSize="11" textAnchor="middle">
        {x.ticks.map(({ value, text }) => (
          <text key={value} x={across(value)} y={bottom + 16}>
            {text}
          </text>
        ))}
      </g>
      <FormulaText className="chart-name" x={4} y={12} size={13} text={yLabel} />
      <FormulaText
        className="chart-name"
        x={right}
        y={bottom + 31}
        textAnchor="end"
        size={13}
        text={xLabel}
      />
    </>
  );
}
