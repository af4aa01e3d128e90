/** @module-tag thorough */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const READ_ME = 'src/weightnorm/README.md';
const name = 'weightnorm-explained';

// A project of somebody else's, with the package and nothing besides.
const project = mkdtempSync(join(tmpdir(), 'library-'));
const installed = join(project, 'node_modules', name);

function run(command: string, args: readonly string[], cwd = process.cwd()): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  expect(`${stdout}${stderr}`, `${command} ended with ${status}`).toSatisfy(() => status === 0);
  return stdout;
}

beforeAll(() => {
  run(process.execPath, ['tools/run.mjs', 'tools/library.ts', join(project, 'lib')]);
  mkdirSync(installed, { recursive: true });
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', project]);
  run('tar', ['-xzf', `${name}-0.1.0.tgz`, '-C', installed, '--strip-components=1'], project);
  // Packed without its scripts, it lacks what they build.
  run('cp', ['-r', join(project, 'lib'), installed]);
});

afterAll(() => rmSync(project, { recursive: true }));

const examples = [...readFileSync(READ_ME, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(
  ([, code = ''], i) => ({ title: `example ${i + 1}`, code }),
);

test('the README has examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(4);
});

test.each(examples)('$title of the README prints what it says', ({ title, code }) => {
  const file = join(project, `${title.replace(' ', '-')}.mjs`);
  writeFileSync(file, code);
  const said = [...code.matchAll(/\/\/ → (.*)/g)].map(([, text]) => text);
  expect(said.length).toBeGreaterThan(0);
  expect(run(process.execPath, [file]).trimEnd().split('\n')).toEqual(said);
});

test.each(examples)('$title is typed for those who use it', ({ title, code }) => {
  const file = `${title.replace(' ', '-')}.mts`;
  writeFileSync(
    join(project, file),
    `declare const console: { log(...values: unknown[]): void };\n${code}`,
  );
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const strict = ['--strict', '--noEmit', '--types', '', '--lib', 'es2023'];
  run(
    process.execPath,
    [tsc, ...strict, '--target', 'es2023', '--module', 'nodenext', file],
    project,
  );
});

test('the library imports nothing', () => {
  const built = readFileSync(join(installed, 'lib/weightnorm.js'), 'utf8');
  expect(built).not.toMatch(/^\s*(import\b|.*\bfrom\s+["'])/m);
  expect(built).not.toMatch(/^[^*]*\brequire\(/m);
});

test('every function that is exported has a page of its own, made from its comment', async () => {
  const printed = spawnSync('npm', ['run', 'docs:api', '--', '--out', join(project, 'api')], {
    encoding: 'utf8',
  });
  expect(`${printed.stdout}${printed.stderr}`).not.toMatch(/\[(warning|error)\]/);
  expect(printed.status).toBe(0);
  const exported = await import('../../src/weightnorm/index.ts');
  const functions = Object.entries(exported).filter(
    ([, value]) => typeof value === 'function' && !/^class\b/.test(String(value)),
  );
  for (const [function_] of functions) {
    expect(readFileSync(join(project, 'api/functions', `${function_}.html`), 'utf8')).toContain(
      function_,
    );
  }
}, 60_000);
