import { readFileSync } from 'node:fs';
import { subset } from 'semver';
import { expect, test } from 'vitest';

interface Package {
  readonly engines?: { readonly node?: string };
}

const engines = '^20.19 || ^22.13 || >=24';
const lock: { packages: Record<string, Package> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);

test('package.json, the lock and the README ask for the same versions of Node', () => {
  const own: Package = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(own.engines?.node).toBe(engines);
  expect(lock.packages['']?.engines?.node).toBe(engines);
  expect(readFileSync('README.md', 'utf8')).toContain(`"${engines}"`);
});

test('a version manager that reads .nvmrc takes one of these versions, whichever it has', () => {
  expect(subset(readFileSync('.nvmrc', 'utf8').trim(), engines)).toBe(true);
});

test('npm refuses every other version', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^engine-strict=true$/m);
});

test('no package in the lock refuses a version that the README promises', () => {
  const narrower = Object.entries(lock.packages)
    .map(([path, { engines: { node = '*' } = {} }]) => ({ path, node }))
    .filter(({ node }) => !subset(engines, node));
  expect(narrower).toEqual([]);
});
