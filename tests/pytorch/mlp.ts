import {
  lastLayer,
  learn,
  momentum,
  type Network,
  network,
  networkGradients,
  networkTraining,
  takeBatch,
} from '../../src/weightnorm/index.ts';
import type { Comparison } from './comparison.ts';
import { Fields, Problem } from './fields.ts';

export const tolerance = 1e-12;

interface LayerNumbers {
  readonly v: number[][];
  readonly g: number[];
  readonly b: number[];
}

function readSizes(fields: Fields): number[] {
  const { length } = fields.list('sizes');
  const sizes = fields.vector('sizes', length);
  if (length >= 2 && sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes;
  throw new Problem(`${fields.where}: sizes should be two whole numbers from 1 on, or more`);
}

function readLabels(fields: Fields, n: number, classes: number): Uint8Array {
  const labels = fields.vector('t', n);
  if (labels.every((label) => Number.isInteger(label) && label >= 0 && label < classes)) {
    return Uint8Array.from(labels);
  }
  throw new Problem(`${fields.where}: t should be whole numbers below ${classes}`);
}

/** Reads a list with an object for every layer. */
function readLayers<T>(
  fields: Fields,
  name: string,
  sizes: readonly number[],
  read: (fields: Fields, units: number, inputs: number) => T,
): T[] {
  return fields.list(name, sizes.length - 1).map((value, i) => {
    const layer = new Fields(value, `${fields.where}: ${name}[${i}]`);
    const numbers = read(layer, sizes[i + 1] as number, sizes[i] as number);
    layer.end();
    return numbers;
  });
}

function readNumbers(fields: Fields, units: number, inputs: number): LayerNumbers {
  return {
    v: fields.matrix('v', units, inputs),
    g: fields.vector('g', units),
    b: fields.vector('b', units),
  };
}

function readSgd(value: unknown, where: string, sizes: readonly number[]) {
  const fields = new Fields(value, where);
  const optimizer = momentum({
    learningRate: fields.number('lr'),
    momentum: fields.number('momentum'),
  });
  const steps = fields.count('steps', 1);
  const losses = fields.vector('losses', steps + 1);
  const final = readLayers(fields, 'final', sizes, readNumbers);
  fields.end();
  return { optimizer, steps, losses, final };
}

function compareLayers(
  comparison: Comparison,
  name: string,
  net: Network,
  listOf: 'parameters' | 'gradients',
  wanted: readonly LayerNumbers[],
): void {
  net.layers.forEach(({ v, g, b, gradV, gradG, gradB }, i) => {
    const found = listOf === 'parameters' ? { v, g, b } : { v: gradV, g: gradG, b: gradB };
    for (const key of ['v', 'g', 'b'] as const) {
      comparison.compare(`${name} ${key} of layer ${i}`, [...found[key]], flat(wanted[i]?.[key]));
    }
  });
}

function flat(numbers: readonly (number | number[])[] = []): number[] {
  return numbers.flat();
}

/** A weight-normalized network: its logits, its loss, its gradients, and some steps of SGD. */
export function check(fields: Fields, comparison: Comparison): void {
  const sizes = readSizes(fields);
  const activation = fields.choice('act', ['identity', 'relu', 'tanh', 'sigmoid', 'softplus']);
  fields.choice('loss', ['softmax_cross_entropy_mean']);
  const n = fields.count('n', 1);
  const samples = {
    inputs: Float64Array.from(flat(fields.matrix('X', n, sizes[0] as number))),
    labels: readLabels(fields, n, sizes.at(-1) as number),
  };
  const start = readLayers(fields, 'layers', sizes, readNumbers);
  const logits = fields.matrix('logits', n, sizes.at(-1) as number);
  const lossValue = fields.number('lossValue');
  const grads = readLayers(fields, 'grads', sizes, (layer, units, inputs) => ({
    ...readNumbers(layer, units, inputs),
    w: layer.matrix('w', units, inputs),
  }));
  const sgd = readSgd(fields.value('sgd'), `${fields.where}: sgd`, sizes);
  fields.end();

  const shape = {
    sizes,
    activation,
    parameterization: 'weightNorm',
    normalization: 'none',
  } as const;
  const net = network(shape, n);
  net.layers.forEach(({ v, g, b }, i) => {
    const { v: rows, g: scales, b: biases } = start[i] as LayerNumbers;
    v.set(flat(rows));
    g.set(scales);
    b.set(biases);
  });
  takeBatch(net, samples, 0, n);
  comparison.compare('lossValue', networkGradients(net, n), lossValue);
  comparison.compare('logits', [...lastLayer(net).z], flat(logits));
  compareLayers(comparison, 'grad of', net, 'gradients', grads);
  net.layers.forEach(({ gradW }, i) => {
    comparison.compare(`grad of w of layer ${i}`, [...gradW], flat(grads[i]?.w));
  });

  const training = networkTraining(net, sgd.optimizer, samples, n, 1);
  const losses = Array.from({ length: sgd.steps }, () => learn(training));
  compareLayers(comparison, 'final', net, 'parameters', sgd.final);
  comparison.compare('losses', [...losses, learn(training)], sgd.losses);
}
