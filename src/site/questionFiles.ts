import { toTsv } from '../essay/quiz/anki.ts';
import { questionGroups } from '../essay/quiz/resolve.ts';
import { prepareExperiments, theExperiments } from '../figures/digits.ts';
import type { ReadFile } from '../figures/types.ts';
import { findingText } from './findings.ts';

/** The files of the folder data/ that are made of the questions, by name. */
export async function questionFiles(read: ReadFile): Promise<Readonly<Record<string, string>>> {
  await prepareExperiments(read);
  const groups = questionGroups((at) => findingText(theExperiments(), at));
  const questions = groups.flatMap((group) => group.questions);
  return { 'questions.json': JSON.stringify(groups), 'questions.tsv': toTsv(questions) };
}
