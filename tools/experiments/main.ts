import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Experiments } from '../../src/simulation/network/experiments.ts';
import { ratesOfSweep, seedsOf, sweepRecord } from './gather.ts';
import { runAll } from './pool.ts';
import { durationText, progressText } from './progress.ts';
import type { RunResult } from './runTask.ts';
import { type ResultStore, resultStore } from './store.ts';
import { type Sweep, sweeps, type Task, taskKey, tasksOf } from './sweeps.ts';

const RUNS_FILE = 'node_modules/.experiments/runs.ndjson';
const TARGET = 'public/data/experiments.json';

function show(line: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${line.padEnd(78)}`);
  else console.log(line);
}

/** Runs what is not in the store yet, and shows how far it is. */
async function complete(store: ResultStore, tasks: readonly Task[], withTest: boolean) {
  const key = (task: Task) => (withTest ? `test ${taskKey(task)}` : taskKey(task));
  const open = tasks.filter((task) => !store.get(key(task)));
  const atFirst = tasks.length - open.length;
  const start = performance.now();
  let done = atFirst;
  let before = start;
  await runAll(open, withTest, (task, result) => {
    store.add(key(task), result);
    done += 1;
    const now = performance.now();
    if (now - before < (process.stdout.isTTY ? 200 : 30_000) && done < tasks.length) return;
    before = now;
    show(progressText(done, tasks.length, atFirst, (now - start) / 1000));
  });
  return (task: Task) => store.get(key(task)) as RunResult;
}

/** The tasks of a sweep at the rates that were chosen for each method. */
function chosenTasks(sweep: Sweep, of: (task: Task) => RunResult): Task[] {
  const found = ratesOfSweep(sweep, (method, learningRate, seed) =>
    of({ sweep, method, learningRate, seed }),
  );
  return found.flatMap(({ method, chosen }) =>
    seedsOf(sweep).map((seed) => ({ sweep, method, learningRate: chosen, seed })),
  );
}

/**
 * Runs all experiments on all cores and writes data/experiments.json. Stopped and started again, it
 * goes on where it was; `--fresh` begins anew, `--only=ID,ID` leaves the other sweeps out and writes
 * beside the runs instead.
 */
export async function main(args: string[]): Promise<number> {
  const only = args
    .find((arg) => arg.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',');
  const chosen = sweeps.filter(({ id }) => !only || only.includes(id));
  if (only && chosen.length < only.length) {
    console.error(`--only can name ${sweeps.map(({ id }) => id).join(', ')}.`);
    return 2;
  }
  if (args.includes('--fresh')) rmSync(RUNS_FILE, { force: true });
  const store = resultStore(RUNS_FILE);
  const tasks = chosen.flatMap((sweep) => tasksOf(sweep));
  const result = await complete(store, tasks, false);
  const testTasks = chosen.flatMap((sweep) => chosenTasks(sweep, result));
  const tested = await complete(store, testTasks, true);
  const project = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const file: Experiments = {
    schema: 'experiments/1',
    made: {
      node: process.version,
      project: project.version,
      runs: tasks.length,
      seconds: Math.round(store.seconds()),
    },
    sweeps: chosen.map((sweep) =>
      sweepRecord(
        sweep,
        (method, learningRate, seed) => result({ sweep, method, learningRate, seed }),
        (method, learningRate, seed) => tested({ sweep, method, learningRate, seed }),
      ),
    ),
  };
  show(`${tasks.length} runs, ${durationText(store.seconds())} of one core.`);
  console.log();
  writeFileSync(only ? `${RUNS_FILE}.json` : TARGET, `${JSON.stringify(file)}\n`);
  return 0;
}
