import { dirname, join } from 'node:path';

/**
 * npm as a program and its first arguments: by its script, since on Windows the command is a script as
 * well, which only a shell could start. npm names its own to what it runs; elsewhere Windows has it
 * beside Node.
 */
export function npm(): [program: string, ...args: string[]] {
  const { env, execPath, platform } = process;
  const beside = join(dirname(execPath), 'node_modules/npm/bin/npm-cli.js');
  const script = env.npm_execpath ?? (platform === 'win32' ? beside : undefined);
  return script ? [execPath, script] : ['npm'];
}
