import { describe, expect, it } from 'vitest';
import {
  activations,
  adam,
  learn,
  losses,
  momentum,
  type NetworkShape,
  type NetworkTraining,
  network,
  networkTraining,
  type Optimizer,
  type PlainParameters,
  sgd,
  startNetwork,
  stepsPerEpoch,
  train,
} from '../../src/weightnorm/index.ts';
import { distance, drawnNetwork, samplesFor, shapes } from './networks.ts';

const COUNT = 20;

/** A training that has been given its start, its samples and a batch size of 6. */
function training(shape: NetworkShape, optimizer: Optimizer, seed = 1): NetworkTraining {
  const net = network(shape, COUNT);
  startNetwork(net, { weights: 'he', scale: 1, seed, fitTo: null });
  return networkTraining(net, optimizer, samplesFor(shape, COUNT), 6, seed);
}

function learnFor(run: NetworkTraining, steps: number): number[] {
  return Array.from({ length: steps }, () => learn(run));
}

const wide: NetworkShape = {
  sizes: [3, 5, 3],
  activation: 'tanh',
  parameterization: 'weightNorm',
  normalization: 'none',
};

describe('learning', () => {
  it.each(shapes)('brings the loss down: %s', (_, shape) => {
    const run = training(shape, sgd({ learningRate: 0.3 }));
    const found = learnFor(run, 400);
    const mean = (part: number[]) => part.reduce((sum, loss) => sum + loss, 0) / part.length;
    expect(mean(found.slice(-30))).toBeLessThan(0.85 * mean(found.slice(0, 30)));
    expect(run.step).toBe(400);
  });

  it.each(shapes)('gives the same bits for the same seed, others for another: %s', (_, shape) => {
    const outcome = (seed: number) => {
      const run = training(shape, momentum({ learningRate: 0.1 }), seed);
      return { losses: learnFor(run, 20), parameters: run.net.parameters };
    };
    expect(outcome(1)).toEqual(outcome(1));
    expect(outcome(2).losses).not.toEqual(outcome(1).losses);
  });

  it('takes the samples of an epoch in another order than those of the one before', () => {
    const run = training(wide, sgd({ learningRate: 0.1 }));
    expect(stepsPerEpoch(run)).toBe(3);
    const orders = Array.from({ length: 5 }, () => {
      learnFor(run, 3);
      return [...run.order];
    });
    for (const order of orders) {
      expect(order.toSorted((a, b) => a - b)).toEqual([...order.keys()]);
    }
    expect(new Set(orders.map(String)).size).toBe(5);
  });

  it('shows each sample once an epoch at most, and leaves a rest out', () => {
    const run = training(wide, sgd({ learningRate: 0.1 }));
    const seen: string[] = [];
    for (let i = 0; i < 3; i++) {
      learn(run);
      for (let s = 0; s < 6; s++) seen.push(String(run.net.inputs.slice(3 * s, 3 * s + 3)));
    }
    expect(new Set(seen).size).toBe(18);
  });
});

describe('running statistics', () => {
  it('follow PyTorch: a tenth of each batch, with the unbiased variance', () => {
    // t of the samples is 1, 2, 3, 6: mean 3, squares 4 + 1 + 0 + 9 = 14, variance 14/3.
    const shape = { ...wide, sizes: [1, 1, 2], parameterization: 'plain' } as const;
    const samples = { inputs: Float64Array.of(1, 2, 3, 6), labels: new Uint8Array(4) };
    for (const normalization of ['meanOnly', 'batch'] as const) {
      const net = network({ ...shape, normalization }, 4);
      net.layers[0]?.v.fill(1);
      learn(networkTraining(net, sgd({ learningRate: 0.1 }), samples, 4, 1));
      const { runningMean, runningVariance } = net.layers[0] as (typeof net.layers)[number];
      expect(runningMean[0]).toBeCloseTo(0.3, 15);
      if (normalization === 'batch') {
        expect(runningVariance[0]).toBeCloseTo(0.9 + 1.4 / 3, 15);
      } else expect(runningVariance[0]).toBe(1);
    }
  });
});

describe('a run that diverges', () => {
  const state = ({ net, step }: NetworkTraining) => ({
    step,
    parameters: net.parameters.slice(),
    running: net.layers.flatMap(({ runningMean, runningVariance }) => [
      runningMean.slice(),
      runningVariance.slice(),
    ]),
  });
  const optimizers = [sgd, momentum, adam] as const;

  it.each(shapes)('ends with a loss that is not finite and changes nothing: %s', (_, shape) => {
    for (const optimizer of optimizers) {
      for (const learningRate of [1e160, 1e308]) {
        const run = training(shape, optimizer({ learningRate, weightDecay: 1e-3 }));
        let before = state(run);
        let loss = 0;
        for (let i = 0; i < 50 && Number.isFinite(loss); i++) {
          before = state(run);
          loss = learn(run);
        }
        expect(loss).not.toSatisfy(Number.isFinite);
        expect(state(run)).toEqual(before);
        expect(before.parameters.every(Number.isFinite)).toBe(true);
        expect(learn(run)).not.toSatisfy(Number.isFinite);
      }
    }
  });

  it('is told from a unit without a direction, which throws', () => {
    const run = training(wide, sgd({ learningRate: 0.1 }));
    run.net.layers[1]?.v.fill(0, 5, 10);
    expect(() => learn(run)).toThrow(RangeError);
    expect(() => learn(run)).toThrow('v of unit 1 is the zero vector');
  });

  it('says so when ‖v‖ exceeds the largest double', () => {
    const run = training(wide, sgd({ learningRate: 0.1 }));
    run.net.layers[0]?.v.fill(Number.MAX_VALUE);
    expect(learn(run)).toBeNaN();
  });

  it('says so even where a ReLU would turn a NaN into 0', () => {
    const run = training({ ...wide, activation: 'relu' }, sgd({ learningRate: 0.1 }));
    run.net.layers[0]?.b.fill(Number.NaN);
    expect(learn(run)).toBeNaN();
  });
});

