import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { violations } from '../../tools/rooms.ts';

test('every import in src goes from a room to an earlier one', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.includes('/') && /\.(ts|tsx|mdx)$/.test(path));
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap((path) => violations(path, readFileSync(`src/${path}`, 'utf8')))).toEqual(
    [],
  );
});

test.each([
  ['weightnorm/a.ts', `import { p } from '../datasets/penguins.ts';`],
  ['weightnorm/a.ts', `import { scaleLinear } from 'd3';`],
  ['weightnorm/a.ts', `import {\n  a,\n  b,\n} from '../simulation/run.ts';`],
  ['datasets/a.ts', `import type { Run } from '../simulation/run.ts';`],
  ['simulation/a.ts', `import { useState } from 'react';`],
  ['simulation/a.ts', `export * from 'd3-scale';`],
  ['simulation/a.ts', `const later = await import('../site/theme.ts');`],
  ['simulation/a.ts', `new Worker(new URL('../figures/worker.ts', import.meta.url));`],
  ['drawing/Arrow.tsx', `import { weight } from '../weightnorm/index.ts';`],
  ['drawing/Arrow.tsx', `import { Slider } from '../controls/Slider.tsx';`],
  ['controls/Slider.tsx', `import { Plane } from '../drawing/Plane.tsx';`],
  ['controls/Slider.tsx', `import type { Run } from '../simulation/run.ts';`],
  ['figures/race/View.tsx', `import { Split } from '../split/View.tsx';`],
  ['figures/race/View.tsx', `import '../../site/style.css';`],
  ['essay/01-neuron.mdx', `# Title\n\nimport { theme } from '../site/theme.ts';`],
  ['essay/Claim.tsx', `import { Plane } from '../drawing/Plane.tsx';`],
  ['site/server.tsx', `import lock from '../../package-lock.json';`],
  ['site/server.tsx', `import '/src/site/style.css';`],
  ['weightnorm/a.ts', `import { words } from '#words/race.ts';`],
  ['figures/race/View.tsx', `import { words } from '../../words/en/race.ts';`],
  ['essay/claims.ts', `import type { words } from '../words/en/claims.ts';`],
  ['figures/race/View.tsx', `import Split from '#prose/02-split.mdx';`],
  ['site/server.tsx', `import { basics } from '#prose/quiz/basics.ts';`],
  ['words/en/race.ts', `import { formatNumber } from '../../drawing/format.ts';`],
  ['words/en/race.ts', `import { words } from '#words/figures.ts';`],
  ['numerals/a.ts', `import { weight } from '../weightnorm/index.ts';`],
  ['numerals/a.ts', `import { words } from '#words/race.ts';`],
  ['weightnorm/a.ts', `import { readings } from '../numerals/numeral.ts';`],
  ['attic/a.ts', `import { weight } from '../weightnorm/index.ts';`],
])('%s may not say %s', (path, source) => {
  expect(violations(path, source)).toHaveLength(1);
});

test.each([
  [
    'weightnorm/a.ts',
    `import exp from '@stdlib/math-base-special-exp';\nimport { b } from './b.ts';`,
  ],
  ['datasets/a.ts', `import { random } from '../weightnorm/random.ts';`],
  ['drawing/Arrow.tsx', `import type { Vector } from '../weightnorm/vector.ts';`],
  ['drawing/Arrow.tsx', `import { scaleLinear } from 'd3';\nimport { useState } from 'react';`],
  ['figures/race/View.tsx', `import { Plane } from '../../drawing/Plane.tsx';`],
  ['figures/race/View.tsx', `import { Frame } from '../Frame.tsx';\nimport './race.css';`],
  ['figures/registry.ts', `import { race } from './race/figure.ts';`],
  ['essay/01-neuron.mdx', `import { Figure } from '../figures/Figure.tsx';`],
  ['site/client.tsx', `import { Choice } from '../controls/Choice.tsx';`],
  ['controls/Slider.tsx', `import { words } from '#words/controls.ts';`],
  ['datasets/a.ts', `import { words } from '#words/datasets.ts';`],
  ['datasets/a.ts', `import { readings } from '../numerals/numeral.ts';`],
  ['controls/a.ts', `import { readings } from '../numerals/numeral.ts';`],
  ['essay/sections.ts', `import Split from '#prose/02-split.mdx';`],
  ['words/de/race.ts', `export const words: typeof import('../en/race.ts').words = {};`],
  ['weightnorm/a.ts', `// import { x } from '../site/x.ts';\n/* import '../site/y.ts' */`],
])('%s may say %s', (path, source) => {
  expect(violations(path, source)).toEqual([]);
});
