import { words } from '#words/figures/decay.ts';
import { asData, formatNumber } from '../../drawing/index.ts';
import { Formula } from '../Formula.tsx';
import { type DecaySeen, type DecaySettings, decayFactors } from './runs.ts';

const three = (value: number) => asData(formatNumber(value, { decimals: 3 }));

/** The three lengths, and what decay alone does to each in a step. */
export function DecayTable({
  settings,
  seen: { now, normW, normPlain },
}: {
  readonly settings: DecaySettings;
  readonly seen: DecaySeen;
}) {
  const factors = decayFactors(settings);
  const { heads, effects } = words.table;
  const rows = [
    { key: 'v', name: '∥v∥', length: now.normV ?? 0 },
    { key: 'g', name: '|g| = ∥w∥', length: normW },
    { key: 'plain', name: words.table.plain, length: normPlain },
  ] as const;
  return (
    <div className="chart-table chart-scroll">
      <table>
        <caption>{words.table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.length}</th>
            <th scope="col">{heads.now}</th>
            <th scope="col">{heads.times}</th>
            <th scope="col">{heads.so}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, length }) => (
            <tr key={key} data-symbol={key}>
              <th scope="row">
                <Formula text={name} />
              </th>
              <td>{three(length)}</td>
              <td>{three(factors[key])}</td>
              <td>{effects[factors[key] === 1 ? 'none' : key]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
