import { type ClaimId, claims, claimText } from '../claims.ts';
import { sections } from '../sections.ts';
import { questions } from './questions.ts';
import type { QuestionGroup, QuizQuestion } from './types.ts';
import { workedText } from './worked.ts';

const NUMBER = /\{(claim|found|worked):([^}]+)\}/g;

function claimed(id: string): string {
  if (!Object.hasOwn(claims, id)) throw new Error(`There is no claim “${id}”.`);
  return claimText(id as ClaimId);
}

/**
 * The questions with their numbers filled in; `found` says what the experiments found.
 * @throws Error when a number is not to be had.
 */
export function resolveQuestions(found: (at: string) => string): readonly QuizQuestion[] {
  const sources: Readonly<Record<string, (name: string) => string>> = {
    claim: claimed,
    found,
    worked: workedText,
  };
  const fill = (text: string): string =>
    text.replace(NUMBER, (_, source: string, name: string) => sources[source]?.(name) ?? '');
  return questions.map((question) => {
    const ask = fill(question.ask);
    if (question.kind === 'figure') {
      return { ...question, ask, how: fill(question.how), why: fill(question.why) };
    }
    const options = question.options.map(({ id, text, why }) => ({
      id,
      text: fill(text),
      why: fill(why),
    }));
    return { ...question, ask, options };
  });
}

/** The same, section by section. */
export function questionGroups(found: (at: string) => string): readonly QuestionGroup[] {
  const resolved = resolveQuestions(found);
  return sections
    .map(({ id, title }) => ({
      section: id,
      title,
      questions: resolved.filter(({ section }) => section === id),
    }))
    .filter((group) => group.questions.length > 0);
}
