import { words } from '#words/figures/relatives.ts';
import { asData } from '../../drawing/index.ts';
import type { RelativeSeen } from '../../simulation/relatives.ts';
import { norm, type RelativeName } from '../../weightnorm/index.ts';
import { Formula } from '../Formula.tsx';
import { lossText, two } from '../words.ts';
import { facts, rows } from './facts.ts';
import { lengthWords, turnText } from './words.ts';

/** What a method comes to here, in numbers. */
const numbers = [
  [words.table.now, lengthWords],
  [words.table.next, ({ nextW }) => (nextW ? two(norm(nextW)) : words.table.noNext)],
  [words.table.turn, ({ turn }) => turnText(turn)],
  [words.table.loss, ({ loss }) => lossText(loss)],
] as const satisfies readonly (readonly [string, (seen: RelativeSeen) => string])[];

/** The numbers of two methods and what is true of them, side by side. */
export function FactTable({
  methods,
  seen,
}: {
  readonly methods: readonly [RelativeName, RelativeName];
  readonly seen: readonly [RelativeSeen, RelativeSeen];
}) {
  const isOne = methods[0] === methods[1];
  const shown = isOne ? [0 as const] : [0 as const, 1 as const];
  return (
    <div className="chart-table chart-scroll fact-table">
      <table>
        <caption>{words.table.caption}</caption>
        <thead>
          <tr>
            <td />
            {shown.map((i) => (
              <th key={i} scope="col">
                {facts[methods[i]].short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbers.map(([label, text]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {shown.map((i) => (
                <td key={i}>{asData(text(seen[i]))}</td>
              ))}
            </tr>
          ))}
          {rows.map(([key, label]) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {shown.map((i) => (
                <td key={i}>
                  <Formula text={facts[methods[i]][key]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
