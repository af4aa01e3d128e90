import { readDigits } from '../../src/datasets/digits/digits.ts';
import { connectHere } from '../../src/simulation/network/connect.ts';
import { createNetworkHost } from '../../src/simulation/network/run.ts';
import { readData } from '../../tools/readData.ts';
import { exactText, type Trained } from './exact.ts';
import type { Race } from './races.ts';

const digits = readDigits(await readData('digits.bin'));

/** Runs a comparison in Node. */
export function trainHere({ settings, steps }: Race): Trained {
  const run = createNetworkHost(digits, connectHere).run(settings);
  for (let asked = 0; asked < steps && run.reach(steps) < steps; asked++);
  return {
    losses: Array.from({ length: steps }, (_, step) => exactText(run.lossesAt(step + 1))),
    marks: run.marksUpTo(steps).map((mark) => exactText(mark)),
  };
}
