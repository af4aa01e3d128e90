import { expect, it } from 'vitest';
import {
  className,
  figure,
  observeNeuron,
  outputAt,
  runOf,
  schema,
  startFromHere,
} from '../../src/figures/neuron/figure.ts';
import { presetPlace } from '../../src/figures/presets.ts';
import { initialSettings } from '../../src/simulation/index.ts';
import { heading, norm } from '../../src/weightnorm/index.ts';

const initial = initialSettings(schema);

function preset(id: string) {
  const found = figure.presets.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return presetPlace(schema, found);
}

it('is undecided on the line through the origin at a right angle to w, whatever its length', () => {
  for (const length of [0.2, 1.5, 6]) {
    const output = outputAt({ settings: { ...initial, length, angle: 90 }, step: 0 });
    for (const x of [-3, 0, 2]) expect(output(x, 0)).toBe(0.5);
  }
});

it('a longer w makes the change across the line steeper', () => {
  const steepness = [0.5, 1.5, 6].map((length) => {
    const output = outputAt({ settings: { ...initial, length, angle: 0 }, step: 0 });
    return output(0.1, 0) - output(-0.1, 0);
  });
  expect(steepness).toEqual(steepness.toSorted((a, b) => a - b));
});

it('answers for the new penguin with the neuron of that step', () => {
  const place = { settings: { ...initial, newX: 2, newY: 1 }, step: 12 };
  const { answer, now, data } = observeNeuron(place);
  expect(answer.z).toBeCloseTo(2 * (now.w[0] ?? 0) + (now.w[1] ?? 0) + now.b, 12);
  expect(answer.y).toBe(outputAt(place)(2, 1));
  expect(className(data, 0.9)).toBe('Gentoo');
  expect(className(data, 0.1)).toBe('Adélie');
});

it('“Learned” is at a loss that another 2000 steps lower by under a tenth', () => {
  const { settings, step } = preset('learned');
  const run = runOf(settings);
  const now = observeNeuron({ settings, step }).now.loss;
  run.reach(step + 2000);
  expect(observeNeuron({ settings, step: step + 2000 }).now.loss).toBeGreaterThan(0.9 * now);
});

it('w of the separable species grows, w of the overlapping ones settles', () => {
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
