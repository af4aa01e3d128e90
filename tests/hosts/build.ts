import { resolve } from 'node:path';
import { serveBuilt } from '../engines/serveBuilt.ts';
import { notesOn } from './notes.ts';
import { buildIn } from './system.ts';
import { systems } from './systems/index.ts';

/** What the tests are told: where a system's pages are, or why there are none. */
export type Built = Readonly<
  Record<string, { readonly folder: string } | { readonly problem: string }>
>;

/** Serves the site and builds the notes of every system, all at once. */
export default async function build(): Promise<() => void> {
  const { address, close } = await serveBuilt('dist');
  const notes = notesOn(address);
  const built = await Promise.all(
    systems.map(async (system) => {
      const from = performance.now();
      const home = resolve('node_modules/.cache/hosts', system.name);
      const outcome = await buildIn(home, system, notes).then(
        (folder) => ({ folder }),
        (error: Error) => ({ problem: error.message }),
      );
      console.log(`${system.name}: ${Math.round((performance.now() - from) / 1000)} s`);
      return [system.name, outcome] as const;
    }),
  );
  process.env.WEIGHTNORM_SITE = address;
  process.env.WEIGHTNORM_NOTES = JSON.stringify(Object.fromEntries(built) satisfies Built);
  return close;
}
