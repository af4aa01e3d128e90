import { memo } from 'react';
import { words } from '#words/figures/initialization.ts';
import { formatNumber, Histogram } from '../../drawing/index.ts';
import { boxOf, type COLUMNS } from './geometry.ts';
import type { LayerLook } from './layers.ts';

/** What is wrong with a layer, in two words; nothing where all is well. */
function troubleText({ dead, saturated }: LayerLook, isRelu: boolean): string {
  if (isRelu) return dead > 0 ? words.picture.dead(dead) : '';
  const flat = Math.round(100 * saturated);
  return flat > 0 ? words.picture.flat(flat) : '';
}

/** One layer of one column: its histogram, its deviation, and its dead or flat units. */
export const Row = memo(function Row({
  column,
  layer,
  look,
  isRelu,
}: {
  readonly column: keyof typeof COLUMNS;
  readonly layer: number;
  readonly look: LayerLook;
  readonly isRelu: boolean;
}) {
  const box = boxOf(column, layer);
  return (
    <g>
      <path className="grid-line" d={`M${box.left},${box.bottom}H${box.right}`} strokeWidth="1" />
      <Histogram
        kind={column === 'before' ? 'batch' : 'full'}
        filled={look.own}
        outline={look.all}
        box={box}
      />
      <text className="chart-number" fontSize="13.5" x={box.right + 6} y={box.bottom - 11}>
        {formatNumber(look.deviation)}
      </text>
      <text className="chart-number" fontSize="12.5" x={box.right + 6} y={box.bottom + 2}>
        {troubleText(look, isRelu)}
      </text>
    </g>
  );
});
