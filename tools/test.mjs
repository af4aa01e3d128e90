// @ts-check
// The tests, going on after a failure. The last line: N passed, N failed.
// Without an option what is quick; --all: everything; --rest: everything else, and what is quick in a
// browser once more, which CHROME_PATH may name.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ env?: NodeJS.ProcessEnv, beside?: boolean }} How */

const reports = 'node_modules/.cache/reports';
const programs = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  htmlValidate: 'node_modules/html-validate/bin/html-validate.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
  run: 'tools/run.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};

const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    rest: { type: 'boolean', default: false },
  },
});
const part = values.rest ? 'rest' : values.all ? 'all' : 'quick';
/** How either runner is told what has the tag `thorough` or is in a folder of that name, and what not. */
const filters = {
  all: { vitest: [], playwright: [] },
  quick: { vitest: ['--tags-filter=!thorough'], playwright: ['--grep-invert=thorough'] },
  rest: { vitest: ['--tags-filter=thorough'], playwright: [] },
}[part];

/**
 * Runs a program, and gives what it printed if it ended well, else null. What is printed `beside`
 * another program is shown whole, at the end.
 * @param {keyof typeof programs} program @param {string[]} args @param {How} how
 * @returns {Promise<{ ok: boolean, printed: string }>}
 */
function run(program, args, { env = {}, beside = false } = {}) {
  const title = `\n# ${program} ${args.join(' ')}\n`;
  if (!beside) process.stdout.write(title);
  const child = spawn(process.execPath, [programs[program], ...args], {
    stdio: ['inherit', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      printed += text;
      if (!beside) process.stdout.write(text);
    });
  }
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (beside) process.stdout.write(title + printed);
      resolve({ ok: code === 0, printed });
    });
  });
}

/** @param {boolean} ok @returns {Counts} */
const check = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/**
 * A suite that ends badly without a failed test (it could not start, a file threw) counts as one.
 * @param {boolean} ok @param {Counts} counts @returns {Counts}
 */
function suite(ok, { passed, failed }) {
  const ran = passed + failed > 0 && (ok || failed > 0);
  return { passed, failed: ran ? failed : failed + 1 };
}

/** @param {string} file @param {(report: any) => Counts} read @returns {Counts} */
const readReport = (file, read) =>
  existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };

async function typecheck() {
  const rooms = ['.', 'src/weightnorm', 'src/datasets', 'src/simulation'];
  const done = [];
  for (const room of rooms) done.push((await run('tsc', ['-p', room])).ok);
  return check(done.every(Boolean));
}

/** @param {How} how */
const build = async (how) => check((await run('vite', ['build'], how)).ok);

async function unitTests() {
  const report = `${reports}/vitest.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { ok } = await run('vitest', ['run', ...reporters, ...filters.vitest]);
  const counts = readReport(report, ({ numPassedTests, numFailedTests, testResults }) => {
    const broken = testResults.filter(
      (/** @type {any} */ file) =>
        file.status === 'failed' &&
        !file.assertionResults.some((/** @type {any} */ it) => it.status === 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  });
  return suite(ok, counts);
}

async function browserTests() {
  if (!existsSync('dist/index.html')) return check(false);
  const report = `${reports}/playwright.json`;
  const args = ['test', '-c', 'tests/browser/playwright.config.ts', '--reporter=list,json'];
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { ok } = await run('playwright', [...args, ...filters.playwright], { env });
  const counts = readReport(report, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));
  return suite(ok, counts);
}

async function validHtml() {
  if (!existsSync('dist')) return check(false);
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `dist/${name}`);
  return check(pages.length > 0 && (await run('htmlValidate', pages, { beside: true })).ok);
}

/** A program that counts for itself in its last line. @param {Parameters<typeof run>} program */
async function counting(...program) {
  const { ok, printed } = await run(...program);
  const [, passed = 0, failed = 0] = /(\d+) passed, (\d+) failed\n*$/.exec(printed) ?? [];
  return suite(ok, { passed: Number(passed), failed: Number(failed) });
}

// What is left of an earlier run would hide that this one's build or suites did not run.
for (const old of ['dist', reports]) rmSync(old, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** @type {(Counts)[]} */
const results = [];
const isQuick = part !== 'rest';
// The build keeps one core busy; the other is for what needs no built page.
await Promise.all([
  (async () => {
    const built = await build({ beside: true });
    results.push(built);
    if (isQuick) results.push(await validHtml());
  })(),
  (async () => {
    if (isQuick) results.push(await typecheck(), check((await run('biome', ['ci'])).ok));
    results.push(await unitTests());
  })(),
]);
results.push(await browserTests());
if (part !== 'quick') {
  results.push(await counting('run', ['tests/engines/main.ts']));
  results.push(await counting('run', ['tests/pytorch/exported/main.ts']));
  const hosts = ['test', '-c', 'tests/hosts/playwright.config.ts'];
  results.push(await counting('playwright', hosts));
}
const passed = results.reduce((sum, it) => sum + it.passed, 0);
const failed = results.reduce((sum, it) => sum + it.failed, 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
