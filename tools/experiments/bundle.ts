import { resolve } from 'node:path';
import { build } from 'vite';

const DIRECTORY = 'node_modules/.cache/experiments';

/**
 * Bundles what the threads run into one file and returns its path: twice as fast as modules that
 * reach into one another, and the same arithmetic.
 */
export async function bundleThread(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: [/^@stdlib\//] },
    build: {
      ssr: 'tools/experiments/serve.ts',
      outDir: DIRECTORY,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: 'serve.mjs' } },
    },
  });
  return resolve(DIRECTORY, 'serve.mjs');
}
