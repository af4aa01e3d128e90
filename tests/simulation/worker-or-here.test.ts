import { describe, expect, it } from 'vitest';
import { type WorkerLike, workerOrHere } from '../../src/simulation/workerOrHere.ts';

type Doubling = WorkerLike<number, number>;

const double = (post: (reply: number) => void) => (request: number) => post(2 * request);

function silent(): Doubling & { readonly asked: number[] } {
  const asked: number[] = [];
  const postMessage = (request: number) => void asked.push(request);
  return { asked, onmessage: null, onerror: null, terminate: () => {}, postMessage };
}

/** The replies to `requests`, once there are so many. */
function repliesOf(worker: Doubling, requests: readonly number[]): Promise<number[]> {
  const replies: number[] = [];
  return new Promise((resolve) => {
    worker.onmessage = ({ data }) => {
      replies.push(data);
      if (replies.length === requests.length) resolve(replies);
    };
    for (const request of requests) worker.postMessage(request);
  });
}

describe('a worker, or what does its work here', () => {
  it('answers here where none can be started', async () => {
    const worker = workerOrHere<number, number>(() => {
      throw new DOMException('refused', 'SecurityError');
    }, double);
    expect(await repliesOf(worker, [1, 2, 3])).toEqual([2, 4, 6]);
  });

  it('answers here what was asked of one that fails before it has answered', async () => {
    const inside = silent();
    const worker = workerOrHere<number, number>(() => inside, double);
    const replies = repliesOf(worker, [4, 5]);
    expect(inside.asked).toEqual([4, 5]);
    inside.onerror?.({} as ErrorEvent);
    expect(await replies).toEqual([8, 10]);
  });

  it('says so when one fails that has answered', () => {
    const inside = silent();
    const worker = workerOrHere<number, number>(() => inside, double);
    const failures: unknown[] = [];
    worker.onerror = (event) => failures.push(event);
    worker.postMessage(1);
    inside.onmessage?.({ data: 7 } as MessageEvent<number>);
    inside.onerror?.({} as ErrorEvent);
    expect(failures).toHaveLength(1);
  });

  it('says nothing more once it has been ended', async () => {
    const worker = workerOrHere<number, number>(() => {
      throw new Error('refused');
    }, double);
    const replies: number[] = [];
    worker.onmessage = ({ data }) => replies.push(data);
    worker.postMessage(1);
    worker.terminate();
    await new Promise((resolve) => setTimeout(resolve));
    expect(replies).toEqual([]);
  });
});
