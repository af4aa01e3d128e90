import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

/** Milliseconds; a machine with much else to do takes a while. */
const PATIENCE = 600_000;
const LINES = 15;

interface Failure {
  readonly code?: unknown;
  readonly stdout?: string;
  readonly stderr?: string;
}

/** Debian's own, where there is one: another Python before it in the path lacks its packages. */
function pathOf(program: string): string {
  const path = `/usr/bin/${program}`;
  return existsSync(path) ? path : program;
}

/** Runs a program in a folder; `where` is said when it is not there. */
export async function run(
  program: string,
  args: readonly string[],
  folder: string,
  where: string,
): Promise<void> {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
  try {
    await promisify(execFile)(program, args, { cwd: folder, env, timeout: PATIENCE });
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as Failure;
    if (code === 'ENOENT') throw new Error(`There is no ${program}: ${where}.`);
    const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-LINES).join('\n');
    throw new Error(`${program} ${args.join(' ')} failed (${where}):\n${said}`);
  }
}

/** Runs a program of these Debian packages in a folder. */
export function runDebian(
  program: string,
  args: readonly string[],
  folder: string,
  ...packages: string[]
): Promise<void> {
  const names = packages.join(' and ');
  return run(pathOf(program), args, folder, `the Debian package is ${names}`);
}
