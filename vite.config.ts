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
/** Of rooms that keep nothing of a page. */
const pureTests = 'tests/{weightnorm,datasets,simulation,drawing,controls}/**/*.test.ts';
const domTests = 'tests/**/*.dom.test.tsx';
/** It puts experiments of its own in the place of those that were made. */
const aloneTests = 'tests/figures/network.test.ts';
/** Those that read the rendered essay. */
const essayTests = [
  'tests/essay/{answers,checked,claims,glossary}.dom.test.tsx',
  'tests/site/reading-time.dom.test.tsx',
];
const dom = { environment: 'jsdom', setupFiles: ['tests/dom.setup.ts'] };
/** What one file has loaded is as good for the next. */
const shared = { isolate: false, restoreMocks: true, unstubGlobals: true };

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
    // A core more than Vitest's own choice, whose main process has nothing to do once all is read.
    maxWorkers: '100%',
    // A test that is slow on a busy machine has not failed.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    tags: [{ name: 'thorough', description: 'What `npm test` leaves to `npm run test:all`.' }],
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: [pureTests],
          ...shared,
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [browserTests, pureTests, domTests, wordTests, aloneTests],
          ...shared,
        },
      },
      { extends: true, test: { name: 'alone', include: [aloneTests] } },
      {
        extends: true,
        test: { ...dom, ...shared, name: 'dom', include: [domTests], exclude: essayTests },
      },
      {
        extends: true,
        test: {
          ...dom,
          ...shared,
          name: 'essay',
          include: essayTests,
          globalSetup: ['tests/essay/rendered.setup.ts'],
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
