import { words } from '#words/drawing.ts';
import { asData, formatNumber } from '../format.ts';
import { evenly } from '../marks/evenly.ts';
import { useStill } from '../still.ts';
import type { ChartPoint, Series } from './series.ts';

const ROWS = 12;

/** The numbers behind a chart's lines: at most twelve evenly chosen rows, the ends among them. */
export function ChartTable(props: {
  readonly series: readonly Series[];
  readonly xLabel: string;
  readonly caption: string;
}) {
  const { series, xLabel, caption } = props;
  const still = useStill();
  if (still) return null;
  return (
    <details className="chart-table">
      <summary>{words.table}</summary>
      <div className="chart-scroll">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{plain(xLabel)}</th>
              {series.map(({ name }) => (
                <th key={name} scope="col">
                  {plain(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody translate="no">
            {tableRows(series).map((x) => (
              <tr key={x}>
                <th scope="row">{asData(formatNumber(x))}</th>
                {series.map(({ name, points }) => (
                  <td key={name}>{cell(points, x)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** Places evenly chosen from the series with most points, and the first and last of all. */
export function tableRows(series: readonly Series[]): number[] {
  const lists = series.map(({ points }) => points).filter(({ length }) => length > 0);
  const [longest] = lists.toSorted((a, b) => b.length - a.length);
  if (!longest) return [];
  const first = Math.min(...lists.map((points) => points[0]?.x as number));
  const last = Math.max(...lists.map((points) => points.at(-1)?.x as number));
  const rows = evenly(longest.length, ROWS).map((i) => longest[i]?.x as number);
  rows[0] = first;
  if (rows.length > 1) rows[rows.length - 1] = last;
  else if (last > first) rows.push(last);
  return [...new Set(rows)];
}

function cell(points: readonly ChartPoint[], x: number): string {
  const point = points.find((one) => one.x === x);
  return point ? asData(formatNumber(point.y)) : '–';
}

/** The underscore that lowers a character in a drawing is no part of the name. */
function plain(name: string): string {
  return name.replaceAll('_', '');
}
