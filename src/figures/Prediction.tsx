import { useEffect, useId, useRef, useState } from 'react';
import { words } from '#words/guesses.ts';
import type { FigureStore, Schema } from '../simulation/index.ts';
import { jumpTo } from './jump.ts';
import { nearestPlace } from './nearestPlace.ts';
import { PredictionOptions } from './PredictionOptions.tsx';
import type { Figure, Question } from './types.ts';
import { useGuess } from './useGuess.ts';
import { usePrediction } from './usePrediction.ts';

export interface PredictionProps<S extends Schema> {
  readonly ask: Question<S>;
  readonly store: FigureStore<S>;
  readonly figure: Figure<S>;
}

/**
 * A question to be answered before a figure runs: the reader commits to an answer, the figure is
 * played to where it shows the right one, and a wrong guess is met with what refutes it. The guess
 * is the reader's own: it is kept in no link.
 */
export function Prediction<S extends Schema>({ ask, store, figure }: PredictionProps<S>) {
  const { question, options, right, reveal, draw } = ask;
  const guess = useGuess(ask, figure, store);
  const [missing, setMissing] = useState(false);
  const main = useRef<HTMLButtonElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const { stage, run, skip, refute, again } = usePrediction(figure, store, reveal);
  const picked = options.find((option) => option.id === guess.picked);
  const correct = options.find((option) => option.id === right);
  const wrong = stage === 'answered' && picked !== correct ? picked : undefined;

  // A radio may have been picked before the script came.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the page wakes
  useEffect(() => {
    const early = place.current?.querySelector<HTMLInputElement>('input:checked');
    if (early) guess.pick(early.value);
  }, []);

  /** The first button stays where it is, so that the focus does; it runs, waits, or asks again. */
  function press() {
    if (stage === 'open') {
      setMissing(!picked);
      if (!picked) return;
      run();
      guess.fix();
      showPicture();
    } else if (stage === 'answered') {
      guess.forget();
      again();
    }
  }

  /** The question may stand where its figure cannot be seen; its first button always stays. */
  function showPicture() {
    const back = main.current;
    if (back) jumpTo(nearestPlace(figure.name, back.getBoundingClientRect().top), back);
  }

  function said(): string {
    if (stage === 'open' && guess.drawn) {
      return picked ? words.drawn(picked.label) : (draw?.words ?? '');
    }
    if (missing && !picked) return words.pickFirst;
    if (stage === 'open') return '';
    if (stage === 'running') return words.guessed(picked?.label ?? '');
    const answer = correct?.label ?? '';
    if (!wrong) return words.right(answer);
    return `${words.wrong(answer)} ${wrong.misconception ?? ''}`.trim();
  }

  return (
    <div className="prediction" ref={place}>
      <PredictionOptions
        question={question}
        options={options}
        picked={guess.picked}
        fixed={stage !== 'open'}
        onPick={guess.pick}
      />
      <div className="button-row">
        <button
          type="button"
          ref={main}
          className="control-button"
          aria-disabled={stage === 'running' || undefined}
          aria-describedby={hintId}
          onClick={press}
        >
          {stage === 'answered' ? words.again : words.run}
        </button>
        {stage === 'open' && draw && (
          <button
            type="button"
            className="control-button"
            onClick={() => {
              guess.startDrawing();
              showPicture();
            }}
          >
            {words.draw}
          </button>
        )}
        {stage === 'running' && (
          <button
            type="button"
            className="control-button"
            onClick={() => {
              // This button goes away; its focus must not.
              main.current?.focus();
              skip();
            }}
          >
            {words.showNow}
          </button>
        )}
        {wrong?.refute !== undefined && (
          <button
            type="button"
            className="control-button"
            onClick={() => {
              refute(wrong.refute as string);
              showPicture();
            }}
          >
            {words.whyNot}
          </button>
        )}
      </div>
      <p role="status" id={hintId}>
        {said()}
      </p>
      {wrong?.card !== undefined && (
        <p>
          <a href={`#belief-${wrong.card}`}>{words.belief}</a>
        </p>
      )}
    </div>
  );
}
