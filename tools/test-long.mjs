// @ts-check
// The tests with properties that tests/long.ts lets grow, with ten times as many runs of these.
import { spawnSync } from 'node:child_process';

const env = { ...process.env, WEIGHTNORM_LONG: '1' };
/** @param {string[]} args */
const run = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1;

const properties = ['tests/site/embed', 'tests/figures/any-link', 'tests/simulation/link-any-text'];
const walks = ['same-digits', 'mangled', 'restless', 'every-control'];
const codes = [
  run('node_modules/vitest/vitest.mjs', 'run', '--testTimeout=600000', ...properties),
  run('node_modules/vite/bin/vite.js', 'build'),
  run(
    ...['node_modules/@playwright/test/cli.js', 'test', '-c', 'tests/browser/playwright.config.ts'],
    ...['--timeout=3600000', ...walks],
  ),
];
// Without a Python that has PyTorch, this one cannot be run.
if (process.argv.includes('--pytorch')) {
  codes.push(run('tools/run.mjs', 'tests/pytorch/exported/main.ts'));
}
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0;
