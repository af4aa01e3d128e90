import { expect, it } from 'vitest';
import { linkedPlace } from '../../src/figures/presets.ts';
import { numberField } from '../../src/simulation/index.ts';

const schema = { rate: numberField({ key: 'eta', initial: 1, min: 0, max: 2 }) };

it('a link to a step of a figure without steps says that it has none', () => {
  expect(linkedPlace({ schema, horizon: 0 }, 'fig=a&step=3')).toEqual({
    settings: { rate: 1 },
    step: 0,
    problems: ['This figure has no steps.'],
  });
  expect(linkedPlace({ schema, horizon: 0 }, 'fig=a').problems).toEqual([]);
  expect(linkedPlace({ schema, horizon: 9 }, 'fig=a&step=3')).toMatchObject({
    step: 3,
    problems: [],
  });
});
