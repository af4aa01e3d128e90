import { learn, type NetworkTraining } from '../../src/weightnorm/index.ts';
import { trainingOf } from './networks.ts';
import { median, milliseconds } from './rounds.ts';

const WIDTHS = [32, 64, 128, 256, 512];
const BATCHES = [1, 8, 32, 256];
const ROUNDS = 9;
/** About how many multiply-adds one round does. */
const WORK = 6e6;

function oneRound(training: NetworkTraining, steps: number): number {
  return milliseconds(() => {
    let loss = 0;
    for (let i = 0; i < steps; i++) loss += learn(training);
    return loss;
  });
}

/** The cost of one step by width and batch, plain and with weight norm measured in turn. */
export function costs(): string[][] {
  const rows = [['width', 'batch', 'plain', 'weight norm', 'ratio', 'plain, ns per multiply-add']];
  for (const width of WIDTHS) {
    for (const batch of BATCHES) {
      const sizes = [width, width, width, 10];
      // Forward, and back to the weights and to the layer below, which the first has not.
      const weights = 2 * width * width + 10 * width;
      const products = batch * (3 * weights - width * width);
      const steps = Math.max(1, Math.round(WORK / products));
      const [plain, normalized] = [
        trainingOf(sizes, batch, 'plain'),
        trainingOf(sizes, batch, 'weightNorm'),
      ];
      const times = { plain: [] as number[], normalized: [] as number[] };
      for (let round = -3; round < ROUNDS; round++) {
        const [a, b] = [oneRound(plain, steps), oneRound(normalized, steps)];
        if (round < 0) continue;
        times.plain.push(a / steps);
        times.normalized.push(b / steps);
      }
      const [a, b] = [median(times.plain), median(times.normalized)];
      rows.push([
        String(width),
        String(batch),
        `${(1000 * a).toFixed(0)} µs`,
        `${(1000 * b).toFixed(0)} µs`,
        (b / a).toFixed(2),
        ((1e6 * a) / products).toFixed(2),
      ]);
    }
  }
  return rows;
}
