import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { bundleThread } from './bundle.ts';
import type { RunResult } from './runTask.ts';
import type { Task } from './sweeps.ts';

/** Runs all tasks on all cores; `onResult` is told of each as it ends, in no particular order. */
export async function runAll(
  tasks: readonly Task[],
  withTest: boolean,
  onResult: (task: Task, result: RunResult) => void,
): Promise<void> {
  const waiting = [...tasks];
  const count = Math.min(availableParallelism(), tasks.length);
  if (count === 0) return;
  const file = await bundleThread();
  await Promise.all(Array.from({ length: count }, () => work(file, waiting, withTest, onResult)));
}

/** One thread: takes what is waiting until nothing is left. */
function work(
  file: string,
  waiting: Task[],
  withTest: boolean,
  onResult: (task: Task, result: RunResult) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file);
    let at: Task | undefined;
    const next = () => {
      at = waiting.shift();
      if (at) worker.postMessage({ task: at, withTest });
      else void worker.terminate().then(() => resolve());
    };
    worker.on('message', (message: RunResult | 'ready') => {
      if (message !== 'ready' && at) onResult(at, message);
      next();
    });
    worker.on('error', reject);
  });
}
