import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { modern, plainImports } from './modern.ts';

const SCRIPT = 'weightnorm.js';
const TYPES = 'types/index.d.ts';
const BESIDES = {
  'README.md': 'src/weightnorm/README.md',
  LICENSE: 'LICENSE',
  'LICENSE.stdlib': 'node_modules/@stdlib/math-base-special-exp/LICENSE',
};

/** What the package says of itself: who resolves modules as in node10 reads `main` and `types`. */
function described(): object {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return {
    name,
    version,
    description: 'Weight normalization as pure functions of numbers',
    // The second is @stdlib's, whose functions are in the script.
    license: 'MIT AND Apache-2.0',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    main: `./${SCRIPT}`,
    types: `./${TYPES}`,
    exports: { '.': { types: `./${TYPES}`, default: `./${SCRIPT}` } },
    files: [SCRIPT, 'types', ...Object.keys(BESIDES)],
  };
}

/** The mathematics as a package for other programs: one script, its types, and no dependency. */
export async function main([directory = 'lib']: string[]): Promise<number> {
  rmSync(directory, { recursive: true, force: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [modern(), plainImports()],
    build: {
      outDir: directory,
      target: 'es2023',
      minify: false,
      lib: { entry: 'src/weightnorm/index.ts', formats: ['es'], fileName: () => SCRIPT },
    },
  });
  writeFileSync(join(directory, 'package.json'), `${JSON.stringify(described(), null, 2)}\n`);
  for (const [name, from] of Object.entries(BESIDES)) cpSync(from, join(directory, name));
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/typescript/bin/tsc',
      ...['-p', 'src/weightnorm', '--noEmit', 'false'],
      ...['--declaration', '--emitDeclarationOnly', '--rewriteRelativeImportExtensions'],
      ...['--outDir', join(directory, 'types')],
    ],
    { stdio: 'inherit' },
  );
  return status ?? 1;
}
