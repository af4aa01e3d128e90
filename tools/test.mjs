// @ts-check
// The tests, going on after a failure. At the end, what failed and what needed a second try, each by
// its name; the last line: N passed, N failed.
// Without an option what is quick; --all: everything; --rest: everything else, and what is quick in a
// browser once more, which CHROME_PATH may name.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** What is named failed, or needed a second try. @typedef {{ passed: number, failed: number, named: string[] }} Counts */
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
  quick: {
    vitest: ['--tags-filter=!thorough', ...unitFiles((text) => !/@module-tag thorough/.test(text))],
    playwright: ['--grep-invert=thorough'],
  },
  rest: {
    vitest: ['--tags-filter=thorough', ...unitFiles((text) => /thorough/.test(text))],
    playwright: [],
  },
}[part];

/** Those of our unit tests in which something is wanted: Vitest loads even a file that it skips whole. */
function unitFiles(/** @type {(text: string) => boolean} */ isWanted) {
  return readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => `tests/${name.replaceAll('\\', '/')}`)
    .filter((path) => isWanted(readFileSync(path, 'utf8')));
}

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

/** @type {Counts} */
const nothing = { passed: 0, failed: 0, named: [] };

/** @param {string} name @param {boolean} ok @returns {Counts} */
const check = (name, ok) =>
  ok ? { ...nothing, passed: 1 } : { ...nothing, failed: 1, named: [`FAILED  ${name}`] };

/**
 * A suite that ends badly without a failed test (it could not start, a file threw) counts as one.
 * @param {string} name @param {boolean} ok @param {Counts} counts @returns {Counts}
 */
function suite(name, ok, counts) {
  const { passed, failed, named } = counts;
  const ran = passed + failed > 0 && (ok || failed > 0);
  return ran ? counts : { passed, failed: failed + 1, named: [...named, `FAILED  ${name} to run`] };
}

/** @param {string} file @param {(report: any) => Counts} read @returns {Counts} */
const readReport = (file, read) =>
  existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : nothing;

async function typecheck() {
  const rooms = ['.', 'src/weightnorm', 'src/datasets', 'src/simulation'];
  const done = [];
  for (const room of rooms) done.push((await run('tsc', ['-p', room])).ok);
  return check('tsc', done.every(Boolean));
}

/** @param {How} how */
const build = async (how) => check('vite build', (await run('vite', ['build'], how)).ok);

async function unitTests() {
  const report = `${reports}/vitest.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { ok } = await run('vitest', ['run', ...reporters, ...filters.vitest]);
  const counts = readReport(report, ({ numPassedTests, testResults }) => {
    const named = testResults.flatMap((/** @type {any} */ file) => {
      const tests = file.assertionResults.filter(isFailed);
      // A file that threw has failed without a test that did.
      if (isFailed(file) && tests.length === 0) return [`FAILED  ${file.name}`];
      return tests.map((/** @type {any} */ it) => `FAILED  ${file.name}: ${it.fullName}`);
    });
    return { passed: numPassedTests, failed: named.length, named };
  });
  return suite('vitest', ok, counts);
}

/** @param {any} result of Vitest */
const isFailed = ({ status }) => status === 'failed';

/** Every test in a suite of Playwright's report and in those inside it. @param {any} suite @returns {any[]} */
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

/** @param {any} spec of Playwright's report @returns {string[]} */
function namedOf({ file, title, tests }) {
  const [{ status }] = tests;
  if (status === 'unexpected') return [`FAILED  ${file}: ${title}`];
  return status === 'flaky' ? [`second try  ${file}: ${title}`] : [];
}

/** @param {string} folder in tests @param {string[]} args */
async function playwright(folder, ...args) {
  const report = `${reports}/${folder}.json`;
  const config = `tests/${folder}/playwright.config.ts`;
  const { ok } = await run('playwright', ['test', '-c', config, '--reporter=list,json', ...args], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  const counts = readReport(report, ({ stats, suites }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    named: suites.flatMap(specsOf).flatMap(namedOf),
  }));
  return suite(folder, ok, counts);
}

async function validHtml() {
  if (!existsSync('dist')) return check('html-validate', false);
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => `dist/${name}`);
  const valid = pages.length > 0 && (await run('htmlValidate', pages, { beside: true })).ok;
  return check('html-validate', valid);
}

/** A program of ours that counts for itself in its last line. @param {string} file */
async function counting(file) {
  const { ok, printed } = await run('run', [file]);
  const [, passed = 0, failed = 0] = /(\d+) passed, (\d+) failed\n*$/.exec(printed) ?? [];
  const named = printed.match(/^FAILED .*/gm) ?? [];
  return suite(file, ok, { passed: Number(passed), failed: Number(failed), named });
}

// What is left of an earlier run would hide that this one's build or suites did not run.
for (const old of ['dist', reports]) rmSync(old, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** @type {Counts[]} */
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
    if (isQuick) {
      results.push(await typecheck(), check('biome', (await run('biome', ['ci'])).ok));
    }
    results.push(await unitTests());
  })(),
]);
results.push(
  existsSync('dist/index.html')
    ? await playwright('browser', ...filters.playwright)
    : check('browser: no page was built', false),
);
if (part !== 'quick') {
  results.push(await counting('tests/engines/main.ts'));
  results.push(await counting('tests/pytorch/exported/main.ts'));
  results.push(await playwright('hosts'));
}
const passed = results.reduce((sum, it) => sum + it.passed, 0);
const failed = results.reduce((sum, it) => sum + it.failed, 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(
  ['', ...results.flatMap(({ named }) => named), `${passed} passed, ${failed} failed`].join('\n'),
);
