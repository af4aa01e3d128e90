/** @module-tag thorough */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readExperiments } from '../../src/simulation/network/experiments.ts';
import { networkMethods } from '../../src/simulation/network/lane.ts';
import { type Lookup, rateRecord, sweepRecord } from '../../tools/experiments/gather.ts';
import { runTask, splitFor } from '../../tools/experiments/runTask.ts';
import { resultStore } from '../../tools/experiments/store.ts';
import { type Sweep, sweeps, type Task, taskKey } from '../../tools/experiments/sweeps.ts';
import { digits } from '../simulation/networks.ts';

const sweep: Sweep = {
  id: 'tiny',
  depth: 'shallow',
  activation: 'relu',
  optimizer: 'sgd',
  scale: 1,
  batch: 32,
  inputs: 'raw',
  epochs: 2,
  seeds: 2,
  learningRates: [0.003, 0.1],
};
const taskOf = (changes: Partial<Task> = {}): Task => ({
  sweep,
  method: 'weightNormData',
  learningRate: 0.1,
  seed: 1,
  ...changes,
});
const split = splitFor(taskOf(), digits);

describe('a run', () => {
  const result = runTask(taskOf(), split, true);

  it('is measured before training and after every epoch', () => {
    expect(result.trainLoss).toHaveLength(3);
    expect(result.trainAccuracy).toHaveLength(3);
    expect(result.validationAccuracy).toHaveLength(3);
    expect(result.trainLoss[2]).toBeLessThan(result.trainLoss[0] as number);
    expect(result.validationAccuracy[2]).toBeGreaterThan(0.7);
    expect(result.test).toBeGreaterThan(0.7);
  });

  it('comes to the same when it is run again', () => {
    expect({ ...runTask(taskOf(), split, true), seconds: 0 }).toEqual({ ...result, seconds: 0 });
  });

  it('does not look at the test digits unless it is asked to', () => {
    const { train, validation } = split;
    const sealed = {
      train,
      validation,
      get test(): never {
        throw new Error('The test digits have been looked at.');
      },
    };
    expect(runTask(taskOf(), sealed, false).test).toBeNull();
    expect(() => runTask(taskOf(), sealed, true)).toThrow('looked at');
  });

  it('that diverges stops there, and knows nothing of the test digits', () => {
    const wild = taskOf({ learningRate: 1000, sweep: { ...sweep, depth: 'deep', scale: 10 } });
    const { diverged, trainLoss, validationAccuracy, test } = runTask(wild, split, true);
    expect({ diverged, test }).toEqual({ diverged: true, test: 0 });
    expect(trainLoss).toHaveLength(1);
    expect(validationAccuracy).toHaveLength(1);
  });

  it('has its own split for each seed, standardized where the sweep says so', () => {
    expect(splitFor(taskOf({ seed: 2 }), digits).train).not.toEqual(split.train);
    const standardized = { ...sweep, inputs: 'standardized' } as const;
    expect(
      Math.max(...splitFor(taskOf({ sweep: standardized }), digits).train.inputs),
    ).toBeGreaterThan(2);
  });
});

describe('the file of results', () => {
  const folder = mkdtempSync(join(tmpdir(), 'experiments-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'not', 'there', 'runs.ndjson');
  const result = {
    trainAccuracy: [0.1],
    validationAccuracy: [0.2],
    trainLoss: [2.3],
    diverged: false,
    test: null,
    seconds: 2,
  };

  it('is gone on with after a stop in the middle of a line', () => {
    const first = resultStore(file);
    expect(first.get('a')).toBeUndefined();
    first.add('a', result);
    first.add('b', { ...result, seconds: 3 });
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.slice(0, -20));
    const second = resultStore(file);
    expect(second.get('a')).toEqual(result);
    expect(second.get('b')).toBeUndefined();
    second.add('b', result);
    second.add('c', result);
    const third = resultStore(file);
    expect(['a', 'b', 'c'].map(third.get)).toEqual([result, result, result]);
    expect(third.seconds()).toBe(6);
  });
});

describe('a sweep from end to end', () => {
  const looked: string[] = [];
  const results = new Map<string, ReturnType<typeof runTask>>();
  const run =
    (withTest: boolean): Lookup =>
    (method, learningRate, seed) => {
      const task = taskOf({ method, learningRate, seed });
      const key = `${withTest} ${taskKey(task)}`;
      if (withTest) looked.push(key);
      const result = results.get(key) ?? runTask(task, splitFor(task, digits), withTest);
      results.set(key, result);
      return result;
    };
  const record = sweepRecord(sweep, run(false), run(true));

  it('has every method at every rate', () => {
    expect(record.methods.map(({ method }) => method)).toEqual(networkMethods);
    for (const { rates } of record.methods) {
      expect(rates.map(({ learningRate }) => learningRate)).toEqual([0.003, 0.1]);
    }
    expect(record.methods[0]?.chosen).toBe(0.1);
  });

  it('looks at the test digits at the chosen rates only', () => {
    const wanted = record.methods.flatMap(({ method, chosen }) =>
      [1, 2].map((seed) => `true ${taskKey(taskOf({ method, learningRate: chosen, seed }))}`),
    );
    expect(new Set(looked)).toEqual(new Set(wanted));
  });

  it('compares with plain seed by seed', () => {
    const [plain, , , fitted] = record.methods;
    expect(plain?.againstPlain).toEqual({ mean: 0, low: 0, high: 0 });
    const mean = (fitted?.test.mean ?? 0) - (plain?.test.mean ?? 0);
    expect(fitted?.againstPlain.mean).toBeCloseTo(mean, 3);
    expect(fitted?.test.mean).toBeGreaterThan(0.7);
  });

  it('can be read again from its file', () => {
    const made = { node: process.version, project: '0', runs: 32, seconds: 1 };
    const file = { schema: 'experiments/1', made, sweeps: [record] } as const;
    expect(readExperiments(JSON.stringify(file))).toEqual(file);
    expect(record).toMatchObject({ id: 'tiny', seeds: [1, 2], epochs: 2, inputs: 'raw' });
  });
});

describe('the file data/experiments.json', () => {
  const { sweeps: recorded } = readExperiments(
    readFileSync('public/data/experiments.json', 'utf8'),
  );

  it('has every sweep, with every method and rate', () => {
    expect(recorded.map(({ id }) => id)).toEqual(sweeps.map(({ id }) => id));
    for (const [i, { methods }] of recorded.entries()) {
      expect(methods.map(({ method }) => method)).toEqual(networkMethods);
      for (const { rates } of methods) {
        expect(rates.map(({ learningRate }) => learningRate)).toEqual(sweeps[i]?.learningRates);
      }
    }
  });

  it('has the numbers that the code gives now, to the last digit', () => {
    const batch128 = sweeps.find(({ id }) => id === 'shallow-batch-128') as Sweep;
    const found = recorded
      .find(({ id }) => id === batch128.id)
      ?.methods.find(({ method }) => method === 'weightNormMeanOnly')
      ?.rates.find(({ learningRate }) => learningRate === 1);
    const runs = Array.from({ length: batch128.seeds }, (_, i) => {
      const task: Task = {
        sweep: batch128,
        method: 'weightNormMeanOnly',
        learningRate: 1,
        seed: i + 1,
      };
      return runTask(task, splitFor(task, digits), false);
    });
    expect(found).toEqual(rateRecord(1, batch128.epochs, runs));
  }, 60_000);
});
