import { createContext, useContext } from 'react';
import type { Figure } from '../figures/types.ts';
import type { Schema } from '../simulation/index.ts';
import type { Citations } from './citations.ts';
import type { Uses } from './uses.ts';

/** What the prose needs from outside to be rendered whole. */
export interface EssaySurroundings {
  /** The figure that the page opens with, in full, as HTML for the place with that id. */
  readonly openingHtml: (name: string, id: string) => string;
  /** Any other figure as it opens, as HTML of a still. */
  readonly stillHtml: (name: string, id: string) => string;
  /** A question of a figure, not yet answered, as HTML. */
  readonly questionHtml: (figure: string, ask: string) => string;
  /** The text of a live value such as `split.normV` in the opening state. */
  readonly liveText: (slot: string) => string;
  /** What the experiments found, such as `shallow/plain/test`: see `findingText`. */
  readonly findingText: (at: string) => string;
  /** A number of the ledger, such as `cifar.plain`: see claims.ts. */
  readonly claimText: (id: string) => string;
  /** The query of the link to a figure's preset. */
  readonly presetLink: (figure: string, preset: string) => string;
  /** From this page to the essay, for links: empty in the essay itself. */
  readonly base: string;
  /** Where the page will stand, and where mistakes are reported, if whoever publishes it has said so. */
  readonly siteUrl: string | null;
  readonly reportUrl: string | null;
  /** A figure without its looks. */
  readonly figureOf: (name: string) => Figure<Schema>;
  /** Which work the prose cites where. */
  readonly citations: Citations;
  /** Where the prose uses which term and symbol. */
  readonly uses: Uses;
}

export const EssayContext = createContext<EssaySurroundings | null>(null);

export function useSurroundings(): EssaySurroundings {
  const found = useContext(EssayContext);
  if (!found) throw new Error('The essay is rendered outside its surroundings.');
  return found;
}
