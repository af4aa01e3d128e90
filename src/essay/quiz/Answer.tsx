import { letter, Rich } from './Rich.tsx';
import type { QuizQuestion } from './types.ts';

/** The right answer and why it is right. */
export function Answer({ question }: { readonly question: QuizQuestion }) {
  if (question.kind === 'figure') return <Rich text={`${question.how} ${question.why}`} />;
  const { options, right } = question;
  const index = options.findIndex(({ id }) => id === right);
  return <Rich text={`${letter(index)}. ${options[index]?.why}`} />;
}
