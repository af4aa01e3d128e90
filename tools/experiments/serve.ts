import { readFile } from 'node:fs/promises';
import { type MessagePort, parentPort } from 'node:worker_threads';
import { readDigits } from '../../src/datasets/digits/digits.ts';
import { runTask, splitFor } from './runTask.ts';
import type { Task } from './sweeps.ts';

export const DIGITS_FILE = 'public/data/digits.bin';

/** Runs the tasks that come as messages, one after another, and answers each with its result. */
async function serve(port: MessagePort): Promise<void> {
  const digits = readDigits(new Uint8Array(await readFile(DIGITS_FILE)));
  port.on('message', ({ task, withTest }: { task: Task; withTest: boolean }) => {
    port.postMessage(runTask(task, splitFor(task, digits), withTest));
  });
  port.postMessage('ready');
}

if (!parentPort) throw new Error('This runs in a worker thread only.');
await serve(parentPort);
