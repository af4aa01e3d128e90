import { resolve } from 'node:path';
import { build } from 'vite';

export const frameworks = ['react', 'vue', 'preact'] as const;

export type Framework = (typeof frameworks)[number];

/** The script of a page that shows the element by a framework, with the framework inside. */
export async function bundled(framework: Framework): Promise<string> {
  const [result] = [
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      build: {
        write: false,
        modulePreload: false,
        rolldownOptions: {
          input: resolve(import.meta.dirname, `${framework}.ts`),
          output: { format: 'iife', codeSplitting: false },
        },
      },
    }),
  ].flat();
  const file = result && 'output' in result ? result.output[0] : undefined;
  if (!file) throw new Error(`There is no script for ${framework}.`);
  return file.code;
}
