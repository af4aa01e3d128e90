import { words } from '#words/questions.ts';
import { Rich } from './Rich.tsx';
import type { QuizQuestion } from './types.ts';

/** What is said to an answer, aloud as well; and, once there is one, where the essay says more. */
export function Said({
  text,
  tone,
  more,
}: {
  readonly text: string;
  readonly tone?: 'right' | 'wrong' | undefined;
  readonly more?: { readonly question: QuizQuestion; readonly sectionTitle: string } | undefined;
}) {
  return (
    <div className="quiz-said" data-tone={tone}>
      <p role="status">
        <Rich text={text} />
      </p>
      {more && (
        <p className="quiz-more">
          <a href={`#${more.question.section}`}>{words.readAgain(more.sectionTitle)}</a>
          {more.question.card && <a href={`#belief-${more.question.card}`}>{words.belief}</a>}
        </p>
      )}
    </div>
  );
}
