import { existsSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { npm } from '../npm.ts';
import { run } from './programs.ts';

const LISTED = 'tests/hosts/node';
const HOME = resolve('node_modules/.cache/hosts/node');

let installed: Promise<string> | undefined;

/** Installs the packages that only these tests need, unless they are there from an earlier run. */
async function install(): Promise<string> {
  const lock = await readFile(join(LISTED, 'package-lock.json'), 'utf8');
  const done = join(HOME, 'installed');
  await cp(LISTED, HOME, { recursive: true });
  if (!existsSync(done) || (await readFile(done, 'utf8')) !== lock) {
    const [program, ...args] = npm();
    args.push('ci', '--ignore-scripts', '--no-audit', '--no-fund');
    await run(program, args, HOME, 'npm comes with Node, and needs the registry');
    await writeFile(done, lock);
  }
  return HOME;
}

/** The folder in which the packages are installed. */
export function packages(): Promise<string> {
  installed ??= install();
  return installed;
}

/** Runs a script of these packages in a folder. */
export async function runNode(script: string, args: readonly string[], folder: string) {
  const path = join(await packages(), 'node_modules', script);
  await run(process.execPath, [path, ...args], folder, 'a package of tests/hosts/node');
}
