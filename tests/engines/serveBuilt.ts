import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';

const FIRST_PORT = '4290';

/** Serves a built page, which is built if it is not there, on a port that is free. */
export async function serveBuilt(folder: string) {
  if (!existsSync(`${folder}/index.html`)) {
    const vite = ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder];
    const { status } = spawnSync(process.execPath, vite, { stdio: 'inherit' });
    if (status !== 0) throw new Error('The page could not be built.');
  }
  const serve = ['tools/serve.mjs', '--dir', folder, '--port', FIRST_PORT];
  const server = spawn(process.execPath, serve, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await Promise.race([
    once(server.stdout, 'data'),
    once(server, 'exit').then(() => {
      throw new Error('The page could not be served.');
    }),
  ]);
  return { address: String(line).trim(), close: () => server.kill() };
}
