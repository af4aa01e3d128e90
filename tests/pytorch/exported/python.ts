import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const runner = resolve(import.meta.dirname, 'run.py');

/** The first python3 that has PyTorch, and which, or null. */
export function findPython(): { readonly path: string; readonly version: string } | null {
  for (const path of [process.env.PYTHON ?? 'python3', '/usr/bin/python3']) {
    const { status, stdout } = spawnSync(path, ['-c', 'import torch; print(torch.__version__)'], {
      encoding: 'utf8',
    });
    if (status === 0) return { path, version: stdout.trim() };
  }
  return null;
}

export interface Ran {
  readonly script: string;
  readonly printed: string;
  readonly error: string | null;
}

/** What each of these scripts prints. */
export function runScripts(python: string, scripts: readonly string[]): readonly Ran[] {
  const { stdout, stderr } = spawnSync(python, [runner, ...scripts], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  if (lines.length < scripts.length) console.log(stderr);
  return lines.map((line) => JSON.parse(line) as Ran);
}
