import { compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import type { Plugin } from 'vite';
import { rehypeParagraphs } from './paragraphs.ts';
import { rehypeTex } from './tex.ts';

/** Makes a React component of an .mdx file. Its equations are HTML by then. */
export function prose(): Plugin {
  return {
    name: 'prose',
    enforce: 'pre',
    transform: {
      filter: { id: /\.mdx$/ },
      async handler(source, path) {
        // Equations and code keep their line ends, and so would the page.
        const value = source.replaceAll('\r\n', '\n');
        try {
          const compiled = await compile(
            { value, path },
            {
              remarkPlugins: [remarkGfm, remarkMath],
              rehypePlugins: [rehypeTex, rehypeParagraphs],
            },
          );
          return { code: String(compiled), map: null, moduleType: 'js' };
        } catch (error) {
          const { line, column, reason } = error as {
            line?: number;
            column?: number;
            reason?: string;
          };
          if (line === undefined || column === undefined) throw error;
          return this.error({
            message: `${path}:${line}:${column}: ${reason}`,
            id: path,
            loc: { file: path, line, column },
          });
        }
      },
    },
  };
}
