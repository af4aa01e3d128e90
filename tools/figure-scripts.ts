import type { Plugin } from 'vite';

const folder =
  /\/src\/(?:figures\/(\w+)\/|words\/\w+\/figures\/(\w+)[./]|(?:weightnorm|simulation)\/(relatives))/;
/** Networks and the digits they learn from. */
const networks =
  /\/src\/(words\/\w+\/networks|(weightnorm|simulation)\/network|simulation\/(set|pixels)Field|(datasets|figures)\/digits)/;
/** What figures share, but not with the one that the page opens with. */
const shared =
  /\/src\/(words\/\w+\/race|simulation\/(race|rates|workerOrHere|stepQuantit|extremeSteps|verdict|noisyRing)|weightnorm\/(curvature|equilibrium|flow)|drawing\/(marks\/(Arrows|labelPlaces)|chart\/(EndLabels|Histogram|histogramPath|bins)))/;
/** The share menu, and what it makes. */
const share = /\/src\/(figures\/share\/|words\/\w+\/(share|pytorch)\.)/;
/** What is fetched for a word or a question, for the reader's own data or for space, each apart. */
const asked =
  /\/src\/(essay\/|words\/\w+\/(cards|data|essay|glossary|globe|guesses|later|lecture|questions|reading)\.|site\/(reading\/|copyButton|copyFormulas|mathText|later|card|bibliography|quiz|questionFiles)|datasets\/(paste|table|columns|cut)|drawing\/(globe|handles\/PointHandle)|figures\/(split\/Space|\w*(Prediction|Guess|Data|Paste|[gG]lobe|Problem|outcome|jump)\w*\.))/;

/**
 * One script for each figure, one for what later figures share, and one for the rest: what the page
 * needs until its opening figure answers. Left alone the bundler makes dozens of small ones, each
 * compressed alone. What is named in neither list comes with the page, and its budget shows it.
 */
export function figureScripts(opening: string): Plugin {
  const figure = (id: string) => {
    const found = folder.exec(id);
    const name = found?.[1] ?? found?.[2] ?? found?.[3];
    return name === opening ? null : name;
  };
  const groups = [
    { name: 'share', test: share },
    { name: figure, debugName: 'figures' },
    { name: 'networks', test: networks },
    { name: 'shared', test: shared },
    { name: 'page', test: (id: string) => !asked.test(id) },
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
