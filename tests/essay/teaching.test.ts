import { describe, expect, it } from 'vitest';
import { exercises as exerciseWords } from '#prose/teaching/exercises.ts';
import { figures as guide } from '#prose/teaching/figures.ts';
import { lessons as lessonWords, moves } from '#prose/teaching/lessons.ts';
import { sections } from '../../src/essay/sections.ts';
import { lessons, places } from '../../src/essay/teaching/lessons.ts';
import { exercises, filled, resolve } from '../../src/essay/teaching/resolve.ts';
import { text, vectorText } from '../../src/essay/teaching/text.ts';
import { figureNames, loadFigure } from '../../src/figures/registry.ts';
import { readLink } from '../../src/simulation/index.ts';
import { teachingDoc } from '../../tools/teaching.ts';
import { open } from '../figures/open.ts';

const opened = await Promise.all(
  figureNames.map(async (name) => [name, (await open(name)).module.figure] as const),
);
const figures = new Map<string, (typeof opened)[number][1]>(opened);

function figureOf(name: string) {
  const figure = figures.get(name);
  if (!figure) throw new Error(`There is no figure “${name}”.`);
  return figure;
}

const resolved = new Map(
  exercises.map((exercise) => [exercise.id, resolve(exercise, figureOf(exercise.figure))]),
);

const numbersOf = (id: string) => resolved.get(id)?.numbers;

describe('the exercises', () => {
  it('are twenty, from easy to hard, and no two have one id', () => {
    expect(exercises).toHaveLength(20);
    expect(resolved.size).toBe(20);
    const levels = exercises.map(({ level }) => level);
    expect([...new Set(levels)]).toEqual(['easy', 'middle', 'hard']);
    expect(levels.filter((level) => level === 'hard').length).toBeGreaterThanOrEqual(4);
    expect(Object.keys(exerciseWords).toSorted()).toEqual([...resolved.keys()].toSorted());
  });

  it('are about every section that has a figure', () => {
    const about = new Set(exercises.map(({ section }) => section));
    const ids = sections.map(({ id }) => id);
    const taught = ids.slice(0, ids.indexOf('the-answers'));
    expect(taught.filter((id) => !about.has(id))).toEqual(['what-was-found']);
    expect([...about].filter((id) => !taught.includes(id))).toEqual([]);
  });

  it.each(exercises)('$id names all of its numbers, and only those', ({ id }) => {
    const { ask, solution, numbers } = resolved.get(id) ?? { ask: '', solution: '', numbers: {} };
    const named = new Set(`${ask} ${solution}`.match(/(?<=\{)\w+(?=\})/g));
    expect([...named].toSorted()).toEqual(Object.keys(numbers).toSorted());
    const said = filled(`${ask} ${solution}`, numbers);
    expect(said).not.toMatch(/[{}]|undefined|NaN|Infinity|-\d/);
    expect(ask).toMatch(/[.?]$/);
    expect(solution).toMatch(/\.$/);
  });

  it.each(exercises)('$id has a link that leads into its state', (exercise) => {
    const { schema } = figureOf(exercise.figure);
    const { settings, step, problems } = readLink(schema, resolved.get(exercise.id)?.query ?? '');
    expect(problems).toEqual([]);
    expect(settings).toMatchObject(exercise.settings);
    expect(step).toBe(exercise.step ?? 0);
  });

  it('refuse settings that a figure does not take', () => {
    const [first] = exercises;
    if (!first) throw new Error('There are no exercises.');
    const wrong = { ...first, settings: { length: -1 } };
    expect(() => resolve(wrong, figureOf(first.figure))).toThrow('below');
    expect(() => filled('{x}', {})).toThrow('x');
    expect(() => text(undefined)).toThrow('does not give');
    expect(() => vectorText(1)).toThrow('vector');
  });
});

