import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questions } from '../../src/essay/quiz/questions.ts';
import { resolveQuestions } from '../../src/essay/quiz/resolve.ts';
import type { ChoiceQuestion } from '../../src/essay/quiz/types.ts';
import { workedText } from '../../src/essay/quiz/worked.ts';
import { sections } from '../../src/essay/sections.ts';
import { prepareExperiments, theExperiments } from '../../src/figures/digits.ts';
import { loadFigure } from '../../src/figures/registry.ts';
import { findingText } from '../../src/site/findings.ts';
import { readData } from '../../tools/readData.ts';

await prepareExperiments(readData);
const resolved = resolveQuestions((at) => findingText(theExperiments(), at));
const choices = questions.filter((one): one is ChoiceQuestion => one.kind === 'choice');

it('there are at least 28 questions, five of them on a figure, and no two have one id', () => {
  expect(questions.length).toBeGreaterThanOrEqual(28);
  expect(questions.length - choices.length).toBeGreaterThanOrEqual(5);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
});

it('every section is asked about, in the order of the essay', () => {
  const asked = [...new Set(questions.map(({ section }) => section))];
  const ids = sections.map(({ id }) => id);
  // What follows tells nothing new: the answers, the cards, the questions themselves, lists.
  expect(asked).toEqual(ids.slice(0, ids.indexOf('the-answers')));
});

describe.each(questions)('question $id', (question) => {
  it('is a sentence or two', () => {
    expect(question.ask).toMatch(/^[“A-Z$].*[.?]$/);
  });

  it('names a preset that its figure has', async () => {
    const { figure } = await loadFigure(question.shows.figure);
    expect(figure.presets.map(({ id }) => id)).toContain(question.shows.preset);
  });

  it('names a card that there is, if any', () => {
    if (!question.card) return;
    const cards = readFileSync('src/essay/en/misconceptions.mdx', 'utf8');
    expect(cards).toContain(`<Belief id="${question.card}"`);
  });
});

describe.each(choices)('question $id', ({ options, right }) => {
  it('has three or four options, exactly one of them right, and a reason for each', () => {
    expect(options.length).toBeGreaterThanOrEqual(3);
    expect(options.length).toBeLessThanOrEqual(4);
    expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
    expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
    expect(options.filter(({ id }) => id === right)).toHaveLength(1);
    for (const { text, why } of options) {
      expect(text).not.toBe('');
      expect(why).toMatch(/^\S.*[.?]$/);
      expect(why.length).toBeGreaterThan(20);
    }
  });
});

it('the right answer stands in every place, and in none too often', () => {
  const places = choices.map(({ options, right }) => options.findIndex(({ id }) => id === right));
  for (const place of [0, 1, 2]) {
    const share = places.filter((index) => index === place).length / choices.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.5);
  }
});

it('the right answer is not given away by its length', () => {
  const longest = choices.filter(({ options, right }) => {
    const most = Math.max(...options.map(({ text }) => text.length));
    return options.find(({ id }) => id === right)?.text.length === most;
  });
  expect(longest.length / choices.length).toBeLessThan(0.6);
});

it('every number with a decimal point comes from the code', () => {
  for (const text of JSON.stringify(questions).match(/"(?:ask|text|why|how)":"[^"]*"/g) ?? []) {
    expect(text.replace(/\{[^}]*\}|CIFAR-10/g, '')).not.toMatch(/\d[.,]\d|\d\s*%|\d{2,}/);
  }
});

it('all numbers are filled in, and none is undefined', () => {
  const text = JSON.stringify(resolved);
  expect(text).not.toMatch(/\{(claim|found|worked)|undefined|NaN/);
  expect(text).toContain('8.46 percent');
});

it('the options of a question stay apart when their numbers are filled in', () => {
  for (const question of resolved) {
    if (question.kind === 'figure') continue;
    const texts = question.options.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  }
});

it('the worked example comes to the numbers one gets by hand', () => {
  // u = (0.6, 0.8): along it lies 0.6; (1, 0) − 0.6·u = (0.64, −0.48), and the factor is 5/5.
  const names = ['v', 'g', 'gradW', 'gradG', 'along', 'gradV', 'reflected'];
  expect(names.map(workedText)).toEqual([
    '(3, 4)',
    '5',
    '(1, 0)',
    '0.6',
    '(0.36, 0.48)',
    '(0.64, −0.48)',
    '(0.28, −0.96)',
  ]);
  expect(() => workedText('gradX')).toThrow('gradX');
});
