import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FigureFrame } from '../../src/figures/FigureFrame.tsx';
import { presetPlace } from '../../src/figures/presets.ts';
import { figureNames, loadFigure } from '../../src/figures/registry.ts';
import {
  createFigureStore,
  initialSettings,
  type Place,
  readLink,
  type Schema,
  withPatch,
  writeLink,
} from '../../src/simulation/index.ts';
import { readData } from '../../tools/readData.ts';

const frames = { request: () => 0, cancel: () => {} };
const opened = await Promise.all(
  figureNames.map(async (name) => {
    const module = await loadFigure(name);
    await module.prepare?.(readData);
    return { name, module };
  }),
);

/** Everything a listener may be told at a place, as one text. */
function words({ summary, details, hint, announcement }: ReturnType<typeof describeAt>): string {
  return [summary, ...details, hint, announcement].join('\n');
}

function describeAt(module: (typeof opened)[number]['module'], place: Place<Schema>) {
  return module.figure.describe(place);
}

describe.each(opened)('the figure $name', ({ name, module }) => {
  const { figure } = module;
  const { schema } = figure;
  const places = figure.presets.map((preset) => ({
    id: preset.id,
    place: presetPlace(schema, preset),
  }));

  it('is registered under its own name and opens as its first preset', () => {
    expect(figure.name).toBe(name);
    expect(figure.presets[0].settings).toEqual({});
    expect(new Set(figure.presets.map(({ id }) => id)).size).toBe(figure.presets.length);
  });

  it('has no two settings with the same name in a link', () => {
    const keys = Object.values(schema).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(figure.presets)('preset “$label” needs no correction', ({ settings }) => {
    expect(withPatch(schema, initialSettings(schema), settings).problems).toEqual([]);
  });

  it.each(places)('at preset $id a link brings back the same settings and step', ({ place }) => {
    const back = readLink(schema, writeLink(name, schema, { ...place, step: 7 }));
    expect(back).toEqual({ settings: place.settings, step: 7, problems: [] });
  });

  it.each(places)('at preset $id speaks in whole sentences with numbers in them', ({ place }) => {
    for (const step of [0, 1, figure.reach(place.settings, 40)]) {
      const text = words(describeAt(module, { ...place, step }));
      expect(text).not.toMatch(/undefined|NaN|null|\[object/);
      expect(describeAt(module, { ...place, step }).announcement).toMatch(/\d/);
      for (const line of text.split('\n')) expect(line).toMatch(/^\S.*[.:!?]$/);
    }
  });

  it.each(places)(
    'at preset $id shows the same values at a step however one came there',
    ({ place }) => {
      const { settings } = place;
      const forwards = [0, 1, 2, 5, 13].map((step) => figure.values({ settings, step }));
      // Another settings object is another run, visited backwards.
      const again = { ...settings };
      const backwards = [13, 5, 2, 1, 0].map((step) => figure.values({ settings: again, step }));
      expect(backwards.reverse()).toEqual(forwards);
    },
  );

  it.each(places)(
    'at preset $id renders without a browser: picture, transport, words',
    ({ place }) => {
      const { reach, ended } = figure;
      const store = createFigureStore({ schema, place, reach, ended, frames });
      const html = renderToString(<FigureFrame module={module} store={store} />);
      expect(html).toContain('<svg');
      expect(html).toContain(figure.title);
      expect(html.match(/aria-live="polite"/g)).toHaveLength(2);
      const transport = figure.horizon > 0 ? ['Play', 'Step back', 'Reset'] : [];
      for (const control of [...transport, 'Undo', 'Redo', 'Describe now']) {
        expect(html).toContain(control);
      }
      expect(html).not.toMatch(/NaN|undefined|Infinity/);
    },
  );

  if (figure.horizon === 0) {
    it('has no steps, and a link to one leads to where it is', () => {
      const { reach, ended } = figure;
      const place = { settings: initialSettings(schema), step: 3 };
      const store = createFigureStore({ schema, place, reach, ended, frames });
      expect(store.get()).toMatchObject({ step: 0, goal: null });
    });
    // It has no run to follow either.
    return;
  }

  it('follows a run with a huge learning rate to its end, in words, however far that is', () => {
    const { settings } = withPatch(schema, initialSettings(schema), {
      learningRate: 100,
      optimizer: 'momentum',
      batch: 'all',
    });
    const far = 2000;
    let last = 0;
    while (last < far && figure.ended(settings, last) === null) last = figure.reach(settings, far);
    expect(words(describeAt(module, { settings, step: last }))).not.toMatch(/undefined|NaN/);
    const ended = figure.ended(settings, last);
    if (last < far) expect(ended).toMatch(/too large/);
    else expect(ended).toBeNull();
  });
});
