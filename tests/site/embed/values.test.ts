import { describe, expect, it } from 'vitest';
import { presetPlace } from '../../../src/figures/presets.ts';
import type { FigureName } from '../../../src/figures/registry.ts';
import { namedValues, type VALUE_NAMES } from '../../../src/site/embed/values.ts';
import { everyFigure } from './figures.ts';

const neuron = ['loss', 'w', 'b'] as const;
const split = [...neuron, 'g', 'v', 'normV', 'gradG', 'gradV'] as const;
const learning = [...split, 'effectiveLearningRate', 'directionLearningRate'] as const;

/** Which numbers each figure has; `rates` and `initialization` show many runs and no one neuron. */
const has: Readonly<Record<FigureName, readonly (typeof VALUE_NAMES)[number][]>> = {
  ...{ split: learning, growth: learning, gears: learning, gradients: learning, flip: learning },
  ...{
    onepoint: learning,
    forgetting: learning,
    sphere: learning,
    race: learning,
    decay: learning,
  },
  neuron,
  relatives: ['loss', 'w', 'v', 'normV', 'g'],
  rates: ['normV'],
  initialization: [],
  network: ['loss'],
};

describe.each(everyFigure)('the values of $name in messages', ({ name, module: { figure } }) => {
  it('have the names that every figure has', () => {
    const { schema, presets } = figure;
    const found = new Set(
      presets.flatMap((preset) => {
        const place = presetPlace(schema, preset);
        // Networks are measured when somebody asks how far they have come.
        figure.reach(place.settings, place.step);
        return Object.keys(namedValues(figure.values(place)));
      }),
    );
    expect([...found].toSorted()).toEqual([...has[name]].toSorted());
  });
});

describe('values in messages', () => {
  it('are JSON: what is not finite is null', () => {
    const values = { loss: Number.NaN, v: [1, Number.POSITIVE_INFINITY], other: 5, w: undefined };
    expect(namedValues(values)).toEqual({ loss: null, v: [1, null] });
  });
});
