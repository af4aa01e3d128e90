import { type Digits, readDigits } from '../datasets/digits/digits.ts';
import { type Experiments, readExperiments } from '../simulation/network/experiments.ts';
import type { ReadFile } from './types.ts';

let digits: Digits | null = null;
let experiments: Experiments | null = null;

/** Fetches the digits, once for all figures that learn from them. */
export async function prepareDigits(read: ReadFile): Promise<void> {
  digits ??= readDigits(await read('digits.bin'));
}

/** Fetches what the experiments came to, once. */
export async function prepareExperiments(read: ReadFile): Promise<void> {
  experiments ??= readExperiments(new TextDecoder().decode(await read('experiments.json')));
}

/** The digits; a figure that uses them has been prepared before it is opened. */
export function theDigits(): Digits {
  if (!digits) throw new Error('The digits have not been fetched.');
  return digits;
}

export function theExperiments(): Experiments {
  if (!experiments) throw new Error('The experiments have not been fetched.');
  return experiments;
}