describe('weight decay', () => {
  /** How far each list of parameters of the first layer has been pulled towards 0 by one step. */
  function pulled(shape: NetworkShape, weightDecay: Parameters<typeof sgd>[0]['weightDecay']) {
    const step = (decay: typeof weightDecay) => {
      const net = drawnNetwork(shape, COUNT);
      const optimizer = sgd({ learningRate: 0.5, weightDecay: decay ?? 0 });
      const before = drawnNetwork(shape, COUNT).layers[0] as (typeof net.layers)[number];
      learn(networkTraining(net, optimizer, samplesFor(shape, COUNT), COUNT, 1));
      return { before, layer: net.layers[0] as (typeof net.layers)[number] };
    };
    const [decayed, free] = [step(weightDecay), step(0)];
    return (['v', 'g', 'b', 'gain'] as const).filter((name) => {
      const values = decayed.layer[name];
      if (values.length === 0) return false;
      const shift = Array.from(values, (value, i) => value - (free.layer[name][i] as number));
      const wanted = Array.from(decayed.before[name], (value) => -0.5 * 0.25 * value);
      if (distance(shift, wanted) < 1e-15) return true;
      expect(Math.max(...shift.map(Math.abs))).toBe(0);
      return false;
    });
  }

  it.each([
    ['weightNorm', 0.25, ['v', 'g', 'b', 'gain']],
    ['weightNorm', { v: 0.25 }, ['v']],
    ['weightNorm', { g: 0.25, b: 0.25 }, ['g', 'b']],
    ['weightNorm', { w: 0.25 }, []],
    ['plain', 0.25, ['v', 'b', 'gain']],
    ['plain', { w: 0.25 }, ['v']],
    ['plain', { v: 0.25, g: 0.25 }, []],
  ] as const)('of %s weights by %o meets %j', (parameterization, weightDecay, wanted) => {
    const shape = { ...wide, parameterization, normalization: 'batch' } as const;
    expect(pulled(shape, weightDecay)).toEqual(wanted);
  });
});

describe('the optimizers of single neurons', () => {
  // Two units that are each other's mirror image make one neuron with the weight w₁ − w₀ = 2 w₁ and
  // the logistic loss; it moves twice as fast as either, and its decay is that of w₁.
  it.each([
    ['SGD', (learningRate: number, weightDecay: number) => sgd({ learningRate, weightDecay })],
    [
      'momentum',
      (learningRate: number, weightDecay: number) => momentum({ learningRate, weightDecay }),
    ],
    [
      'Nesterov',
      (learningRate: number, weightDecay: number) =>
        momentum({ learningRate, weightDecay, nesterov: true }),
    ],
    ['Adam', (learningRate: number) => adam({ learningRate, epsilon: 0 })],
  ] as const)('move a network without hidden layers alike: %s', (_, optimizer) => {
    const shape = { ...wide, sizes: [3, 2], parameterization: 'plain' } as const;
    const samples = samplesFor(shape, COUNT);
    const net = network(shape, COUNT);
    const { v, b } = net.layers[0] as (typeof net.layers)[number];
    v.set([-0.3, 0.2, -0.5, 0.3, -0.2, 0.5]);
    b.set([-0.1, 0.1]);
    const single = train<PlainParameters>({
      start: { w: [0.6, -0.4, 1], b: 0.2 },
      batch: {
        inputs: Array.from({ length: COUNT }, (_, s) => [
          ...samples.inputs.subarray(3 * s, 3 * s + 3),
        ]),
        targets: [...samples.labels],
      },
      steps: 30,
      model: { activation: activations.identity, loss: losses.bceLogits },
      optimizer: optimizer(0.2, 0.05),
    });
    const run = networkTraining(net, optimizer(0.1, 0.1), samples, COUNT, 1);
    for (const { parameters } of single.states) {
      expect(
        distance(
          v.subarray(3).map((value) => 2 * value),
          parameters.w,
        ),
      ).toBeLessThan(1e-12);
      expect(2 * (b[1] as number)).toBeCloseTo(parameters.b, 12);
      learn(run);
    }
  });

  it('move typed arrays and plain lists to the same bits', () => {
    for (const make of [sgd, momentum, adam] as const) {
      const optimizer = make({ learningRate: 0.1 });
      const lists = Array.from({ length: optimizer.bufferCount }, () => [0, 0]);
      const arrays = lists.map((list) => Float64Array.from(list));
      const [list, array] = [[1, -2], Float64Array.of(1, -2)];
      for (let step = 0; step < 5; step++) {
        const gradients = [0.3 * step, 1 / (step + 1)];
        optimizer.update(list, gradients, lists, step);
        optimizer.update(array, Float64Array.from(gradients), arrays, step);
      }
      expect([...array]).toEqual(list);
      expect(arrays.map((values) => [...values])).toEqual(lists);
    }
  });
});
