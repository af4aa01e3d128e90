import { createElement, Fragment } from 'react';
import { words } from '#words/figures/gradients.ts';
import { Formula } from '../Formula.tsx';
import { formulas } from './formulas.ts';
import type { Moment } from './moment.ts';
import { numbersAt } from './numbers.ts';
import { stages } from './stages.ts';

// A letter between spaces may be a word, such as the article.
const LONE_LETTER = /(?<=^|\s)(\p{L})(?=\s)/u;

/** A sentence with one-letter names in it. */
function Words({ text }: { readonly text: string }) {
  return (
    <span>
      {text.split(LONE_LETTER).map((part, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one fixed sentence
        words.derivation.isWord(part) ? part : <Formula key={i} text={part} />,
      )}
    </span>
  );
}

/** The derivation, a line a stage; the present one is marked, and each number leads to its stage. */
export function Derivation({
  moment,
  present,
  onGo,
}: {
  readonly moment: Moment;
  readonly present: number;
  readonly onGo: (stage: number) => void;
}) {
  return (
    <ol className="derivation">
      {stages.map(({ id, title, symbol }, i) => (
        <li
          key={id}
          data-symbol={symbol}
          data-stage={i < present ? 'done' : i === present ? 'now' : 'ahead'}
          aria-current={i === present ? 'step' : undefined}
        >
          <p className="derivation-title">
            <button type="button" aria-label={words.derivation.go(i + 1)} onClick={() => onGo(i)}>
              {i + 1}
            </button>
            <Words text={title} />
          </p>
          <div className="derivation-formulas">
            {createElement(Fragment, null, ...formulas[id])}
          </div>
          <p className="derivation-words">
            <Words text={words.stages[id].line} />
          </p>
          <p className="derivation-numbers">
            {numbersAt(id, moment).map(({ name, value, symbol: of }) => (
              <span key={name} data-symbol={of}>
                <Formula text={name} /> = <span translate="no">{value}</span>
              </span>
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}
