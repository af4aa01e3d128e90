/** @module-tag thorough */
import { describe, expect, it, test } from 'vitest';
import {
  isWeightNormMethod,
  type NetworkMethod,
  networkMethods,
  startLane,
} from '../../src/simulation/network/lane.ts';
import { createTrainer, markInterval, type Trainer } from '../../src/simulation/network/trainer.ts';
import { evaluate, learn } from '../../src/weightnorm/index.ts';
import { race, split } from './networks.ts';

/** Trains on to a step; returns the losses on the way. */
function advanceTo(trainer: Trainer, step: number): number[][] {
  const losses: number[][] = [];
  while (trainer.step < step) losses.push(trainer.advance());
  return losses;
}

function goTo(trainer: Trainer, step: number): void {
  trainer.goBack(step);
  advanceTo(trainer, step);
}

const startOf = (method: NetworkMethod, changes = {}) =>
  startLane(method, race({ scale: 0.7, ...changes }), split);

describe('at the start', () => {
  test.each([
    ['plain', 'weightNorm'],
    ['plainData', 'weightNormData'],
  ] as const)('%s and %s are the same function', (one, other) => {
    for (const depth of ['shallow', 'deep'] as const) {
      const [a, b] = [one, other].map((method) =>
        evaluate(startOf(method, { depth }).net, split.validation),
      );
      expect(b?.accuracy).toBe(a?.accuracy);
      expect(b?.loss).toBeCloseTo(a?.loss as number, 10);
    }
  });

  it('a start fitted to data is another one', () => {
    const [a, b] = (['plain', 'plainData'] as const).map(
      (method) => evaluate(startOf(method).net, split.validation).loss,
    );
    expect(b).not.toBeCloseTo(a as number, 2);
  });

  it('only the methods with weight norm have a g', () => {
    for (const method of networkMethods) {
      const scales = startOf(method).net.layers[0]?.g.length;
      expect(scales, method).toBe(isWeightNormMethod(method) ? 32 : 0);
    }
  });
});

it('gives the same batches to every method', () => {
  const trainings = networkMethods.map((method) => startOf(method));
  for (let step = 0; step < 3; step++) {
    for (const training of trainings) learn(training);
    const [first, ...others] = trainings.map(({ net }) => [
      net.labels.slice(0, 16),
      net.inputs.slice(0, 16 * 64),
    ]);
    for (const other of others) expect(other).toEqual(first);
  }
});

describe('a comparison', () => {
  const settings = race();
  const straight = createTrainer(settings, split);
  const losses = advanceTo(straight, 60);

  it('is the same to the last bit when it is trained again', () => {
    expect(advanceTo(createTrainer(settings, split), 60)).toEqual(losses);
  });

  it('comes to the same losses after going back, however often', () => {
    const trainer = createTrainer(settings, split);
    advanceTo(trainer, 60);
    for (const step of [59, 3, 41, 0, 20]) {
      goTo(trainer, step);
      expect(trainer.step).toBe(step);
      expect(trainer.advance()).toEqual(losses[step]);
    }
  });

  it('looks the same at a step reached backwards as at one reached forwards', () => {
    const trainer = createTrainer(settings, split);
    const steps = [0, 7, 20, 33];
    const forwards = steps.map((step) => {
      advanceTo(trainer, step);
      return [trainer.look(), trainer.mark()];
    });
    const backwards = steps.toReversed().map((step) => {
      goTo(trainer, step);
      return [trainer.look(), trainer.mark()];
    });
    expect(backwards.toReversed()).toEqual(forwards);
  });

  it('learns', () => {
    const { lanes } = straight.mark();
    for (const lane of lanes) expect(lane?.accuracy).toBeGreaterThan(0.5);
  });
});

test.each([
  [2, 160],
  [16, 20],
  [32, 10],
  [128, 3],
])('with batches of %i a mark is due every %i steps', (batch, interval) => {
  expect(markInterval(race({ batch }))).toBe(interval);
  const trainer = createTrainer(race({ batch, methods: [] }), split);
  const marked: number[] = [];
  for (let i = 0; i <= 2 * interval; i++) {
    if (trainer.isMarked()) marked.push(trainer.step);
    trainer.advance();
  }
  expect(marked).toEqual([0, interval, 2 * interval]);
});

it('remembers few places, however far it goes, so that going back costs no more than a part', () => {
  const trainer = createTrainer(race({ methods: [] }), split);
  for (const far of [500, 5000, 50_000]) {
    advanceTo(trainer, far);
    const places = new Set<number>();
    for (let to = far; to > 0; ) {
      trainer.goBack(to);
      expect(trainer.step).toBeLessThanOrEqual(to);
      places.add(trainer.step);
      to = trainer.step - 1;
    }
    expect(places.size).toBeLessThanOrEqual(25);
    expect(places.size).toBeGreaterThan(8);
    advanceTo(trainer, far);
  }
});

describe('a network whose numbers have run away', () => {
  const settings = race({
    methods: ['plain', 'batchNorm', 'weightNorm'],
    depth: 'deep',
    scale: 10,
    learningRate: 100,
  });
  const trainer = createTrainer(settings, split);
  const losses = advanceTo(trainer, 30);
  const lost = losses.findIndex(([loss]) => Number.isNaN(loss)) + 1;

  it('is null from there on, and the others go on', () => {
    expect(lost).toBeGreaterThan(0);
    for (const [plain, batchNorm] of losses.slice(lost)) {
      expect(plain).toBeNaN();
      expect(batchNorm).not.toBeNaN();
    }
    expect(trainer.look().lanes.map((lane) => lane === null)).toEqual([true, false, true]);
    expect(trainer.mark().lanes.map((lane) => lane === null)).toEqual([true, false, true]);
  });

  it('is there again when one goes back to before, and lost again after', () => {
    const another = createTrainer(settings, split);
    advanceTo(another, lost - 1);
    const before = another.look();
    expect(before.lanes[0]).not.toBeNull();
    goTo(trainer, lost - 1);
    expect(trainer.look()).toEqual(before);
    expect(advanceTo(trainer, 30)).toEqual(losses.slice(lost - 1));
  });
});

describe.each(['relu', 'tanh'] as const)('with %s, however extreme the settings', (activation) => {
  it.each([
    ['shallow', 0.1, 100],
    ['shallow', 10, 100],
    ['shallow', 10, 1],
    ['deep', 0.1, 100],
    ['deep', 10, 100],
  ] as const)('no method throws: %s, scale %d, rate %d', (depth, scale, learningRate) => {
    const changes = { depth, activation, scale, learningRate, batch: 2 };
    const trainer = createTrainer(race({ methods: networkMethods, ...changes }), split);
    for (let step = 0; step < 24; step++) {
      trainer.advance();
      if (step % 3 > 0) continue;
      for (const lane of trainer.look().lanes) {
        for (const numbers of lane ? [lane.folded, lane.rows, lane.g] : []) {
          expect(numbers.every(Number.isFinite)).toBe(true);
        }
      }
      for (const lane of trainer.mark().lanes) {
        for (const { normV, effectiveLearningRate } of lane?.layers ?? []) {
          expect(Number.isFinite(normV + effectiveLearningRate)).toBe(true);
          expect(normV).toBeGreaterThan(0);
        }
      }
    }
  });
});
