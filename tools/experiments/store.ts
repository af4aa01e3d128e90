import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RunResult } from './runTask.ts';

/** Results of runs in a file, a line each, so that a long job can go on where it was stopped. */
export interface ResultStore {
  get(key: string): RunResult | undefined;
  add(key: string, result: RunResult): void;
  /** How long all runs have taken, over all sittings. */
  seconds(): number;
}

interface Line {
  readonly key: string;
  readonly result: RunResult;
}

/** The last line may have been cut off when a job was stopped. */
function parse(line: string): Line | null {
  try {
    return JSON.parse(line) as Line;
  } catch {
    return null;
  }
}

/** Opens the file, which need not be there yet. */
export function resultStore(file: string): ResultStore {
  mkdirSync(dirname(file), { recursive: true });
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (text !== '' && !text.endsWith('\n')) appendFileSync(file, '\n');
  const lines = text.split('\n').flatMap((line) => parse(line) ?? []);
  const known = new Map(lines.map(({ key, result }) => [key, result]));

  return {
    get: (key) => known.get(key),
    add(key, result) {
      known.set(key, result);
      appendFileSync(file, `${JSON.stringify({ key, result } satisfies Line)}\n`);
    },
    seconds: () => [...known.values()].reduce((sum, { seconds }) => sum + seconds, 0),
  };
}
