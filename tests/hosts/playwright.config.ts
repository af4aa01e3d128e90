import { defineConfig } from '@playwright/test';
import { findBrowser } from '../browser/chromium.ts';

const { executablePath, args, env } = await findBrowser();
const inherited = process.env as Record<string, string>;
const site = process.env.WEIGHTNORM_SITE;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/hosts',
  globalSetup: './build.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  use: {
    // Known once build.ts has run.
    ...(site !== undefined && { baseURL: site }),
    browserName: 'chromium',
    launchOptions: { executablePath, args, env: { ...inherited, ...env } },
  },
});
