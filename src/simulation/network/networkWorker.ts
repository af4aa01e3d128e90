import { createNetworkServer, type NetworkRequest } from './server.ts';

const BETWEEN_REPLIES = 1000 / 30;

const serve = createNetworkServer((reply) => postMessage(reply), {
  soon: (callback) => setTimeout(callback),
  later: (callback) => setTimeout(callback, BETWEEN_REPLIES),
});

addEventListener('message', ({ data }: MessageEvent<NetworkRequest>) => serve(data));
