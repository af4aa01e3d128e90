import { renderToStaticMarkup } from 'react-dom/server';
import { FigureStill } from '../../figures/FigureStill.tsx';
import type { FigureName } from '../../figures/registry.ts';
import type { OpenFigure } from '../openFigure.ts';

/** What the build needs to know of a figure for its own page. */
export interface EmbedPage {
  readonly name: FigureName;
  readonly title: string;
  /** The figure as it opens, to be seen until its script runs, and where none may run. */
  readonly still: string;
}

/** The pages on which a figure stands alone, to be put into other pages. */
export function embedPages(figures: readonly OpenFigure[]): EmbedPage[] {
  return figures.map(({ name, module, store }) => ({
    name,
    title: module.figure.title,
    still: renderToStaticMarkup(<FigureStill module={module} store={store} />, {
      identifierPrefix: `${name}-still-`,
    }),
  }));
}
