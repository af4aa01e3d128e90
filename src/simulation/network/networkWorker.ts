import { type NetworkRequest, serveNetworks } from './server.ts';

const serve = serveNetworks((reply) => postMessage(reply));

addEventListener('message', ({ data }: MessageEvent<NetworkRequest>) => serve(data));
