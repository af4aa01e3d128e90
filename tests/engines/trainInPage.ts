import { readdirSync } from 'node:fs';
import type { NetworkReply, NetworkRequest } from '../../src/simulation/network/server.ts';
import { exactText, type Trained } from './exact.ts';
import type { Race } from './races.ts';

/** Where the thread that trains the networks lies in a built page. */
export function workerIn(folder: string): string {
  const name = readdirSync(`${folder}/assets`).find((it) => /^networkWorker-.*\.js$/.test(it));
  if (!name) throw new Error(`There is no networkWorker in ${folder}/assets.`);
  return `assets/${name}`;
}

/** What a built page has to evaluate to run a comparison as its figure does; comes to `Trained`. */
export function trainingIn(folder: string, race: Race): string {
  return `(${trainInPage})(${JSON.stringify(race)}, '${workerIn(folder)}', ${exactText})`;
}

/** Runs in the page, where there is nothing but what it is given. */
async function trainInPage(
  { settings, steps }: Race,
  workerAddress: string,
  exact: typeof exactText,
): Promise<Trained> {
  const labelsFrom = 1797 * 64;
  const answer = await fetch(new URL('data/digits.bin', document.baseURI));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const digits = { pixels: bytes.slice(0, labelsFrom), labels: bytes.slice(labelsFrom) };
  const worker = new Worker(new URL(workerAddress, document.baseURI), { type: 'module' });
  const post = (request: NetworkRequest) => worker.postMessage(request);
  const losses: string[] = [];
  const marks: string[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      worker.onerror = ({ message }) => reject(new Error(`The worker has stopped: ${message}`));
      worker.onmessage = ({ data }: MessageEvent<NetworkReply>) => {
        losses.push(...data.losses.map((measured) => exact(measured)));
        marks.push(...data.marks.map((mark) => exact(mark)));
        if (losses.length === steps) resolve();
      };
      post({ type: 'digits', digits });
      post({ type: 'start', id: 1, settings });
      post({ type: 'goTo', id: 1, step: steps });
    });
  } finally {
    worker.terminate();
  }
  return { losses, marks };
}
