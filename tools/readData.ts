import { readFile } from 'node:fs/promises';

/** Reads a file of public/data, as the page fetches it from data/. */
export async function readData(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(`public/data/${name}`));
}
