import type { Use, Uses } from '../essay/checked/uses.ts';
import { questions } from '../essay/quiz/questions.ts';
import { attributeOf, pieces } from './pieces.ts';

const NUMBER = /\{((?:claim|found):[^}]+)\}/g;

/** Where the rendered essay, or one of its questions, uses a number of the ledger or a finding. */
export function usesIn(html: string): Uses {
  const uses = new Map<string, Use[]>();
  const add = (key: string, use: Use) => {
    const known = uses.get(key) ?? [];
    if (!known.some(({ id }) => id === use.id)) uses.set(key, [...known, use]);
  };
  for (const { tag, attributes, id, section } of pieces(html)) {
    if (!tag || id === null) continue;
    const claim = attributeOf(attributes, 'data-claim');
    const found = attributeOf(attributes, 'data-found');
    const use = { id, section: section ?? id };
    if (claim !== null) add(`claim:${claim}`, use);
    if (found !== null) add(`found:${found}`, use);
  }
  for (const question of questions) {
    for (const [, key = ''] of JSON.stringify(question).matchAll(NUMBER)) {
      add(key, { id: `ask-${question.id}`, section: question.section });
    }
  }
  return uses;
}
