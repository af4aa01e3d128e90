/** @module-tag thorough */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { npm } from '../npm.ts';
import { ended, installed, type Project, printed } from './project.ts';

const READ_ME = 'src/weightnorm/README.md';
const NAME = 'weightnorm-explained';

const examples = [...readFileSync(READ_ME, 'utf8').matchAll(/```ts\r?\n([\s\S]*?)```/g)].map(
  ([, code = ''], i) => ({ title: `example ${i + 1}`, file: `example-${i + 1}`, code }),
);

let project: Project;
const inPackage = (file: string) => join(project.folder, 'node_modules', NAME, file);

beforeAll(() => {
  project = installed();
}, 120_000);
afterAll(() => project.remove());

test('the README has examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(4);
});

test.each(examples)('$title of the README prints what it says', ({ file, code }) => {
  project.write(`${file}.js`, code);
  const said = [...code.matchAll(/\/\/ → (.*)/g)].map(([, text]) => text);
  expect(said.length).toBeGreaterThan(0);
  expect(
    printed([process.execPath, `${file}.js`], project.folder)
      .trimEnd()
      .split('\n'),
  ).toEqual(said);
});

test('a CommonJS program can require it', () => {
  project.write('common.cjs', `console.log(require('${NAME}').weight({ v: [3, 4], g: 2 }));`);
  const command = [process.execPath, '--no-warnings', 'common.cjs'] as const;
  expect(printed(command, project.folder)).toBe('[ 1.2, 1.6 ]\n');
});

const typescript = resolve('node_modules/typescript/bin/tsc');
// The last that knows node10.
const typescript6 = resolve('tools/api/node_modules/typescript/bin/tsc');

test.each([
  ['node16', [typescript, '--module', 'node16']],
  ['bundler', [typescript, '--module', 'esnext']],
  ['node10', [typescript6, '--module', 'esnext', '--ignoreDeprecations', '6.0']],
])(
  'its types are found when modules are resolved as in %s',
  (resolution, compiler) => {
    for (const { file, code } of examples) {
      project.write(
        `${file}.ts`,
        `declare const console: { log(...values: unknown[]): void };\n${code}`,
      );
    }
    const strict = ['--strict', '--noEmit', '--lib', 'es2023', '--target', 'es2023'];
    const files = examples.map(({ file }) => `${file}.ts`);
    const args = [...compiler, '--moduleResolution', resolution, ...strict, ...files];
    printed([process.execPath, ...args], project.folder);
  },
  60_000,
);

test('installing it brings one package: it depends on nothing', () => {
  const lock: { packages: Record<string, unknown> } = JSON.parse(
    readFileSync(join(project.folder, 'node_modules/.package-lock.json'), 'utf8'),
  );
  expect(Object.keys(lock.packages)).toEqual([`node_modules/${NAME}`]);
  const built = readFileSync(inPackage('weightnorm.js'), 'utf8');
  expect(built).not.toMatch(/^\s*(import\b|.*\bfrom\s+["'])/m);
  expect(built).not.toMatch(/^[^*]*\brequire\(/m);
});

test('it brings its README and the licences of what is in it', () => {
  expect(readFileSync(inPackage('README.md'), 'utf8')).toBe(readFileSync(READ_ME, 'utf8'));
  expect(readFileSync(inPackage('LICENSE'), 'utf8')).toContain('MIT License');
  expect(readFileSync(inPackage('LICENSE.stdlib'), 'utf8')).toContain('Apache License');
});

test('the page itself is not packed, and who tries is told what can be', () => {
  const { status, stderr } = ended([...npm(), 'pack', '--dry-run']);
  expect(status).not.toBe(0);
  expect(stderr).toContain('npm pack ./lib');
});

test('every function that is exported has a page of its own, made from its comment', async () => {
  const out = join(project.folder, 'api');
  const { status, stdout, stderr } = ended([...npm(), 'run', 'docs:api', '--', '--out', out]);
  expect(`${stdout}${stderr}`).not.toMatch(/\[(warning|error)\]/);
  expect(status).toBe(0);
  const exported = await import('../../src/weightnorm/index.ts');
  const functions = Object.entries(exported).filter(
    ([, value]) => typeof value === 'function' && !/^class\b/.test(String(value)),
  );
  for (const [function_] of functions) {
    expect(readFileSync(join(out, 'functions', `${function_}.html`), 'utf8')).toContain(function_);
  }
}, 120_000);
