import { figure as race } from '../../src/figures/race/figure.ts';
import { embeddedAt } from '../../src/figures/share/places.ts';
import type { Embedded } from '../../src/figures/share/snippets.ts';
import { figure as split } from '../../src/figures/split/figure.ts';
import { initialSettings } from '../../src/simulation/index.ts';

/** What course notes are about: two figures with text between them. */
export interface Notes {
  /** Near the beginning, with a setting and a step of its own. */
  readonly first: Embedded;
  /** Far below, dark in every page. */
  readonly second: Embedded;
}

export const HEADING = 'Lecture 3';
export const STEP = 3;

/** Sentences as between two figures of a lecture, more than fit on a screen. */
export const PARAGRAPHS: readonly string[] = Array.from(
  { length: 14 },
  (_, i) =>
    `Remark ${i + 1}. The length of a weight vector says how steeply the neuron answers, its direction says to what. Both change when the neuron learns, and they need not change at the same rate.`,
);

/** The notes for figures that are served at `site`. */
export function notesOn(site: string): Notes {
  const settings = { ...initialSettings(race.schema), learningRate: 2 };
  const atStart = { settings: initialSettings(split.schema), step: 0 };
  const second = embeddedAt(split, atStart, site);
  const address = new URL(second.address);
  address.searchParams.set('theme', 'dark');
  return {
    first: embeddedAt(race, { settings, step: STEP }, site),
    second: { ...second, address: address.href, settings: { ...second.settings, theme: 'dark' } },
  };
}
