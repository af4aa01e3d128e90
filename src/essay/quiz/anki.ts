import { words as all } from '#words/essay.ts';
import { bare, letter } from './Rich.tsx';
import type { ChoiceQuestion, QuizQuestion } from './types.ts';

const words = all.cards;
const HEAD = ['#separator:tab', '#html:true', '#columns:Front\tBack\tTags', '#tags column:3'];

/** Text as HTML of one field: no tab or line break of its own is left in it. */
const field = (lines: readonly string[]): string =>
  lines
    .map((line) =>
      bare(line)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/\s+/g, ' '),
    )
    .join('<br>');

function choiceSides({ ask, options, right }: ChoiceQuestion): readonly string[][] {
  const said = options.map(({ id, text, why }, i) => ({ id, why, line: `${letter(i)}. ${text}` }));
  const answer = said.filter(({ id }) => id === right);
  const others = said.filter(({ id }) => id !== right);
  return [
    [ask, ...said.map(({ line }) => line)],
    [...answer, ...others].map(({ id, line, why }) =>
      id === right ? `${line} ${why}` : words.not(line, why),
    ),
  ];
}

/** The questions as tab-separated lines that Anki imports: front, back, tags. */
export function toTsv(questions: readonly QuizQuestion[]): string {
  const rows = questions.map((question) => {
    const sides =
      question.kind === 'choice'
        ? choiceSides(question)
        : [
            [words.onFigure, question.ask],
            [question.how, question.why],
          ];
    return [...sides.map(field), `weight-normalization ${question.section}`].join('\t');
  });
  return `${[...HEAD, ...rows].join('\n')}\n`;
}
