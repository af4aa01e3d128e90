import { expect, it } from 'vitest';
import { spread } from '../../src/drawing/chart/EndLabels.tsx';

it('labels that are apart stay where they are', () => {
  expect(spread([50, 10, 30], 14, 0, 100)).toEqual([50, 10, 30]);
});

it('labels in one place are moved apart in the order of their lines, within the chart', () => {
  expect(spread([50, 50, 50], 14, 0, 100)).toEqual([50, 64, 78]);
  expect(spread([98, 95, 99], 14, 0, 100)).toEqual([86, 72, 100]);
});
