import { renderToStaticMarkup } from 'react-dom/server';
import { FigureStill } from '../figures/FigureStill.tsx';
import { presetPlace } from '../figures/presets.ts';
import { createFigureStore } from '../simulation/index.ts';
import type { OpenFigure } from './openFigure.ts';

/** What a poster shows and says of a figure. */
export interface Poster {
  readonly name: string;
  readonly title: string;
  readonly caption: string;
  /** What is to be seen, in words. */
  readonly alt: string;
  /** The largest drawing of the figure, as an SVG element with classes for its colors. */
  readonly drawing: string;
  readonly width: number;
  readonly height: number;
}

/** Far enough for a trail to be seen; a figure without runs stands as it opens. */
const STEP = 14;

const SVG = /<svg\b[^>]*\bviewBox="0 0 (\d+) (\d+)"[^>]*>[\s\S]*?<\/svg>/g;

/** The poster of a figure: its default settings, a few steps on. */
export function posterOf({ name, module }: OpenFigure): Poster {
  const { schema, presets, reach, ended, runs, horizon, title, caption, describe } = module.figure;
  const { settings } = presetPlace(schema, presets[0]);
  const step = runs && horizon > 0 ? reach(settings, STEP) : 0;
  const place = { settings, step };
  const frames = { request: () => 0, cancel: () => {} };
  const store = createFigureStore({ schema, place, reach, ended, frames });
  const html = renderToStaticMarkup(<FigureStill module={module} store={store} />);
  const found = [...html.matchAll(SVG)].map(([drawing, width, height]) => ({
    drawing,
    width: Number(width),
    height: Number(height),
  }));
  const [largest] = found.toSorted((a, b) => b.width * b.height - a.width * a.height);
  if (!largest) throw new Error(`The figure “${name}” draws nothing.`);
  const { summary, details } = describe(place);
  return { name, title, caption, alt: [summary, ...details].join(' '), ...largest };
}
