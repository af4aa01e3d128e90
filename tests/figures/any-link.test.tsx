import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FigureFrame } from '../../src/figures/FigureFrame.tsx';
import { linkedPlace } from '../../src/figures/presets.ts';
import { figureNames, loadFigure } from '../../src/figures/registry.ts';
import { createFigureStore, MAX_STEP } from '../../src/simulation/index.ts';
import { readData } from '../../tools/readData.ts';
import { runs } from '../long.ts';
import { hostileQuery } from '../simulation/hostile.ts';

const SEED = 20160225;
const frames = { request: () => 0, cancel: () => {} };
const opened = await Promise.all(
  figureNames.map(async (name) => {
    const module = await loadFigure(name);
    await module.prepare?.(readData);
    return { name, module };
  }),
);

describe.each(opened)('any link at all to $name', ({ module }) => {
  const { figure } = module;
  const { schema, reach, ended } = figure;
  const keys = Object.values(schema).map(({ key }) => key);
  const links = fc.oneof(
    { weight: 4, arbitrary: hostileQuery(keys) },
    fc.string({ unit: 'binary' }),
  );

  it('is read as valid settings and a step, with a sentence for each correction', () => {
    fc.assert(
      fc.property(links, (query) => {
        const { settings, step, problems } = linkedPlace(figure, query);
        expect(Object.keys(settings)).toEqual(Object.keys(schema));
        for (const [name, field] of Object.entries(schema)) {
          const value = settings[name];
          expect(field.nearest(value)).toEqual({ value });
        }
        expect(Number.isInteger(step) && step >= 0 && step <= MAX_STEP).toBe(true);
        for (const problem of problems) expect(problem).toMatch(/^[\s\S]+\.$/);
      }),
      { seed: SEED, numRuns: runs(1000) },
    );
  });

  it('leaves a figure that can be drawn, says what was wrong, and nothing of it is markup', () => {
    fc.assert(
      fc.property(links, (query) => {
        const linked = linkedPlace(figure, query);
        const opening = linkedPlace(figure, '');
        const store = createFigureStore({ schema, place: opening, reach, ended, frames });
        store.startFrom(linked, linked.problems);
        const place = store.get();
        expect(place.notices).toEqual(expect.arrayContaining([...linked.problems]));
        for (const line of figure.describe(place).details)
          expect(line).toMatch(/^\S[\s\S]*[.:!?]$/);
        const start = { settings: place.settings, step: place.step };
        const again = createFigureStore({ schema, place: start, reach, ended, frames });
        const html = renderToString(<FigureFrame module={module} store={again} />);
        expect(html).toContain('<svg');
        expect(html).not.toMatch(/<img|<script|NaN|undefined/);
      }),
      { seed: SEED, numRuns: runs(10) },
    );
  });
});
