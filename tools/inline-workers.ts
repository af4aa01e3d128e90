import type { Plugin } from 'vite';

const WORKER =
  /new Worker\(\s*new URL\(\s*(['"][^'"]+['"])\s*,\s*import\.meta\.url\s*,?\s*\)\s*,\s*\{[^}]*\}\s*,?\s*\)/g;

/** Puts the script of a worker into the script that starts it, which then needs no other file. */
export function inlineWorkers(): Plugin {
  return {
    name: 'inline-workers',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: 'new Worker' },
      handler(code) {
        const imports: string[] = [];
        const changed = code.replace(WORKER, (_, file: string) => {
          const name = `InlineWorker${imports.length}`;
          imports.push(`import ${name} from ${file.replace(/.$/, '?worker&inline$&')};`);
          return `new ${name}()`;
        });
        if (imports.length === 0)
          this.error('A worker is started in a way that cannot be inlined.');
        return { code: `${imports.join('')}${changed}`, map: null };
      },
    },
  };
}
