/** @module-tag thorough */
// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FigureFrame } from '../../src/figures/FigureFrame.tsx';
import { FigureStill } from '../../src/figures/FigureStill.tsx';
import { Prediction } from '../../src/figures/Prediction.tsx';
import { linkedPlace, presetPlace } from '../../src/figures/presets.ts';
import { figureNames, loadFigure } from '../../src/figures/registry.ts';
import { createFigureStore, type Place, type Schema } from '../../src/simulation/index.ts';
import { readData } from '../../tools/readData.ts';
import { outside, textsOf } from './outside.ts';

const frames = { request: () => 0, cancel: () => {} };
const opened = await Promise.all(
  figureNames.map(async (name) => {
    const module = await loadFigure(name);
    await module.prepare?.(readData);
    return { name, module };
  }),
);

describe.each(opened)('all words are in the catalogue: $name', ({ module }) => {
  const { figure } = module;
  const { schema, presets, reach, ended } = figure;
  const open = (place: Place<Schema>) => createFigureStore({ schema, place, reach, ended, frames });
  // Where a preset stands, and so far on that a run has come to an end or to a verdict.
  const places = presets.flatMap((preset) => {
    const place = presetPlace(schema, preset);
    if (figure.horizon === 0) return [place];
    const steps = [1, 300].map((step) => reach(place.settings, step));
    return [...new Set([place.step, ...steps])].map((step) => ({ ...place, step }));
  });

  it('its title, its caption and its presets', () => {
    const { title, caption } = figure;
    const hints = presets.flatMap(({ label, hint }) => [label, hint]);
    expect(outside([title, caption, ...hints])).toEqual([]);
  });

  // Drawing takes long: each preset where it stands, and the first where its run has ended.
  it('its frame, with picture, controls, chart and words', () => {
    const far = places.filter(({ step }) => step > 1).slice(0, 1);
    const drawn = [...presets.map((preset) => presetPlace(schema, preset)), ...far];
    const texts = drawn.flatMap((place) =>
      textsOf(renderToStaticMarkup(<FigureFrame module={module} store={open(place)} />)),
    );
    expect(outside(texts)).toEqual([]);
  }, 60_000);

  it('its still', () => {
    const store = open(presetPlace(schema, presets[0]));
    const html = renderToStaticMarkup(<FigureStill module={module} store={store} />);
    expect(outside(textsOf(html))).toEqual([]);
  });

  it('what it tells of every preset, and its steps', () => {
    const texts = places.flatMap((place) => {
      const { summary, details, hint, announcement } = figure.describe(place);
      const step = figure.stepText?.(place.step) ?? '';
      return [
        summary,
        ...details,
        hint,
        announcement,
        step,
        ended(place.settings, place.step) ?? '',
      ];
    });
    expect(outside(texts)).toEqual([]);
  });

  it('its values that are words', () => {
    const texts = places.flatMap((place) =>
      Object.entries(figure.values(place)).flatMap(([key, value]) =>
        // Such values are for code to compare.
        typeof value === 'string' && !key.endsWith('Verdict') ? [value] : [],
      ),
    );
    expect(outside(texts)).toEqual([]);
  });

  it('its questions', () => {
    const texts = Object.values(figure.questions ?? {}).flatMap((ask) => [
      ...textsOf(
        renderToStaticMarkup(
          <Prediction ask={ask} store={open(presetPlace(schema, presets[0]))} figure={figure} />,
        ),
      ),
      ...ask.options.flatMap(({ label, misconception = '' }) => [label, misconception]),
      ask.draw?.words ?? '',
    ]);
    expect(outside(texts)).toEqual([]);
  });

  it('what had to be corrected in a link', () => {
    const keys = Object.values(schema).map(({ key }) => key);
    const mangled = ['', 'xyz', '1e99', '-1e99', '0.5'].flatMap((text) => {
      const query = new URLSearchParams(keys.map((key) => [key, text]));
      for (const key of keys) query.append(key, 'another');
      query.set('unheard', '1');
      query.set('version', '9');
      query.set('step', text);
      return linkedPlace(figure, query.toString()).problems;
    });
    expect(mangled.length).toBeGreaterThan(0);
    expect(outside(mangled)).toEqual([]);
  });
});
