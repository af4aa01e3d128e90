import { prepare } from '../src/figures/network/prepare.ts';
import { readData } from '../tools/readData.ts';

/** What figures would fetch: the network has all of it. */
export const prepareData = () => prepare(readData);
