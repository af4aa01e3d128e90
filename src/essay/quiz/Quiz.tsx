import { Fragment, useRef, useState } from 'react';
import { words } from '#words/questions.ts';
import type { FigureName } from '../../figures/registry.ts';
import type { Figure } from '../../figures/types.ts';
import type { FigureStore, Schema } from '../../simulation/index.ts';
import { Answer } from './Answer.tsx';
import { AskChoice } from './AskChoice.tsx';
import { AskFigure } from './AskFigure.tsx';
import { type Answers, keepAnswers, keptAnswers } from './progress.ts';
import { scoreText } from './score.ts';
import type { QuestionGroup, QuizQuestion } from './types.ts';

/** A figure that stands below a question, with its state. */
export interface ShownFigure {
  readonly figure: Figure<Schema>;
  readonly store: FigureStore<Schema>;
}

/** Puts a figure into an element of the page; null if it cannot be had. */
export type ShowFigure = (name: FigureName, host: HTMLElement) => Promise<ShownFigure | null>;

export interface AskProps<Q extends QuizQuestion> {
  readonly question: Q;
  readonly sectionTitle: string;
  /** The last answer, if there is one. */
  readonly answer: string | undefined;
  readonly onAnswer: (answer: string) => void;
  readonly showFigure: ShowFigure;
  /** Whether the figure stands below this question: it does below one at most. */
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** The questions to be answered, with the progress that the device keeps if it can. */
export function Quiz({
  groups,
  showFigure,
}: {
  readonly groups: readonly QuestionGroup[];
  readonly showFigure: ShowFigure;
}) {
  const [answers, setAnswers] = useState<Answers>(keptAnswers);
  // Another round begins with questions that remember nothing.
  const [round, setRound] = useState(0);
  const [openAt, setOpenAt] = useState<string | null>(null);

  // What waits for a figure answers later: it must not forget the answers given meanwhile.
  const latest = useRef(answers);
  const questions = groups.flatMap((group) => group.questions);

  function change(next: Answers) {
    latest.current = next;
    setAnswers(next);
    keepAnswers(next);
  }

  return (
    <>
      <div className="quiz-progress button-row">
        <p id="quiz-score">{scoreText(questions, answers)}</p>
        <button
          type="button"
          className="control-button"
          aria-describedby="quiz-score"
          onClick={() => {
            change({});
            setOpenAt(null);
            setRound(round + 1);
          }}
        >
          {words.startOver}
        </button>
      </div>
      {groups.map(({ section, title, questions: asked }) => (
        <Fragment key={`${section}${round}`}>
          <h3>{words.about(title)}</h3>
          <ol className="quiz-list">
            {asked.map((question) => {
              const { id } = question;
              const common = {
                sectionTitle: title,
                answer: answers[id],
                onAnswer: (answer: string) => change({ ...latest.current, [id]: answer }),
                showFigure,
                isOpen: openAt === id,
                onOpen: (isOpen: boolean) => setOpenAt(isOpen ? id : null),
              };
              return (
                <li key={id} id={`ask-${id}`}>
                  {question.kind === 'choice' ? (
                    <AskChoice question={question} {...common} />
                  ) : (
                    <AskFigure question={question} {...common} />
                  )}
                  <p className="quiz-answer quiz-printed">
                    <Answer question={question} />
                  </p>
                </li>
              );
            })}
          </ol>
        </Fragment>
      ))}
    </>
  );
}
