import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const forbidden: [room: string, code: string][] = [
  ['weightnorm', 'export const a = Math.exp(1);'],
  ['weightnorm', 'export const a = [1].map(Math.tanh);'],
  ['weightnorm', 'const { exp } = Math; export const a = exp(1);'],
  ['datasets', 'export const a = (b: number) => Math.floor(b ** 2);'],
  ['datasets', 'export let a = 2; a **= 2;'],
  ['datasets', 'export const a = Math.random();'],
  ['simulation', 'export const a = Math.random();'],
  ['simulation', 'export const a = Date.now();'],
  ['simulation', 'export const a = new Date();'],
  ['simulation', 'export const a = performance.now();'],
];
const allowed: [room: string, code: string][] = [
  ['weightnorm', 'export const a = (b: number) => Math.sqrt(Math.abs(b)) * Math.imul(b, 2);'],
  ['datasets', 'export const a = (b: number) => b * b + Math.floor(b);'],
  ['simulation', 'export const a = Math.exp(1) + 2 ** 3;'],
  ['figures', 'export const a = Date.now() + Math.random();'],
];

const project = mkdtempSync(join(tmpdir(), 'lint-'));
const fixture = (index: number, room: string) => `src/${room}/${index}.ts`;
let refused: string[] = [];

beforeAll(() => {
  cpSync('biome.json', join(project, 'biome.json'));
  cpSync('tools/lint', join(project, 'tools/lint'), { recursive: true });
  for (const [index, [room, code]] of [...forbidden, ...allowed].entries()) {
    mkdirSync(join(project, 'src', room), { recursive: true });
    writeFileSync(join(project, fixture(index, room)), `${code}\n`);
  }
  const args = [resolve('node_modules/@biomejs/biome/bin/biome'), 'lint', '--reporter=json'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  const report: { diagnostics: { category: string; location: { path: string } }[] } =
    JSON.parse(stdout);
  refused = report.diagnostics
    .filter(({ category }) => category === 'plugin')
    .map(({ location }) => location.path);
});
afterAll(() => rmSync(project, { recursive: true }));

test.each(forbidden.map((it, index) => [...it, index] as const))(
  '%s may not contain %s',
  (room, _code, index) => expect(refused).toContain(fixture(index, room)),
);

test.each(allowed.map((it, index) => [...it, index + forbidden.length] as const))(
  '%s may contain %s',
  (room, _code, index) => expect(refused).not.toContain(fixture(index, room)),
);
