import { words } from '#words/questions.ts';
import { type Answers, REACHED } from './progress.ts';
import type { QuizQuestion } from './types.ts';

/** The answer that counts as right. */
export const rightAnswer = (question: QuizQuestion): string =>
  question.kind === 'choice' ? question.right : REACHED;

/** How far the reader has come, as a sentence. */
export function scoreText(questions: readonly QuizQuestion[], answers: Answers): string {
  const answered = questions.filter(({ id }) => answers[id] !== undefined);
  const right = answered.filter((question) => answers[question.id] === rightAnswer(question));
  return words.score({ answered: answered.length, all: questions.length, right: right.length });
}
