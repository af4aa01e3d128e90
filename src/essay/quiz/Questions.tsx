import { Fragment } from 'react';
import { words as all } from '#words/essay.ts';
import { Do } from '../components.tsx';
import { useSurroundings } from '../context.ts';
import { Answer } from './Answer.tsx';
import { Rich } from './Rich.tsx';
import { questionGroups } from './resolve.ts';
import type { ChoiceQuestion, QuizQuestion } from './types.ts';

const words = all.question;

/**
 * All questions as they stand in the page: to read, to print, with the answer behind a press. When
 * the reader comes near, `Quiz` takes their place.
 */
export function Questions() {
  const groups = questionGroups(useSurroundings().findingText);
  return (
    <div id="questions" className="quiz">
      {groups.map(({ section, title, questions }) => (
        <Fragment key={section}>
          <h3>{words.about(title)}</h3>
          <ol className="quiz-list">
            {questions.map((question) => (
              <li key={question.id} id={`ask-${question.id}`}>
                <Readable question={question} />
              </li>
            ))}
          </ol>
        </Fragment>
      ))}
    </div>
  );
}

function Readable({ question }: { readonly question: QuizQuestion }) {
  const { figure, preset } = question.shows;
  return (
    <>
      <p>
        <Rich text={question.ask} />
      </p>
      {question.kind === 'choice' ? (
        <Options {...question} />
      ) : (
        <p>
          <Do figure={figure} preset={preset}>
            {words.onFigure}
          </Do>
        </p>
      )}
      <details className="quiz-answer">
        <summary>{words.answer}</summary>
        <div>
          <Answer question={question} />
        </div>
      </details>
    </>
  );
}

function Options({ options }: ChoiceQuestion) {
  return (
    <ol type="A">
      {options.map(({ id, text }) => (
        <li key={id}>
          <Rich text={text} />
        </li>
      ))}
    </ol>
  );
}
