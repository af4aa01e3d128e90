import { decimalsOf, formatNumber } from '../format.ts';
import { Formula, QUIET_SIZE } from '../marks/Formula.tsx';
import { labelWidth } from '../marks/formula.ts';
import { silent } from '../marks/mark.ts';
import { tickStep, ticks } from '../ticks.ts';
import { usePlane } from './context.ts';
import { clamp, inside, round, SIZE } from './frame.ts';

const COUNT = 5;

/** The grid, axes and few numbers of a plane, as quiet as they can be. */
export function Grid({
  xLabel,
  yLabel,
}: {
  readonly xLabel: string | undefined;
  readonly yLabel: string | undefined;
}) {
  const { x, y, span, center, unit } = usePlane();
  const [across, up] = center;
  const columns = ticks(across - span, across + span, COUNT);
  const rows = ticks(up - span, up + span, COUNT);
  const decimals = decimalsOf(tickStep(-span, span, COUNT));
  const write = (value: number) => formatNumber(value, { decimals });
  // The corners are left to the frame.
  const clear = (place: number) => inside(place, 26 * unit) === place;
  const digits = Math.max(...rows.map((r) => write(r).length));
  // Right of the numbers of rows and above those of columns, wherever the axes lie.
  const beside = {
    x: clamp(x(0) + 8 * unit, [
      (14 + 6 * digits) * unit,
      SIZE - (8 + QUIET_SIZE * labelWidth(yLabel ?? '')) * unit,
    ]),
    y: clamp(y(0) - 7 * unit, [18 * unit, SIZE - 24 * unit]),
  };
  const lines = (zero: boolean) => [
    ...columns.filter((c) => (c === 0) === zero).map((c) => `M${x(c)},0V${SIZE}`),
    ...rows.filter((r) => (r === 0) === zero).map((r) => `M0,${y(r)}H${SIZE}`),
  ];
  const strokeWidth = round(unit);
  return (
    <g className="grid" {...silent}>
      <path className="grid-line" d={lines(false).join('')} strokeWidth={strokeWidth} />
      <path className="grid-axis" d={lines(true).join('')} strokeWidth={strokeWidth} />
      <g className="grid-number" fontSize={round(11 * unit)} strokeWidth={round(3 * unit)}>
        {columns
          .filter((c) => clear(x(c)))
          .map((c) => (
            <text key={c} x={x(c)} y={round(SIZE - 6 * unit)} textAnchor="middle">
              {write(c)}
            </text>
          ))}
        {rows
          .filter((r) => clear(y(r)))
          .map((r) => (
            <text key={r} x={round(6 * unit)} y={round(y(r) + 4 * unit)}>
              {write(r)}
            </text>
          ))}
      </g>
      {xLabel && <Formula x={SIZE - 8 * unit} y={beside.y} anchor="end" text={xLabel} quiet />}
      {yLabel && <Formula x={beside.x} y={16 * unit} anchor="start" text={yLabel} quiet />}
    </g>
  );
}
