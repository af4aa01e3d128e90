// @ts-check
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4173' },
    'strict-port': { type: 'boolean', default: false },
  },
});

const files = sirv(values.dir, {
  brotli: true,
  gzip: true,
  etag: true,
  setHeaders(response, path) {
    // Their names carry a hash of what is in them.
    const kept = path.startsWith('/assets/');
    response.setHeader('Cache-Control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
  },
});

const server = createServer((request, response) =>
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
  }),
);

let port = Number(values.port);
server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code !== 'EADDRINUSE' || values['strict-port']) throw error;
  port += 1;
  server.listen(port, '127.0.0.1');
});
server.on('listening', () => console.log(`http://127.0.0.1:${port}/`));
server.listen(port, '127.0.0.1');
