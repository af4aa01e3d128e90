import { describe, expect, it } from 'vitest';
import { answersOf } from '../../src/simulation/network/answers.ts';
import { readExperiments } from '../../src/simulation/network/experiments.ts';
import { networkMethods } from '../../src/simulation/network/lane.ts';
import { createTrainer } from '../../src/simulation/network/trainer.ts';
import { race, split } from './networks.ts';

const { inputs, labels } = split.validation;
const digitAt = (s: number): number[] => Array.from(inputs.subarray(64 * s, 64 * (s + 1)));

describe.each(['relu', 'tanh'] as const)('with %s', (activation) => {
  const settings = race({ methods: networkMethods, activation, learningRate: 0.03, batch: 32 });
  const trainer = createTrainer(settings, split);
  for (let step = 0; step < 70; step++) trainer.advance();
  const look = trainer.look();
  const mark = trainer.mark();

  it.each(networkMethods.map((method, i) => [method, i] as const))(
    'the answers of %s are right as often as the network itself is',
    (_, i) => {
      const folded = look.lanes[i]?.folded as Float64Array;
      const right = Array.from(labels, (label, s) => {
        const answers = answersOf(folded, settings, digitAt(s));
        expect(answers.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        return answers.indexOf(Math.max(...answers)) === label;
      });
      const share = right.filter(Boolean).length / labels.length;
      expect(share).toBe(mark.lanes[i]?.accuracy);
      expect(share).toBeGreaterThan(0.2);
    },
  );
});

it('networks of different kinds are asked side by side without harm', () => {
  const looks = (['shallow', 'deep'] as const).map((depth) => {
    const settings = race({ methods: ['plain'], depth });
    const folded = createTrainer(settings, split).look().lanes[0]?.folded as Float64Array;
    return () => answersOf(folded, settings, digitAt(3));
  });
  const first = looks.map((ask) => ask());
  expect(first[0]).not.toEqual(first[1]);
  expect(looks.map((ask) => ask())).toEqual(first);
});

it.each([
  '',
  '{',
  'null',
  '[]',
  '{"schema":"experiments/2","sweeps":[]}',
  '{"schema":"experiments/1"}',
])('the text %j is refused as a file of experiments', (text) => {
  expect(() => readExperiments(text)).toThrow(
    new RangeError('The file of the experiments is damaged.'),
  );
});
