import type { Plugin } from 'vite';

const folder = /\/src\/figures\/(\w+)\//;
/** What is shared by figures, but not with the one that the page opens with. */
const apart = /\/src\/simulation\/race/;
/** Figures that need a part before it is taken for one that every page needs. */
const MANY = 8;

/**
 * One script for each figure but the opening one, which comes with the page's own, and one for what
 * many share. Left alone the bundler makes dozens of small ones, each compressed alone.
 */
export function figureScripts(opening: string): Plugin {
  const name = (id: string) => {
    const figure = folder.exec(id)?.[1];
    return figure === opening ? null : figure;
  };
  const groups = [
    { name },
    { name: 'common', minShareCount: MANY, test: (id: string) => !apart.test(id) },
  ];
  const output = { codeSplitting: { groups, includeDependenciesRecursively: false } };
  return {
    name: 'figure-scripts',
    apply: 'build',
    config: () => ({
      environments: { client: { build: { rolldownOptions: { output } } } },
    }),
  };
}
