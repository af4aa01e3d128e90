import { asked } from '#prose/asked.ts';
import { words } from '#words/later.ts';
import { PredictionOptions } from '../figures/PredictionOptions.tsx';
import type { BeliefId } from './Beliefs.tsx';
import { bare, Rich } from './quiz/Rich.tsx';

/** One possible answer to what was asked, and what is said to it at the end; `$…$` is a formula. */
export interface AskedOption {
  readonly id: string;
  readonly label: string;
  readonly why: string;
  readonly card?: BeliefId;
}

/** One of the questions that the essay begins with. */
export interface AskedQuestion {
  readonly id: string;
  readonly question: string;
  readonly options: readonly AskedOption[];
  readonly right: string;
}

/** The questions of the opening, to be guessed at: `site/laterGuesses.ts` keeps what is picked. */
export function Asked() {
  return (
    <div className="question asked" id="asked">
      {asked.map(({ id, question, options }) => (
        <div key={id} data-asked={id}>
          <PredictionOptions
            question={question}
            options={options.map((option) => ({ id: option.id, label: bare(option.label) }))}
            picked={null}
            fixed={false}
            onPick={() => {}}
          />
        </div>
      ))}
      <p role="status" id="asked-kept" />
    </div>
  );
}

/** What is to be said to each guess at one of them. With a guess and a script, only to that one. */
export function Guessed({ at }: { readonly at: string }) {
  const found = asked.find(({ id }) => id === at);
  if (!found) throw new Error(`The opening asks no question “${at}”.`);
  return (
    <ul className="guessed" data-guessed={at}>
      {found.options.map(({ id, label, why, card }) => (
        <li key={id} data-guess={id} data-right={id === found.right || undefined}>
          <p>
            <span className="guessed-lead">{words.guesses.ifGuessed}</span>{' '}
            <q>
              <Rich text={label} />
            </q>
          </p>
          <p>
            <Rich text={why} /> {card && <a href={`#belief-${card}`}>{words.guesses.card}</a>}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Lets the next reader at this device begin afresh; there when there is something to forget. */
export function ForgetGuesses() {
  return (
    <div className="button-row forget-guesses" hidden>
      <button type="button" className="control-button" id="forget-guesses">
        {words.guesses.forget}
      </button>
      <span role="status" />
    </div>
  );
}
