import { describe, expect, it } from 'vitest';
import { dataset, datasetIds, pick } from '../../src/datasets/index.ts';

describe.each(datasetIds)('the data set %s', (id) => {
  const data = dataset(id);

  it('has the shapes that it promises, and finite numbers', () => {
    expect(data.id).toBe(id);
    expect(data.targets).toHaveLength(data.inputs.length);
    expect(data.targets.every(Number.isFinite)).toBe(true);
    for (const x of data.inputs) {
      expect(x).toHaveLength(data.columns.length);
      expect(x.every(Number.isFinite)).toBe(true);
    }
  });

  it('has a short title, a source in one sentence, and deviations above 0', () => {
    expect(data.title.length).toBeLessThan(25);
    expect(data.source).toMatch(/^[A-Z].*\.$/);
    for (const { deviation } of [...data.columns, data.target]) {
      expect(deviation).toBeGreaterThan(0);
    }
  });

  it('has class names just when it is a classification with targets 0 and 1', () => {
    expect(data.classNames !== undefined).toBe(data.task === 'classification');
    if (data.task === 'classification' && data.targets.length > 0) {
      expect(new Set(data.targets)).toEqual(new Set([0, 1]));
    }
  });

  it('is the same object every time', () => {
    expect(dataset(id)).toBe(data);
  });
});

it.each(['own', 'ownClasses'] as const)('%s is empty: the points are to be added', (id) => {
  const { inputs, columns } = dataset(id);
  expect(inputs).toEqual([]);
  expect(columns.map(({ name }) => name)).toEqual(['x₁', 'x₂']);
});

it('gathers the rows of a mini-batch in the order asked for', () => {
  const data = {
    inputs: [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    targets: [7, 8, 9],
  };
  expect(pick(data, [2, 0, 2])).toEqual({
    inputs: [
      [5, 6],
      [1, 2],
      [5, 6],
    ],
    targets: [9, 7, 9],
  });
});

it('refuses a row that is not there', () => {
  expect(() => pick({ inputs: [[1, 2]], targets: [3] }, [1])).toThrow('no row 1 among 1 rows');
});
