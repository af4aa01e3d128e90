import type { Plugin } from 'vite';

/** Of a number's eight bytes, the four that begin with its sign, and the four after them. */
const words = 'const bytes = new DataView(new ArrayBuffer(8));\n';

/** What @stdlib has substitutes or many small files for, and what every browser we support has. */
export const native: Readonly<Record<string, string>> = {
  'array-float64': 'Float64Array',
  'array-uint8': 'Uint8Array',
  'array-uint16': 'Uint16Array',
  'array-uint32': 'Uint32Array',
  'assert-is-little-endian': 'new Uint8Array(new Uint16Array([1]).buffer)[0] === 1',
  'utils-define-nonenumerable-read-only-property':
    '(object, name, value) => Object.defineProperty(object, name, { value })',
  'constants-float64-pinf': 'Infinity',
  'constants-float64-ninf': '-Infinity',
  'math-base-assert-is-nan': 'Number.isNaN',
  'math-base-assert-is-infinite': '(x) => x === Infinity || x === -Infinity',
  'math-base-special-abs': 'Math.abs',
  'math-base-special-ceil': 'Math.ceil',
  'math-base-special-floor': 'Math.floor',
  'math-base-special-round': 'Math.round',
  'math-base-special-trunc': 'Math.trunc',
  'math-base-special-copysign':
    '(x, y) => (y < 0 || Object.is(y, -0) ? -Math.abs(x) : Math.abs(x))',
  'number-float64-base-exponent':
    '(x) => (bytes.setFloat64(0, x), ((bytes.getUint32(0) >>> 20) & 2047) - 1023)',
  'number-float64-base-get-high-word': '(x) => (bytes.setFloat64(0, x), bytes.getUint32(0))',
  'number-float64-base-get-low-word': '(x) => (bytes.setFloat64(0, x), bytes.getUint32(4))',
  'number-float64-base-set-high-word':
    '(x, high) => (bytes.setFloat64(0, x), bytes.setUint32(0, high), bytes.getFloat64(0))',
  'number-float64-base-to-words': `{
    assign: (x, out, stride, at) => {
      bytes.setFloat64(0, x);
      out[at] = bytes.getUint32(0);
      out[at + stride] = bytes.getUint32(4);
      return out;
    },
  }`,
  'number-float64-base-from-words':
    '(high, low) => (bytes.setUint32(0, high), bytes.setUint32(4, low), bytes.getFloat64(0))',
};

/** The CommonJS module that stands for a package. */
export function moduleOf(name: string): string {
  const code = native[name] ?? '';
  return `${code.includes('bytes') ? words : ''}module.exports = ${code};`;
}

/** Leaves out the substitutes for parts of old browsers, nearly half of what @stdlib would weigh. */
export function modern(): Plugin {
  const path = new RegExp(`@stdlib/(${Object.keys(native).join('|')})/lib/index\\.js$`);
  return {
    name: 'modern',
    load: {
      filter: { id: path },
      handler(id) {
        return moduleOf(path.exec(id)?.[1] ?? '');
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
