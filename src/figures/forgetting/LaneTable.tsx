import { words } from '#words/figures/forgetting.ts';
import { asData, formatNumber } from '../../drawing/index.ts';
import { Formula } from '../Formula.tsx';
import { smallText } from './describe.ts';
import { type LaneReading, RECENT } from './lanes.ts';

/** The five learning rates and what each has come to. */
export function LaneTable({ lanes }: { readonly lanes: readonly LaneReading[] }) {
  return (
    <div className="chart-table chart-scroll">
      <table>
        <caption>{words.table.caption(RECENT)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Formula text="η" />
            </th>
            <th scope="col" data-symbol="v">
              <Formula text="∥v∥" />
            </th>
            <th scope="col" data-symbol="rate">
              <Formula text="η/∥v∥²" />
            </th>
            <th scope="col">{words.table.weightNorm}</th>
            <th scope="col" data-symbol="plain">
              {words.table.plain}
            </th>
          </tr>
        </thead>
        <tbody>
          {lanes.map(({ name, normV, rate, loss, plainLoss }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{asData(formatNumber(normV))}</td>
              <td>{asData(formatNumber(rate))}</td>
              <td>{asData(smallText(loss))}</td>
              <td>{asData(smallText(plainLoss))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
