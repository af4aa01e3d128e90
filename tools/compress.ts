import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const text = /\.(html|js|css|svg|json|csv|tsv|txt|xml|webmanifest|bin)$/;

/** Where blocks end depends on the memory that zlib may use: no setting is best for every file. */
const MEMORY = [6, 7, 8, 9];

async function smallest(bytes: Uint8Array): Promise<Buffer> {
  const tried = MEMORY.map((memLevel) => promisify(gzip)(bytes, { level: 9, memLevel }));
  const [best] = (await Promise.all(tried)).toSorted((a, b) => a.length - b.length);
  if (!best) throw new Error('Nothing was compressed.');
  return best;
}

/** Writes a .br and a .gz beside every text file, for servers that send them as they are. */
export async function compress(directory: string): Promise<void> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && text.test(entry.name));
  // Compressing keeps every core busy.
  await Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = await readFile(path);
      await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes));
      await writeFile(`${path}.gz`, await smallest(bytes));
    }),
  );
}
