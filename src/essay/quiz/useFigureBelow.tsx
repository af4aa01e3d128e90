import { useEffect, useRef } from 'react';
import { words } from '#words/questions.ts';
import type { AskProps, ShownFigure } from './Quiz.tsx';
import type { QuizQuestion } from './types.ts';

/** The figure that opens below a question when it is asked for, and the button that closes it. */
export function useFigureBelow({ question, showFigure, isOpen, onOpen }: AskProps<QuizQuestion>) {
  const host = useRef<HTMLDivElement>(null);

  // Another question may have asked for a figure.
  useEffect(() => {
    const place = host.current;
    if (!isOpen) place?.replaceChildren();
  }, [isOpen]);

  return {
    place: <div className="quiz-figure" ref={host} />,
    /** Shows the figure, acts on it, and brings its picture into view. */
    async open(act: (shown: ShownFigure) => void): Promise<void> {
      const place = host.current;
      if (!place) return;
      onOpen(true);
      const shown = await showFigure(question.shows.figure, place);
      if (!shown) return;
      act(shown);
      place.querySelector('.figure-picture')?.scrollIntoView?.({ block: 'nearest' });
    },
    closing: isOpen && (
      <button
        type="button"
        className="control-button"
        onClick={({ currentTarget }) => {
          // This button goes away; its focus must not.
          currentTarget.parentElement?.querySelector('button')?.focus();
          onOpen(false);
        }}
      >
        {words.close}
      </button>
    ),
  };
}
