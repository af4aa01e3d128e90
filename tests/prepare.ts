import { prepareDigits, prepareExperiments } from '../src/figures/digits.ts';
import { readData } from '../tools/readData.ts';

/** What figures would fetch: the digits, and the networks trained on them beforehand. */
export const prepareData = () =>
  Promise.all([prepareDigits(readData), prepareExperiments(readData)]);
