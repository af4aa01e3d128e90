import { useEffect, useId, useRef, useState } from 'react';
import { words } from '#words/questions.ts';
import { REACHED, SHOWN } from './progress.ts';
import type { AskProps } from './Quiz.tsx';
import { Rich } from './Rich.tsx';
import { Said } from './Said.tsx';
import type { FigureQuestion } from './types.ts';
import { useFigureBelow } from './useFigureBelow.tsx';
import { presetOf, solutionOf, watchGoal } from './watch.ts';

/** A question answered on a figure, by bringing it into the state that is asked for. */
export function AskFigure(props: AskProps<FigureQuestion>) {
  const { question, answer, onAnswer, isOpen } = props;
  const { ask, shows, how, why } = question;
  const askId = useId();
  const below = useFigureBelow(props);
  const [watching, setWatching] = useState(false);
  const stop = useRef(() => {});

  useEffect(() => {
    if (isOpen) return () => stop.current();
    setWatching(false);
    return undefined;
  }, [isOpen]);

  const begin = () =>
    below.open(({ figure, store }) => {
      stop.current();
      store.load(presetOf(figure, shows.preset));
      setWatching(true);
      stop.current = watchGoal(question, figure, store, () => {
        setWatching(false);
        onAnswer(REACHED);
      });
    });

  const solve = () =>
    below.open(({ figure, store }) => {
      stop.current();
      setWatching(false);
      store.load(solutionOf(figure, question));
      if (answer !== REACHED) onAnswer(SHOWN);
    });

  function said(): string {
    if (watching) return words.notYet;
    if (answer === REACHED) return words.reached(why);
    return answer === SHOWN ? `${how} ${why}` : '';
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the controls of a form
    <div role="group" aria-labelledby={askId}>
      <p className="quiz-task" id={askId}>
        <Rich text={ask} />
      </p>
      <Said
        text={said()}
        tone={!watching && answer === REACHED ? 'right' : undefined}
        more={!watching && answer ? props : undefined}
      />
      <div className="button-row">
        <button type="button" className="control-button" onClick={begin}>
          {isOpen || answer ? words.tryAgain : words.tryIt}
        </button>
        <button type="button" className="control-button" onClick={solve}>
          {words.show}
        </button>
        {below.closing}
      </div>
      {below.place}
    </div>
  );
}
