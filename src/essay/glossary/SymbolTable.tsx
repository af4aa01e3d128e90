import { words } from '#words/glossary.ts';
import { Formula } from '../../figures/Formula.tsx';
import { MarkSample } from '../../figures/MarkSample.tsx';
import { useSurroundings } from '../context.ts';
import { Rich } from '../quiz/Rich.tsx';
import { symbolRows } from './entries.ts';
import type { SymbolRow } from './types.ts';

type Row = SymbolRow & { readonly id: string };

/** Every symbol with its mark, which makes it the legend of all figures, and its names in programs. */
export function SymbolTable() {
  const heads = [words.symbol, words.whatItIs, words.inCode, words.inTorch];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <div className="scroll symbols" role="group" tabIndex={0} aria-label={words.symbols}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <Rows name={words.marked} rows={symbolRows.filter(({ lights }) => lights)} />
        <Rows name={words.unmarked} rows={symbolRows.filter(({ lights }) => !lights)} />
      </table>
    </div>
  );
}

function Rows({ name, rows }: { readonly name: string; readonly rows: readonly Row[] }) {
  return (
    <tbody>
      <tr>
        <th className="symbols-part" colSpan={4} scope="rowgroup">
          {name}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.id} id={row.id} data-symbol={row.lights}>
          <th scope="row">
            <div>
              <SymbolLink {...row} />{' '}
              {row.mark && row.lights && <MarkSample kind={row.mark} symbol={row.lights} />}
            </div>
          </th>
          <td>
            <b>{row.name}.</b> <Rich text={row.says} />
          </td>
          <Name of={row.code} />
          <Name of={row.torch} />
        </tr>
      ))}
    </tbody>
  );
}

/** The symbol; where the prose writes it, a link to the first place. */
function SymbolLink({ id, symbol, lights }: Row) {
  const first = useSurroundings().uses.first(id);
  const written = { className: 'sym', 'data-symbol': lights, children: <Formula text={symbol} /> };
  return first ? (
    <a {...written} href={`#${first.id}`} title={`${words.firstIn} ${first.section}`} />
  ) : (
    <span {...written} />
  );
}

function Name({ of }: { readonly of: string | undefined }) {
  return <td>{of && <code>{of}</code>}</td>;
}
