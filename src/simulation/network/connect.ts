import { words } from '#words/networks.ts';
import { createNetworkServer, type NetworkReply, type NetworkRequest } from './server.ts';

/** A thread that trains networks, or what stands in for one. */
export interface Connection {
  post(request: NetworkRequest): void;
  close(): void;
}

export type Connect = (
  onReply: (reply: NetworkReply) => void,
  onFailure: (why: string) => void,
) => Connection;

/** As much of a worker as is used here. */
export interface NetworkWorker {
  postMessage(request: NetworkRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<NetworkReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Trains in a worker of its own. */
export function connectTo(start: () => NetworkWorker): Connect {
  return (onReply, onFailure) => {
    const worker = start();
    worker.onmessage = ({ data }) => onReply(data);
    worker.onerror = (event) => {
      onFailure(event.message ? words.stoppedFor(event.message) : words.stopped);
    };
    return { post: (request) => worker.postMessage(request), close: () => worker.terminate() };
  };
}

/** Trains where it is called, before `post` returns: for places without workers. */
export const connectHere: Connect = (onReply) => {
  const turns: (() => void)[] = [];
  const later: (() => void)[] = [];
  const serve = createNetworkServer(onReply, {
    soon: (callback) => turns.push(callback),
    later: (callback) => later.push(callback),
  });
  return {
    post(request) {
      serve(request);
      for (let next = turns.shift(); next; next = turns.shift() ?? later.shift()) next();
    },
    close: () => {},
  };
};
