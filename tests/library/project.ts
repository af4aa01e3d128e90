import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { npm } from '../npm.ts';

/** The mathematics, packed and installed in a project of somebody else's. */
export interface Project {
  readonly folder: string;
  /** Writes a file into the project. */
  write(file: string, text: string): void;
  remove(): void;
}

type Command = readonly [program: string, ...args: string[]];

/** Runs a program to its end. */
export function ended([program, ...args]: Command, cwd = '.') {
  return spawnSync(program, args, { cwd, encoding: 'utf8' });
}

/** Runs a program that has to succeed, and gives what it prints. */
export function printed(command: Command, cwd = '.'): string {
  const { status, stdout, stderr, error } = ended(command, cwd);
  const said = error ? String(error) : `${stdout}${stderr}`;
  expect(said, `${command.join(' ')} ended with ${status}`).toSatisfy(() => status === 0);
  return stdout;
}

/** Packs the mathematics and installs it in an empty project, as its README says. */
export function installed(): Project {
  const parent = mkdtempSync(join(tmpdir(), 'library-'));
  const folder = join(parent, 'project');
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  mkdirSync(folder);
  write('package.json', '{ "private": true, "type": "module" }');
  const built = join(parent, 'lib');
  printed([process.execPath, 'tools/run.mjs', 'tools/library.ts', built]);
  printed([...npm(), 'pack', built, '--pack-destination', parent]);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const tarball = join(parent, `weightnorm-explained-${version}.tgz`);
  printed([...npm(), 'install', tarball, '--no-audit', '--no-fund'], folder);
  return { folder, write, remove: () => rmSync(parent, { recursive: true }) };
}
