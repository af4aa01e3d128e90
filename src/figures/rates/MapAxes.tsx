import { words } from '#words/figures/rates.ts';
import { formatNumber } from '../../drawing/index.ts';
import type { Limits } from '../../simulation/raceOutcome.ts';
import { AREA, acrossOf, upOf } from './geometry.ts';

const RATE_TICKS = [0.1, 0.3, 1, 3, 10, 30, 100];
const LENGTH_TICKS = [0.05, 0.1, 0.3, 1, 3, 10, 20];
const { left, right, strip, map } = AREA;

// The figure says in words where its runs can settle.
const silent = { 'aria-hidden': true } as const;

/** Numbers and names of the axes, and where each method can settle at all. */
export function MapAxes({ limits }: { readonly limits: Limits }) {
  const clip = (rate: number) => Math.min(right, Math.max(left, acrossOf(rate)));
  return (
    <g {...silent}>
      <g className="chart-number" fontSize="12.5" textAnchor="middle">
        {RATE_TICKS.map((rate) => (
          <text key={rate} x={acrossOf(rate)} y={map.bottom + 16}>
            {formatNumber(rate)}
          </text>
        ))}
      </g>
      <g className="chart-number" fontSize="12.5" textAnchor="end">
        {LENGTH_TICKS.map((length) => (
          <text key={length} x={left - 5} y={upOf(length) + 4}>
            {formatNumber(length)}
          </text>
        ))}
        <text x={left - 5} y={strip.bottom - 7}>
          {words.picture.plain}
        </text>
      </g>
      <g className="chart-name" fontSize="13.5">
        <text x={right} y={map.bottom + 36} textAnchor="end">
          {words.picture.rate}
        </text>
        <text x={4} y={12}>
          {words.picture.length}
        </text>
      </g>
      <g className="mark mark-rate" data-symbol="rate">
        <path
          className="mark-line"
          strokeWidth="2.5"
          d={`M${clip(limits.plain)},${strip.top - 4}V${strip.bottom + 4}M${clip(limits.weightNorm)},${map.top - 4}V${map.bottom}`}
        />
      </g>
    </g>
  );
}
