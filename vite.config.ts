import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { head } from './tools/head.ts';
import { prerender } from './tools/prerender.ts';
import { prose } from './tools/prose.ts';
import { woff2Only } from './tools/woff2-only.ts';

const browserTests = 'tests/browser/**';
const domTests = 'tests/**/*.dom.test.tsx';

export default defineConfig({
  base: './',
  plugins: [
    prose(),
    react(),
    prerender(),
    head(['source-serif-4-latin-wght-normal', 'KaTeX_Main-Regular', 'KaTeX_Math-Italic']),
  ],
  css: { postcss: { plugins: [woff2Only] } },
  build: {
    // Older targets would have light-dark() rewritten.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // The content policy allows no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [browserTests, domTests],
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
    ],
  },
});
