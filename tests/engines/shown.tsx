import { renderToStaticMarkup } from 'react-dom/server';
import { FigureFrame } from '../../src/figures/FigureFrame.tsx';
import { loadFigure } from '../../src/figures/registry.ts';
import { createFigureStore, readLink } from '../../src/simulation/index.ts';

// Loaded here, since tools/run.mjs imports nothing more once main runs.
const modules = {
  split: await loadFigure('split'),
  race: await loadFigure('race'),
  sphere: await loadFigure('sphere'),
};

export type ShownFigure = keyof typeof modules;

const frames = { request: () => 0, cancel: () => {} };

/** The HTML of a figure in the state that a link asks for, as Node computes it. */
export function shownHere(name: ShownFigure, query: string): string {
  const module = modules[name];
  const { schema, reach, ended } = module.figure;
  const place = readLink(schema, query);
  for (let at = 0; at < place.step && reach(place.settings, place.step) < place.step; at++);
  const store = createFigureStore({ schema, place, reach, ended, frames });
  return renderToStaticMarkup(<FigureFrame module={module} store={store} />);
}

/**
 * What a figure in the page says in its values and its words, and what is said in the HTML of one.
 * Runs in the page, where there is nothing but what it is given.
 */
export function saidThereAndHere(figure: Element, html: string): [string[], string[]] {
  const said = (root: ParentNode) =>
    Array.from(
      root.querySelectorAll('.readout dd, .disclosure-body > ul > li'),
      ({ textContent }) => textContent ?? '',
    );
  return [said(figure), said(new DOMParser().parseFromString(html, 'text/html'))];
}
