import { words } from '#words/figures/network.ts';
import { asData, formatNumber } from '../../drawing/index.ts';
import { markInterval } from '../../simulation/network/trainer.ts';
import { answersAt } from './answers.ts';
import { percent } from './describe.ts';
import { METHODS } from './names.ts';
import { type NetworkPlace, readLanes } from './runs.ts';

/** Each network: its loss, its accuracy, and what it takes the reader's digit for. */
export function LaneTable({
  place,
}: {
  readonly place: NetworkPlace & { readonly playing?: boolean };
}) {
  const answers = answersAt(place);
  const { heads } = words.table;
  return (
    <div className="chart-table chart-scroll">
      <table>
        <caption>{words.table.caption(markInterval(place.settings))}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.network}</th>
            <th scope="col">{heads.loss}</th>
            <th scope="col">{heads.right}</th>
            {answers && <th scope="col">{heads.digit}</th>}
          </tr>
        </thead>
        <tbody>
          {readLanes(place).map(({ method, mark }, i) => {
            const likeliest = answers?.[i]?.likeliest;
            return (
              <tr key={method}>
                <th scope="row">{METHODS[method].name}</th>
                <td>
                  {mark ? asData(formatNumber(mark.loss)) : mark === null ? words.table.lost : '–'}
                </td>
                <td>{mark ? percent(mark.accuracy) : '–'}</td>
                {answers && (
                  <td>
                    {likeliest
                      ? words.table.answer(likeliest.digit, percent(likeliest.probability))
                      : '–'}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
