/** As much of a worker as is used here. */
export interface WorkerLike<Request, Reply> {
  postMessage(request: Request): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** What a worker's script does with requests, wherever it runs. */
export type Serve<Request, Reply> = (post: (reply: Reply) => void) => (request: Request) => void;

/**
 * A worker; and where the browser refuses to start one, as some frames do, the same in this thread,
 * in the slices that the worker would compute in. A worker that has answered once and then fails is
 * not replaced: what broke it would break the page.
 */
export function workerOrHere<Request, Reply>(
  start: () => WorkerLike<Request, Reply>,
  serve: Serve<Request, Reply>,
): WorkerLike<Request, Reply> {
  const asked: Request[] = [];
  let answered = false;
  let ended = false;
  let here: ((request: Request) => void) | null = null;
  let worker: WorkerLike<Request, Reply> | null = null;

  const itself: WorkerLike<Request, Reply> = {
    onmessage: null,
    onerror: null,
    postMessage(request) {
      if (here) return here(request);
      if (!answered) asked.push(request);
      worker?.postMessage(request);
    },
    terminate() {
      ended = true;
      worker?.terminate();
    },
  };

  function takeOver(): void {
    worker?.terminate();
    worker = null;
    const serving = serve((data) => {
      if (!ended) itself.onmessage?.({ data } as MessageEvent<Reply>);
    });
    // Later, as from a worker: who asks is not answered before it has gone on.
    here = (request) => void setTimeout(() => serving(request));
    for (const request of asked.splice(0)) here(request);
  }

  try {
    worker = start();
    worker.onmessage = (event) => {
      answered = true;
      asked.length = 0;
      itself.onmessage?.(event);
    };
    worker.onerror = (event) => {
      if (answered) itself.onerror?.(event);
      else takeOver();
    };
  } catch {
    takeOver();
  }
  return itself;
}
