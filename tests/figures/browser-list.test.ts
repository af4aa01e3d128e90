import { expect, it } from 'vitest';
import { figureNames } from '../../src/figures/registry.ts';
import { figureNames as tested } from '../browser/figures.ts';

it('the browser tests know every figure', () => {
  expect(tested.toSorted()).toEqual(figureNames.toSorted());
});
