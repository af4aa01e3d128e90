// @ts-check
// Everything, in order, going on after a failure. The last line: N passed, N failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

const reports = 'node_modules/.cache/reports';
const programs = {
  biome: '@biomejs/biome/bin/biome',
  htmlValidate: 'html-validate/bin/html-validate.mjs',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
};

/** @param {keyof typeof programs} program @param {string[]} args @param {NodeJS.ProcessEnv} env */
function succeeds(program, args, env = {}) {
  console.log(`\n# ${program} ${args.join(' ')}`);
  const file = `node_modules/${programs[program]}`;
  const options = /** @type {const} */ ({ stdio: 'inherit' });
  return (
    spawnSync(process.execPath, [file, ...args], { ...options, env: { ...process.env, ...env } })
      .status === 0
  );
}

/** @param {boolean} ok @returns {Counts} */
const check = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/**
 * A suite that ends badly without a failed test (it could not start, a file threw) counts as one.
 * @param {string} report @param {boolean} ok @param {(report: any) => Counts} read @returns {Counts}
 */
function suite(report, ok, read) {
  const { passed, failed } = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  const ran = passed + failed > 0 && (ok || failed > 0);
  return { passed, failed: ran ? failed : failed + 1 };
}

function typecheck() {
  const rooms = ['.', 'src/weightnorm', 'src/datasets', 'src/simulation'];
  return check(rooms.map((room) => succeeds('tsc', ['-p', room])).every(Boolean));
}

function unitTests() {
  const report = `${reports}/vitest.json`;
  const ok = succeeds('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return suite(report, ok, ({ numPassedTests, numFailedTests, testResults }) => {
    const broken = testResults.filter(
      (/** @type {any} */ file) =>
        file.status === 'failed' &&
        !file.assertionResults.some((/** @type {any} */ it) => it.status === 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  });
}

function browserTests() {
  const report = `${reports}/playwright.json`;
  const args = ['test', '-c', 'tests/browser/playwright.config.ts', '--reporter=list,json'];
  const ok = succeeds('playwright', args, { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  return suite(report, ok, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));
}

function validHtml() {
  if (!existsSync('dist')) return check(false);
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `dist/${name}`);
  return check(pages.length > 0 && succeeds('htmlValidate', pages));
}

// What is left of an earlier run would hide that this one's build or suites did not run.
for (const old of ['dist', reports]) rmSync(old, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const results = [
  typecheck(),
  check(succeeds('biome', ['ci'])),
  unitTests(),
  check(succeeds('vite', ['build'])),
  validHtml(),
  existsSync('dist/index.html') ? browserTests() : check(false),
];
const passed = results.reduce((sum, it) => sum + it.passed, 0);
const failed = results.reduce((sum, it) => sum + it.failed, 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
