import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './chromium.ts';

/** Another than the usual one where that is taken. */
const port = Number(process.env.TEST_PORT ?? 4287);
const { executablePath, args, env } = await findBrowser();
const inherited = process.env as Record<string, string>;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A busy machine gets its time; what passes does not get slower by it. What fails twice has failed;
  // what does not is named as flaky in the report.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    launchOptions: { executablePath, args, env: { ...inherited, ...env } },
  },
  webServer: {
    command: `node tools/serve.mjs --port ${port} --strict-port`,
    cwd: resolve(import.meta.dirname, '../..'),
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
});
