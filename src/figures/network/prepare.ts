import { prepareDigits, prepareExperiments } from '../digits.ts';
import type { ReadFile } from '../types.ts';

/** Fetches the digits and what the experiments came to. */
export async function prepare(read: ReadFile): Promise<void> {
  await Promise.all([prepareDigits(read), prepareExperiments(read)]);
}
