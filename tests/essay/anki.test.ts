import { expect, test } from 'vitest';
import { toTsv } from '../../src/essay/quiz/anki.ts';
import type { QuestionGroup, QuizQuestion } from '../../src/essay/quiz/types.ts';
import { questionFiles } from '../../src/site/questionFiles.ts';
import { readData } from '../../tools/readData.ts';

/** The notes of a file as Anki reads them. */
function notes(tsv: string): string[][] {
  return tsv
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

const files = await questionFiles(readData);
const groups = JSON.parse(files['questions.json'] ?? '') as QuestionGroup[];
const questions = groups.flatMap((group) => group.questions);

test('the file has one note of three fields for each question', () => {
  const read = notes(files['questions.tsv'] ?? '');
  expect(read).toHaveLength(questions.length);
  read.forEach((fields, i) => {
    expect(fields).toHaveLength(3);
    for (const text of fields) expect(text).toMatch(/\S/);
    expect(fields[2]).toBe(`weight-normalization ${questions[i]?.section}`);
    expect(fields.join(' ')).not.toMatch(/[$`]|undefined|\{claim/);
  });
});

test('the front of a choice lists its options, the back begins with the right one', () => {
  const read = notes(files['questions.tsv'] ?? '');
  questions.forEach((question, i) => {
    if (question.kind !== 'choice') return;
    const [front = '', back = ''] = read[i] ?? [];
    expect(front.split('<br>')).toHaveLength(1 + question.options.length);
    expect(back.split('<br>')).toHaveLength(question.options.length);
    const index = question.options.findIndex(({ id }) => id === question.right);
    expect(back.startsWith(`${'ABCD'[index]}. `)).toBe(true);
    expect(back.match(/<br>Not [A-D]\. /g)).toHaveLength(question.options.length - 1);
  });
});

test('tabs, line breaks and angle brackets of a text break no line', () => {
  const option = (id: string) => ({ id, text: `a\t${id}`, why: 'It is\r\nso, as 1 < 2 & 3 > 2.' });
  const question: QuizQuestion = {
    kind: 'choice',
    id: 'odd',
    section: 's',
    ask: 'What\tis\n$w$?',
    options: [option('x'), option('y')],
    right: 'y',
    shows: { figure: 'split', preset: 'opening' },
  };
  expect(notes(toTsv([question]))).toEqual([
    [
      'What is w?<br>A. a x<br>B. a y',
      'B. a y It is so, as 1 &lt; 2 &amp; 3 &gt; 2.<br>Not A. a x It is so, as 1 &lt; 2 &amp; 3 &gt; 2.',
      'weight-normalization s',
    ],
  ]);
});

test('the file tells Anki how it is to be read', () => {
  const [separator, html] = (files['questions.tsv'] ?? '').split('\n');
  expect([separator, html]).toEqual(['#separator:tab', '#html:true']);
});