describe('by hand one comes to the numbers of', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    // 2·cos 60° = 1 and 2·sin 60° = 1.732; 1 − 1.732 = −0.732; 1/(1 + e^0.732) = 0.325.
    ['output', { w: '(1, 1.73)', z: '−0.732', y: '0.325', doubled: '−1.46', steeper: '0.188' }],
    ['build', { normV: '2.5', direction: '(0.6, 0.8)', w: '(1.2, 1.6)', minusG: '−2' }],
    // (−0.6, −0.1)·(0.6, 0.8) = −0.44; (−0.6, −0.1) + 0.44·(0.6, 0.8) = (−0.336, 0.252).
    [
      'one-step',
      {
        gradG: '−0.44',
        gradAlong: '(−0.264, −0.352)',
        gradAcross: '(−0.336, 0.252)',
        gear: '0.5',
        gradV: '(−0.168, 0.126)',
        normGradV: '0.21',
        nextG: '1.44',
        nextNormV: '2.011',
      },
    ],
    ['two-readings', { quotient: '0.225', gradG: '0.222' }],
    // w* = (1.2, 0.9) has the length 1.5: g − 1.5, and the other way g + 1.5 with a minus in front.
    ['only-g', { goal: '(1.2, 0.9)', angle: '36.9', opposite: '−143.1', gradG: '−0.5' }],
    ['only-g', { gradV: '0', oppositeG: '2.5' }],
    // cos 50.48° = 0.636; √(1.571² − 1) = 1.212.
    ['angle-from-lengths', { after: '1.57', cosine: '0.636', angle: '50.5', step: '1.21' }],
    ['half-a-right-angle', { turn: '45', after: '1.41', eta: '4.12' }],
    ['rescale', { turn: '50.5', alike: '50.5', faster: '20', g: '0.268', otherG: '−1.93' }],
    ['first-step', { factor: '100' }],
    ['two-valleys', { start: '8', end: '134', lossB: '0.701', learnedG: '2' }],
    // cos² 80° + sin² 80°/10 = 0.0302 + 0.0970.
    ['limits', { plain: '2', along: '0.127', weightNorm: '15.7', readPlain: '2' }],
    ['limits', { readWeightNorm: '15.7', fastWeightNorm: 'arrived after 8 steps' }],
    ['lines-on-the-map', { turning: '5', turning2: '5', turning3: '5' }],
    // −1.5 + 2.5·0.8 = 0.5, then 0.1, then −0.22; ln 0.6/ln 0.8 = 2.29.
    ['through-zero', { first: '0.5', second: '0.1', third: '−0.22', needed: '2.29' }],
    ['what-plain-keeps', { shortest: '2', predicted: '2.235', plain: '2.235' }],
    // 1/√(1 + 2·0.381²·1000) = 0.0586, where the figure shows 0.0584.
    ['forgotten', { predicted: '0.0586', seen: '0.0584', slowest: '0.0536' }],
    // 10° is 0.1745; its square is the decay, as 2η is 1.
    ['ten-degrees', { radians: '0.175', lambda: '0.0305', turn: '9.76' }],
    ['ten-layers', { power: '59049', layers: '10', predicted: '12000', after: '1' }],
    ['two-digits', { normalized: '−1 and 1', nearNormalized: '−1 and 1' }],
    // √(0.675² + 0.555²) = 0.874.
    ['one-step-of-unit-norm', { length: '0.874', next: '(0.772, 0.635)', weightNorm: '0.824' }],
    ['count', { weights: '2048', plain: '2080', normed: '2112', whole: '2081', share: '1.5' }],
  ];

  it.each(cases)('%s', (id, numbers) => {
    expect(numbersOf(id)).toMatchObject(numbers);
  });

  it('every exercise', () => {
    expect([...new Set(cases.map(([id]) => id))].toSorted()).toEqual(
      [...resolved.keys()].toSorted(),
    );
  });
});

describe('the lessons', () => {
  it('are of 10, 30, 60 and 90 minutes, and their parts add up to that', () => {
    expect(lessons.map(({ minutes }) => minutes)).toEqual([10, 30, 60, 90]);
    for (const { id, minutes, stretches } of lessons) {
      expect(lessonWords[id]).toMatch(/\.$/);
      expect(stretches.reduce((sum, stretch) => sum + stretch.minutes, 0)).toBe(minutes);
    }
  });

  it('lead to presets that there are, and say something at each', async () => {
    for (const [name, { figure, preset }] of Object.entries(places)) {
      const { presets } = (await loadFigure(figure)).figure;
      expect(presets.map(({ id }) => id)).toContain(preset);
      expect(moves[name]).toMatch(/[.?]$/);
    }
    expect(Object.keys(moves).toSorted()).toEqual(Object.keys(places).toSorted());
  });

  it('name exercises that there are, and use every place', () => {
    const stretches = lessons.flatMap((lesson) => lesson.stretches);
    for (const stretch of stretches) {
      if ('exercise' in stretch) expect(resolved.has(stretch.exercise)).toBe(true);
    }
    const used = new Set(stretches.flatMap((stretch) => ('at' in stretch ? [stretch.at] : [])));
    expect(used.size).toBe(Object.keys(places).length);
  });
});

it('every figure has its words for teachers: what it shows, what to ask, what goes wrong', () => {
  expect(Object.keys(guide).toSorted()).toEqual([...figureNames].toSorted());
  for (const { shows, ask, wrong } of Object.values(guide)) {
    expect(shows).toMatch(/\.$/);
    expect(ask).toMatch(/[.?]$/);
    expect(wrong).toMatch(/^They .*\.$/);
  }
});

it('docs/teaching.md is what `npm run teaching` writes', async () => {
  await expect(teachingDoc(figureOf)).toMatchFileSnapshot('../../docs/teaching.md');
});
