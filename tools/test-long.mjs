// @ts-check
// The unit tests with ten times as many runs of the properties that tests/long.ts lets grow.
import { spawnSync } from 'node:child_process';

const env = { ...process.env, WEIGHTNORM_LONG: '1' };
const args = ['node_modules/vitest/vitest.mjs', 'run', '--testTimeout=120000', 'tests/site/embed'];
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1;
