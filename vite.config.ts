import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { figureScripts } from './tools/figure-scripts.ts';
import { head } from './tools/head.ts';
import { inLanguage } from './tools/language.ts';
import { modern, plainImports } from './tools/modern.ts';
import { prerender } from './tools/prerender.ts';
import { prose } from './tools/prose.ts';
import { woff2Only } from './tools/woff2-only.ts';

const browserTests = 'tests/browser/**';
const wordTests = 'tests/words/**/*.test.{ts,tsx}';
const domTests = 'tests/**/*.dom.test.tsx';

export default defineConfig({
  base: './',
  plugins: [
    inLanguage(),
    prose(),
    modern(),
    plainImports(),
    figureScripts('split'),
    react(),
    prerender(),
    head(['source-serif-4-latin-wght-normal', 'KaTeX_Main-Regular', 'KaTeX_Math-Italic']),
  ],
  // A worker is built apart, and has none of the plugins above.
  worker: { plugins: () => [inLanguage()] },
  css: { postcss: { plugins: [woff2Only] } },
  build: {
    // Older targets would have light-dark() rewritten.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // The content policy allows no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // A figure is one script and what the page has already: a list of what to fetch with it, kept in
      // the page's script, would weigh more than it saves.
      resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : []),
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [browserTests, domTests, wordTests],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: [domTests],
          environment: 'jsdom',
          setupFiles: ['tests/dom.setup.ts'],
        },
      },
      {
        extends: true,
        plugins: [inLanguage('pseudo')],
        test: { name: 'pseudo-locale', include: [wordTests] },
      },
    ],
  },
});
