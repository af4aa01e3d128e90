import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'vite';
import { modern, plainImports } from './modern.ts';

/** The mathematics as a library for other programs: one script without dependencies, and its types. */
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
      lib: { entry: 'src/weightnorm/index.ts', formats: ['es'], fileName: () => 'weightnorm.js' },
    },
  });
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/typescript/bin/tsc',
      ...['-p', 'src/weightnorm', '--noEmit', 'false'],
      ...['--declaration', '--emitDeclarationOnly', '--rewriteRelativeImportExtensions'],
      ...['--outDir', `${directory}/types`],
    ],
    { stdio: 'inherit' },
  );
  return status ?? 1;
}
