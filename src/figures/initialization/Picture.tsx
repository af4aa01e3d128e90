import { words } from '#words/figures/initialization.ts';
import { AS_WRITTEN, binsWithin, formatNumber } from '../../drawing/index.ts';
import type { ViewProps } from '../types.ts';
import { trendText } from './describe.ts';
import { boxOf, COLUMNS, SIZE } from './geometry.ts';
import { afterFit, beforeFit, LAYERS, REACH, type schema } from './layers.ts';
import { Row } from './Row.tsx';

const TICKS = [-REACH, 0, REACH];

/** A histogram for each layer: left as drawn, right after data-dependent initialization. */
export function Picture({ state: { settings } }: ViewProps<typeof schema>) {
  const columns = { before: beforeFit(settings), after: afterFit(settings)[settings.digits] };
  const isRelu = settings.activation === 'relu';
  return (
    <svg
      {...AS_WRITTEN}
      className="chart-drawing"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      width="100%"
      role="img"
      aria-label={words.picture.label(trendText(settings))}
    >
      <ColumnAxis column="before" />
      <ColumnAxis column="after" />
      <g className="chart-number" fontSize="13.5" textAnchor="end">
        {columns.before.map((_, layer) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its index
          <text key={layer} x={16} y={boxOf('before', layer).bottom - 5}>
            {layer + 1}
          </text>
        ))}
      </g>
      {(['before', 'after'] as const).map((column) =>
        columns[column].map((look, layer) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its index
          <Row key={`${column}${layer}`} {...{ column, layer, look, isRelu }} />
        )),
      )}
    </svg>
  );
}

/** The name of a column above it, and its axis below. */
function ColumnAxis({ column }: { readonly column: keyof typeof COLUMNS }) {
  const { left, right } = COLUMNS[column];
  const { bottom } = boxOf(column, LAYERS - 1);
  const [first, last] = binsWithin(boxOf(column, 0));
  const across = (value: number) => first + ((value + REACH) / (2 * REACH)) * (last - first);
  const top = boxOf(column, 0).top;
  return (
    <>
      <path className="grid-line" d={`M${across(0)},${top}V${bottom}`} strokeWidth="1" />
      <g className="chart-name" fontSize="13.5">
        <text x={(left + right) / 2} y={20} textAnchor="middle">
          {words.picture.columns[column]}
        </text>
        <text x={right + 6} y={20}>
          σ
        </text>
      </g>
      <g className="chart-number" fontSize="13.5" textAnchor="middle">
        {TICKS.map((value) => (
          <text key={value} x={across(value)} y={bottom + 17}>
            {formatNumber(value)}
          </text>
        ))}
      </g>
    </>
  );
}
