import { handTraining } from './byHand.ts';
import { LEARNING_RATE, learnAgain, trainingOf } from './networks.ts';
import type { Comparison } from './rounds.ts';
import { tfjsTraining } from './tfjs.ts';

const SIZES = [64, 32, 32, 10];
const BATCH = 32;
const STEPS = 20;

/** The network of the digits against the other ways to train it. */
export async function digitsComparisons(): Promise<Comparison[]> {
  const name = `network ${SIZES.join('-')}, batch ${BATCH}, ${STEPS} steps`;
  const plain = trainingOf(SIZES, BATCH, 'plain');
  const weightNorm = trainingOf(SIZES, BATCH, 'weightNorm');
  const start = plain.net.parameters.slice();
  const byHand = handTraining(SIZES, start, plain.samples, LEARNING_RATE);
  const tfjs = await tfjsTraining(SIZES, start, plain.samples, LEARNING_RATE);
  const ours = learnAgain(plain, STEPS);
  return [
    { name, against: 'by hand', goal: 1.5, ours, other: () => byHand(STEPS) },
    { name, against: 'tfjs-cpu', goal: 0.4, ours, other: () => tfjs(STEPS), tolerance: 1e-4 },
    {
      name: `weight norm, the same`,
      against: 'plain',
      goal: 1.15,
      ours: learnAgain(weightNorm, STEPS),
      other: ours,
      // Another parameterization takes another path.
      tolerance: 1,
    },
  ];
}
