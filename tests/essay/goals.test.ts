import { describe, expect, it } from 'vitest';
import { goals } from '../../src/essay/quiz/goals.ts';
import { questions } from '../../src/essay/quiz/questions.ts';
import type { FigureQuestion, Seen } from '../../src/essay/quiz/types.ts';
import { goalOf, presetOf, seeAt, solutionOf, watchGoal } from '../../src/essay/quiz/watch.ts';
import { initialSettings, withPatch } from '../../src/simulation/index.ts';
import { open } from '../figures/open.ts';

const onFigures = questions.filter((one): one is FigureQuestion => one.kind === 'figure');

const byId = (id: string): FigureQuestion => {
  const found = onFigures.find((one) => one.id === id);
  if (!found) throw new Error(`No ${id}.`);
  return found;
};

/** Sees a figure with these differences from where its question begins. */
async function judge(id: string, patch: Record<string, unknown>, step: number): Promise<boolean> {
  const question = byId(id);
  const { figure } = (await open(question.shows.figure)).module;
  const begin = presetOf(figure, question.shows.preset);
  const { settings } = withPatch(figure.schema, begin.settings, patch);
  const start: Seen = seeAt(figure, begin);
  return goalOf(question).reached(seeAt(figure, { settings, step }), start);
}

it('there is a goal for each figure question and for nothing else', () => {
  expect(Object.keys(goals).sort()).toEqual(onFigures.map(({ id }) => id).sort());
});

describe.each(onFigures)('the goal of $id', (question) => {
  it('is not reached where the question begins, nor as the figure opens, nor by playing on', async () => {
    const { figure } = (await open(question.shows.figure)).module;
    const begin = presetOf(figure, question.shows.preset);
    const start = seeAt(figure, begin);
    const { reached } = goalOf(question);
    expect(reached(start, start)).toBe(false);
    for (const step of [1, 10, 60, 200]) {
      const there = figure.reach(begin.settings, step);
      expect(reached(seeAt(figure, { ...begin, step: there }), start)).toBe(false);
    }
  });

  it('is reached in its solution, which needs no correction', async () => {
    const { figure } = (await open(question.shows.figure)).module;
    const { settings, step } = goalOf(question).solution;
    const { schema } = figure;
    expect(withPatch(schema, initialSettings(schema), settings).problems).toEqual([]);
    const solution = solutionOf(figure, question);
    figure.reach(solution.settings, step);
    const start = seeAt(figure, presetOf(figure, question.shows.preset));
    expect(goalOf(question).reached(seeAt(figure, solution), start)).toBe(true);
  });

  it('is noticed once, through the store', async () => {
    const { module, store } = await open(question.shows.figure);
    const { figure } = module;
    store.load(presetOf(figure, question.shows.preset));
    let noticed = 0;
    watchGoal(question, figure, store, () => noticed++);
    store.load(presetOf(figure, question.shows.preset));
    expect(noticed).toBe(0);
    const solution = solutionOf(figure, question);
    figure.reach(solution.settings, solution.step);
    store.load(solution);
    expect(noticed).toBe(1);
    store.load({ ...solution, settings: { ...solution.settings } });
    expect(noticed).toBe(1);
  });
});

describe('what does not count', () => {
  it('against: a v that was turned, or learning that moved it', async () => {
    expect(await judge('against', { g: -1, angle: 90 }, 0)).toBe(false);
    expect(await judge('against', { g: -1, length: 3 }, 0)).toBe(false);
    expect(await judge('against', { g: 0.5 }, 0)).toBe(false);
  });

  it('stretch: a w that moved with it, or too little', async () => {
    expect(await judge('stretch', { length: 4, angle: 45 }, 0)).toBe(false);
    expect(await judge('stretch', { length: 4, g: 1.5 }, 0)).toBe(false);
    expect(await judge('stretch', { length: 3 }, 0)).toBe(false);
  });

  it('v-rests: a v that hardly has a gradient because w has none', async () => {
    expect(await judge('v-rests', { g: 0.05 }, 4)).toBe(false);
  });

  it('first-step: lengths that are only about equal', async () => {
    expect(await judge('first-step', { length: 1.05 }, 0)).toBe(false);
    expect(await judge('first-step', { g: -2 }, 0)).toBe(true);
  });

  it('double: a v that was made long by hand', async () => {
    expect(await judge('double', { length: 4 }, 10)).toBe(false);
  });

  it('won: a rate at which both arrive, at which both fail, or a race that is not over', async () => {
    expect(await judge('won', { learningRate: 1 }, 200)).toBe(false);
    expect(await judge('won', { learningRate: 40 }, 200)).toBe(false);
    expect(await judge('won', { learningRate: 5 }, 20)).toBe(false);
    expect(await judge('won', { learningRate: 0.1, length: 0.3 }, 200)).toBe(false);
  });

  it('meet: other starts', async () => {
    expect(await judge('meet', { mode: 'learned', azimuth: 0, learningRate: 0.3 }, 200)).toBe(
      false,
    );
  });

  it('shrink: decay on v, or on the plain w', async () => {
    expect(await judge('shrink', { lambdaG: 0.05, lambdaV: 0.05 }, 600)).toBe(false);
    expect(await judge('shrink', { lambdaW: 0.2 }, 600)).toBe(false);
  });

  it('same-path: two methods that are one, or the start they have in common', async () => {
    expect(await judge('same-path', { other: 'batchNorm' }, 20)).toBe(false);
    expect(await judge('same-path', { whitened: true }, 5)).toBe(false);
  });
});
