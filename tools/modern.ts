import type { Plugin } from 'vite';

/** What @stdlib brings with a substitute for it, and what every browser we support has. */
const native: Record<string, string> = {
  'array-float64': 'Float64Array',
  'array-uint8': 'Uint8Array',
  'array-uint16': 'Uint16Array',
  'array-uint32': 'Uint32Array',
  'assert-is-little-endian': 'new Uint8Array(new Uint16Array([1]).buffer)[0] === 1',
  'utils-define-nonenumerable-read-only-property':
    '(object, name, value) => Object.defineProperty(object, name, { value })',
};

/** Leaves out the substitutes for parts of old browsers, a third of what @stdlib would weigh. */
export function modern(): Plugin {
  const path = new RegExp(`@stdlib/(${Object.keys(native).join('|')})/lib/index\\.js$`);
  return {
    name: 'modern',
    load: {
      filter: { id: path },
      handler(id) {
        return `module.exports = ${native[path.exec(id)?.[1] ?? '']};`;
      },
    },
  };
}

/**
 * Plain imports in place of Vite's, which first fetches what a script needs: no script here has a list
 * of that, and no style sheet of its own.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
