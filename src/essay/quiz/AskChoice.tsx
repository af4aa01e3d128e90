import { useId, useState } from 'react';
import { words } from '#words/questions.ts';
import type { AskProps } from './Quiz.tsx';
import { letter, Rich } from './Rich.tsx';
import { Said } from './Said.tsx';
import type { ChoiceQuestion } from './types.ts';
import { useFigureBelow } from './useFigureBelow.tsx';
import { presetOf } from './watch.ts';

/** A question answered by choice: pick, check, read why, and see it on a figure. */
export function AskChoice(props: AskProps<ChoiceQuestion>) {
  const { question, answer, onAnswer } = props;
  const { ask, options, right, shows } = question;
  const name = useId();
  const [picked, setPicked] = useState(answer);
  const [missing, setMissing] = useState(false);
  const below = useFigureBelow(props);
  const checked = answer !== undefined && picked === answer;
  const chosen = options.find(({ id }) => id === answer);

  function said(): string {
    if (missing) return words.pickFirst;
    if (!checked || !chosen) return '';
    return (answer === right ? words.right : words.wrong)(chosen.why);
  }

  return (
    <>
      <fieldset className="choice quiz-choice">
        <legend>
          <Rich text={ask} />
        </legend>
        {options.map(({ id, text }, i) => (
          <label key={id}>
            <input
              type="radio"
              name={name}
              value={id}
              checked={id === picked}
              onChange={() => {
                setPicked(id);
                setMissing(false);
              }}
            />
            <span>
              {letter(i)}. <Rich text={text} />
            </span>
          </label>
        ))}
      </fieldset>
      <Said
        text={said()}
        tone={checked ? (answer === right ? 'right' : 'wrong') : undefined}
        more={checked ? props : undefined}
      />
      <div className="button-row">
        <button
          type="button"
          className="control-button"
          onClick={() => {
            setMissing(!picked);
            if (picked) onAnswer(picked);
          }}
        >
          {words.check}
        </button>
        {checked && (
          <button
            type="button"
            className="control-button"
            onClick={() =>
              below.open(({ figure, store }) => {
                store.load(presetOf(figure, shows.preset));
                if (shows.play) store.play();
              })
            }
          >
            {words.show}
          </button>
        )}
        {below.closing}
      </div>
      {below.place}
    </>
  );
}
