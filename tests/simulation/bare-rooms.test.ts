import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const rooms = ['weightnorm', 'datasets', 'simulation'];

/** What a file names after `from`, `import` or `new URL(`; too much rather than too little. */
function namesIn(path: string): string[] {
  const source = readFileSync(path, 'utf8');
  const pattern = /(?:\bfrom|\bimport|\bimport\(|\brequire\(|\bnew URL\()\s*['"]([^'"]+)['"]/g;
  return [...source.matchAll(pattern)].map(([, name]) => name as string);
}

/** All files that these files lead to, themselves among them, and all packages. */
function reached(from: readonly string[]): { files: string[]; packages: string[] } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const waiting = [...from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path)) continue;
    files.add(path);
    for (const name of namesIn(path)) {
      if (name.startsWith('.')) waiting.push(normalize(join(dirname(path), name)));
      else if (name.startsWith('#words/')) waiting.push(name.replace('#words', 'src/words/en'));
      else packages.add(name);
    }
  }
  return { files: [...files], packages: [...packages] };
}

function filesOf(room: string): string[] {
  return readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => normalize(`src/${room}/${name}`));
}

describe('the mathematics, the data and the simulation', () => {
  it('lead to no React and no D3, and to nothing else but words, numerals and what a hand is', () => {
    const all = rooms.flatMap(filesOf);
    const { files, packages } = reached(all);
    const others = files.filter((path) => !path.startsWith('src/words/'));
    expect(others.sort()).toEqual(['src/hand/hand.ts', 'src/numerals/numeral.ts', ...all].sort());
    expect(packages).toContain('@stdlib/math-base-special-exp');
    expect(packages.filter((name) => !name.startsWith('@stdlib/'))).toEqual([]);
  });

  it('are not called free of React by a search that would not find it', () => {
    expect(filesOf('site').flatMap(namesIn)).toContain('react-dom/client');
  });

  it('train a neuron where there is no document', async () => {
    expect('document' in globalThis).toBe(false);
    expect('window' in globalThis).toBe(false);
    const { weight, sgd } = await import('../../src/weightnorm/index.ts');
    const { dataset } = await import('../../src/datasets/index.ts');
    const { neuronRun, observe, problemOf } = await import('../../src/simulation/index.ts');

    const learningRate = 0.1;
    const problem = problemOf({ data: 'penguins', edits: [], batch: '8', seed: 1 });
    expect(problem.data).toBe(dataset('penguins'));
    const start = { v: [-1, 1], g: 1, b: 0 };
    const run = neuronRun({ start, problem, optimizer: sgd({ learningRate }), learningRate });
    const before = observe(run, 0);
    const after = observe(run, 100);
    expect(before.w).toEqual(weight(start));
    expect(after.loss).toBeLessThan(before.loss / 2);
  });
});
