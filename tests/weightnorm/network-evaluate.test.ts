import { describe, expect, it } from 'vitest';
import {
  evaluate,
  fold,
  lastLayer,
  learn,
  type Network,
  type NetworkShape,
  networkTraining,
  probabilities,
  ratesOf,
  sgd,
  softmaxCrossEntropy,
  spreadOf,
} from '../../src/weightnorm/index.ts';
import { distance, drawnNetwork, logitsOf, samplesFor, shapes } from './networks.ts';

const COUNT = 12;

/** A network that has learned a little, so that its batch norms remember something. */
function learned(shape: NetworkShape): Network {
  const net = drawnNetwork(shape, COUNT);
  const training = networkTraining(net, sgd({ learningRate: 0.1 }), samplesFor(shape, 30), 5, 1);
  for (let i = 0; i < 20; i++) learn(training);
  return net;
}

function stateOf(net: Network) {
  const running = net.layers.map(({ runningMean, runningVariance }) => [
    [...runningMean],
    [...runningVariance],
  ]);
  return { parameters: [...net.parameters], running };
}

describe.each(shapes)('a network that has learned: %s', (_, shape) => {
  const samples = samplesFor(shape, COUNT, 7);

  it('folds into plain weights with the same logits, and stays as it is', () => {
    const net = learned(shape);
    const before = stateOf(net);
    const plain = fold(net);
    expect(plain.shape).toEqual({ ...shape, parameterization: 'plain', normalization: 'none' });
    expect(distance(logitsOf(plain, samples), logitsOf(net, samples))).toBeLessThan(1e-12);
    expect(stateOf(net)).toEqual(before);
  });

  it('is evaluated without a change, in portions of any size', () => {
    const net = learned(shape);
    const before = stateOf(net);
    const many = samplesFor(shape, 31, 8);
    const found = evaluate(net, many);
    expect(stateOf(net)).toEqual(before);
    const one = { ...found, total: 0, right: 0 };
    for (let s = 0; s < 31; s++) {
      const single = {
        inputs: many.inputs.slice(3 * s, 3 * s + 3),
        labels: many.labels.slice(s, s + 1),
      };
      const alone = evaluate(net, single);
      one.total += alone.loss;
      one.right += alone.accuracy;
    }
    expect(found.loss).toBeCloseTo(one.total / 31, 13);
    expect(found.accuracy).toBe(one.right / 31);
  });

  it('is looked at without a change', () => {
    const net = learned(shape);
    const before = stateOf(net);
    const looks = spreadOf(net, samples);
    ratesOf(net, 0.1);
    expect(stateOf(net)).toEqual(before);
    expect(looks.map(({ means }) => means.length)).toEqual([5, 4, 3]);
    expect(looks[2]?.values).toEqual(logitsOf(net, samples));
  });
});

describe('softmax and cross-entropy', () => {
  it('are right by hand', () => {
    const z = Float64Array.of(0, Math.log(3), Math.log(2), 0);
    const delta = new Float64Array(4);
    const loss = softmaxCrossEntropy(z, Uint8Array.of(1, 1), 2, 2, delta);
    // Probabilities 1/4 and 3/4 of two samples: −(ln 3/4 + ln 1/3)/2.
    expect(loss).toBeCloseTo(-(Math.log(3 / 4) + Math.log(1 / 3)) / 2, 15);
    expect(distance(delta, [1 / 8, -1 / 8, 1 / 3, -1 / 3])).toBeLessThan(1e-15);
    expect(distance(probabilities(z, 0, 2), [0.25, 0.75])).toBeLessThan(1e-15);
    expect(distance(probabilities(z, 1, 2), [2 / 3, 1 / 3])).toBeLessThan(1e-15);
  });

  it('do not overflow, and keep a small loss beside large logits', () => {
    const labels = Uint8Array.of(0);
    const of = (...z: number[]) =>
      softmaxCrossEntropy(Float64Array.from(z), labels, 1, z.length, null);
    expect(of(0, 1e300)).toBe(1e300);
    expect(of(1e6, 1e6 - 20)).toBeCloseTo(Math.log1p(Math.exp(-20)), 15);
    expect(of(Number.NaN, 1)).toBeNaN();
    expect(of(1, Number.NaN)).toBeNaN();
    expect(of(1, Number.POSITIVE_INFINITY)).toBeNaN();
  });
});

describe('the looks at a layer', () => {
  const shape: NetworkShape = {
    sizes: [1, 2, 2],
    activation: 'relu',
    parameterization: 'weightNorm',
    normalization: 'none',
  };
  const net = drawnNetwork(shape, 4);
  const [first] = net.layers;
  first?.v.set([2, -4]);
  first?.g.set([1, 3]);
  first?.b.set([0, -20]);
  const samples = { inputs: Float64Array.of(-1, 0, 0.5, 2.5), labels: new Uint8Array(4) };

  it('give means, deviations, dead units and the share beyond 0.95', () => {
    // z of the first unit: −1, 0, 0.5, 2.5; of the second: −17, −20, −21.5, −27.5.
    const [spread] = spreadOf(net, samples);
    expect(distance(spread?.means ?? [], [0.5, -21.5])).toBeLessThan(1e-14);
    // Squares of −1.5, −0.5, 0, 2 are 6.5 in all; three times that spread in the second.
    const deviation = Math.sqrt(6.5 / 4);
    expect(distance(spread?.deviations ?? [], [deviation, 3 * deviation])).toBeLessThan(1e-14);
    expect(spread?.dead).toBe(1);
    expect(spread?.saturated).toBe(1 / 8);
  });

  it('count a tanh as saturated on either side', () => {
    const bent = drawnNetwork({ ...shape, activation: 'tanh' }, 4);
    bent.parameters.set(net.parameters);
    // tanh of −1, 0, 0.5, 2.5 is beyond 0.95 once, that of −17 and below always beyond −0.95.
    expect(spreadOf(bent, samples)[0]).toMatchObject({ saturated: 5 / 8, dead: 0 });
  });

  it('give ‖v‖ and η g²/‖v‖², and for plain weights ‖w‖ and η', () => {
    const [rates] = ratesOf(net, 0.1);
    expect(rates?.normV).toBe(3);
    expect(rates?.effectiveLearningRate).toBeCloseTo((0.1 * (1 / 4 + 9 / 16)) / 2, 15);
    const [plain] = ratesOf(fold(net), 0.1);
    // w = 1 and −3
    expect(plain?.normV).toBeCloseTo(2, 15);
    expect(plain?.effectiveLearningRate).toBeCloseTo(0.1, 15);
  });

  it('name the last layer’s logits z', () => {
    expect(lastLayer(net)).toBe(net.layers[1]);
  });
});
