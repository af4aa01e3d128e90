import { describe, expect, it, test } from 'vitest';
import { presetPlace } from '../../../src/figures/presets.ts';
import { figureNames, loadFigure } from '../../../src/figures/registry.ts';
import { pytorch } from '../../../src/figures/share/pytorch.ts';
import { weightOf } from '../../../src/weightnorm/index.ts';
import { compare, TOLERANCE } from './compare.ts';
import { type PrintedRun, readPrinted } from './printed.ts';

const figures = await Promise.all(figureNames.map(async (name) => (await loadFigure(name)).figure));
const withRuns = figures.filter(({ runs }) => runs);

test('every figure of single neurons has code, and the others say why not', () => {
  const without = figures.filter((figure) => {
    const made = pytorch(figure, presetPlace(figure.schema, figure.presets[0]), '?');
    return 'reason' in made;
  });
  expect(without.map(({ name }) => name)).toEqual(['initialization', 'network', 'relatives']);
});

describe.each(withRuns)('$name', (figure) => {
  it.each(figure.presets)('$id has code without a gap, and all the files it reads', (preset) => {
    const made = pytorch(figure, presetPlace(figure.schema, preset), '?fig=x');
    if (!('script' in made)) throw new Error(made.reason);
    const { script, files } = made;
    expect(script.text).not.toMatch(/undefined|NaN|Infinity|\[object/);
    const read = [...script.text.matchAll(/open\("([^"]+)"\)/g)].map((found) => found[1]);
    expect(files.map(({ name }) => name)).toEqual(read);
  });
});

test('a link cannot end the docstring that it stands in', async () => {
  const { figure } = await loadFigure('race');
  const made = pytorch(figure, presetPlace(figure.schema, figure.presets[0]), '"""\nimport os\\');
  if (!('script' in made)) throw new Error(made.reason);
  const [docstring = ''] = made.script.text.slice(3).split('"""');
  expect(docstring).toContain("'''");
  expect(docstring).not.toContain('\\');
});

test('without points there is no code, but a sentence', async () => {
  const { figure } = await loadFigure('split');
  const place = presetPlace(figure.schema, figure.presets[0]);
  const made = pytorch(figure, { ...place, settings: { ...place.settings, data: 'own' } }, '?');
  expect(made).toEqual({ reason: expect.stringContaining('no points') });
});

test('what Python prints of numbers that are not finite is read as such', () => {
  const [run] = readPrinted('plain w\n0\tnan\t[inf, -inf]\t1e-05\n');
  expect(run?.steps).toEqual([{ step: 0, loss: Number.NaN, w: [Infinity, -Infinity], b: 1e-5 }]);
});

describe('a comparison', async () => {
  const { figure } = await loadFigure('flip');
  const { settings } = presetPlace(figure.schema, figure.presets[0]);
  const run = figure.runs?.(settings)[0]?.run;
  if (!run) throw new Error('flip has a run');
  run.reach(30);
  const exact: PrintedRun = {
    name: '',
    steps: Array.from({ length: 31 }, (_, step) => {
      const { parameters } = run.at(step);
      if (!('v' in parameters)) throw new Error('flip is weight norm');
      const { v, g, b } = parameters;
      const w = weightOf(parameters);
      const { all, model } = run.problem;
      const loss = all.inputs.reduce((sum, x, i) => {
        const y = (x[0] ?? 0) * (w[0] ?? 0) + (x[1] ?? 0) * (w[1] ?? 0) + b;
        return sum + model.loss.value(y, all.targets[i] ?? 0) / all.inputs.length;
      }, 0);
      return { step, loss, g, v, w, b };
    }),
  };
  const worstOf = (steps: PrintedRun['steps']) => compare(run, { name: '', steps }).worst;

  it('finds our own run the same', () => {
    expect(worstOf(exact.steps)).toBeLessThan(TOLERANCE);
  });

  it.each(['loss', 'g', 'v', 'w', 'b'] as const)('finds %s that is off by 1e-9', (name) => {
    const off = exact.steps.map((line) => {
      const value = line[name] ?? 0;
      const moved = typeof value === 'number' ? value + 1e-9 : value.map((entry) => entry + 1e-9);
      return line.step === 15 ? { ...line, [name]: moved } : line;
    });
    expect(worstOf(off)).toBeGreaterThan(TOLERANCE);
  });

  it('finds a line that is missing', () => {
    expect(worstOf(exact.steps.filter(({ step }) => step !== 7))).toBe(Infinity);
  });
});
