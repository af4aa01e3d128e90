import { expect, it } from 'vitest';
import {
  className,
  figure,
  observeNeuron,
  runOf,
  schema,
  startFromHere,
  sumAt,
  sumsFor,
} from '../../src/figures/neuron/figure.ts';
import { presetPlace } from '../../src/figures/presets.ts';
import { initialSettings } from '../../src/simulation/index.ts';
import { activations, heading, norm } from '../../src/weightnorm/index.ts';

const initial = initialSettings(schema);

function preset(id: string) {
  const found = figure.presets.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return presetPlace(schema, found);
}

const output = (length: number, angle: number) => {
  const place = { settings: { ...initial, length, angle }, step: 0 };
  const sum = sumAt(place);
  return (x: number, y: number) => activations.sigmoid.value(sum(x, y));
};

it('is undecided on the line through the origin at a right angle to w, whatever its length', () => {
  for (const length of [0.2, 1.5, 6]) {
    for (const x of [-3, 0, 2]) expect(output(length, 90)(x, 0)).toBe(0.5);
  }
});

it('a longer w makes the change across the line steeper', () => {
  const steepness = [0.5, 1.5, 6].map(
    (length) => output(length, 0)(0.1, 0) - output(length, 0)(-0.1, 0),
  );
  expect(steepness).toEqual(steepness.toSorted((a, b) => a - b));
});

it('draws the contours of the output where the sum has the values that belong to them', () => {
  for (const activation of schema.activation.options) {
    const [z = 0] = sumsFor({ ...initial, activation }, [0.75]);
    expect(activations[activation].value(z)).toBeCloseTo(0.75, 14);
  }
});

it('answers for the new penguin with the neuron of that step', () => {
  const place = { settings: { ...initial, newX: 2, newY: 1 }, step: 12 };
  const { answer, now, data } = observeNeuron(place);
  expect(answer.z).toBeCloseTo(2 * (now.w[0] ?? 0) + (now.w[1] ?? 0) + now.b, 12);
  expect(answer.y).toBeCloseTo(activations.sigmoid.value(sumAt(place)(2, 1)), 14);
  expect(className(data, 0.9)).toBe('Gentoo');
  expect(className(data, 0.1)).toBe('Adélie');
});

it('“Learned” is at a loss that another 2000 steps lower by under a tenth', {
  tags: 'thorough',
}, () => {
  const { settings, step } = preset('learned');
  const run = runOf(settings);
  const now = observeNeuron({ settings, step }).now.loss;
  run.reach(step + 2000);
  expect(observeNeuron({ settings, step: step + 2000 }).now.loss).toBeGreaterThan(0.9 * now);
});

it('w of the separable species grows, w of the overlapping ones settles', {
  tags: 'thorough',
}, () => {
  const grown = (id: string, from: number, to: number) => {
    const { settings } = preset(id);
    return norm(runOf(settings).at(to).parameters.w) / norm(runOf(settings).at(from).parameters.w);
  };
  expect(grown('separable', 500, 2000)).toBeGreaterThan(1.2);
  expect(grown('learned', 1000, 2000)).toBeLessThan(1.02);
});

it('a drag at a later step starts from what is seen there', () => {
  const place = { settings: initial, step: 5 };
  const { w, b } = runOf(initial).at(5).parameters;
  expect(startFromHere(place)).toEqual({ angle: heading(w), length: norm(w), b });
  expect(startFromHere({ ...place, step: 0 })).toEqual({ angle: 35, length: 1.5, b: 0 });
});
