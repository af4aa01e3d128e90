import { createRatesServer, type RatesRequest } from './ratesServer.ts';

const serve = createRatesServer(
  (reply) => postMessage(reply),
  (callback) => setTimeout(callback),
);

addEventListener('message', ({ data }: MessageEvent<RatesRequest>) => serve(data));
