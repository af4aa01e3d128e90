// @ts-check
// Runs a TypeScript file as the site's build would read it: node tools/run.mjs FILE.ts ARGS
// The file exports main(args), whose number is the exit code.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...args] = process.argv.slice(2);
if (!file) throw new Error('Usage: node tools/run.mjs FILE.ts ARGS');

/** @type {{ module: { main(args: string[]): Promise<number> | number } }} */
const { module } = await runnerImport(resolve(file));
process.exitCode = await module.main(args);
