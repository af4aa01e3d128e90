import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import {
  DIGIT_PIXELS,
  MOST_INK,
  pixelScale,
  readDigits,
  splitDigits,
  standardizedSplit,
  TRAIN_COUNT,
} from '../../src/datasets/digits/digits.ts';
import { testPositions } from '../../src/datasets/digits/testPositions.ts';
import type { Samples } from '../../src/weightnorm/index.ts';

const file = new Uint8Array(readFileSync('public/data/digits.bin'));
const digits = readDigits(file);

const perClass = (labels: Uint8Array): number[] =>
  Array.from({ length: 10 }, (_, digit) => labels.filter((label) => label === digit).length);

/** Each digit as a text, label and pixels. */
function texts({ inputs, labels }: Samples): string[] {
  return Array.from(labels, (label, s) => {
    const pixels = inputs.subarray(s * DIGIT_PIXELS, (s + 1) * DIGIT_PIXELS);
    return `${label}: ${Array.from(pixels, (ink) => ink * MOST_INK).join(' ')}`;
  });
}

describe('the file of the digits', () => {
  it('is the one whose sum is known', () => {
    expect(createHash('sha256').update(file).digest('hex')).toBe(
      '87ff0c9e40dc7e2c0e34e7257799c2e3f3aec1a016363bb11cad869ec428a826',
    );
  });

  it('holds as many of each digit as its source says', () => {
    expect(perClass(digits.labels)).toEqual([178, 182, 177, 183, 181, 182, 181, 179, 174, 180]);
  });

  it('begins with the nought that its source begins with', () => {
    expect(digits.labels[0]).toBe(0);
    expect([...digits.pixels.subarray(8, 16)]).toEqual([0, 0, 13, 15, 10, 15, 5, 0]);
  });
});

test.each([
  ['is empty', () => new Uint8Array(0)],
  ['ends early', () => file.subarray(0, file.length - 1)],
  ['is too long', () => new Uint8Array(file.length + 1)],
  ['has more ink than a field holds', () => file.with(0, MOST_INK + 1)],
  ['has a label that is no digit', () => file.with(file.length - 1, 10)],
])('a file that %s is refused with a sentence', (_, damaged) => {
  expect(() => readDigits(damaged())).toThrow(new RangeError('The file of the digits is damaged.'));
});

describe('a split', () => {
  const [one, two] = [splitDigits(digits, 1), splitDigits(digits, 2)];

  it('has 1122 digits to learn from, 225 to choose by and 450 to test', () => {
    for (const { train, validation, test } of [one, two]) {
      expect(train.labels).toHaveLength(1122);
      expect(TRAIN_COUNT).toBe(1122);
      expect(validation.labels).toHaveLength(225);
      expect(test.labels).toHaveLength(450);
    }
  });

  it('uses every digit once', () => {
    // No two digits of the file are the same.
    const all = texts(splitAll());
    expect(new Set(all).size).toBe(1797);
    for (const { train, validation, test } of [one, two]) {
      const used = [...texts(train), ...texts(validation), ...texts(test)];
      expect(used.toSorted()).toEqual(all.toSorted());
    }
  });

  it('has the same test digits for every seed, a quarter of every class', () => {
    expect(two.test).toEqual(one.test);
    expect(new Set(testPositions).size).toBe(450);
    const shares = perClass(one.test.labels).map((n, i) => n / (perClass(digits.labels)[i] ?? 0));
    for (const share of shares) expect(share).toBeCloseTo(0.25, 2);
  });

  it('is the same for the same seed, and holds other digits out for another', () => {
    expect(splitDigits(digits, 1)).toEqual(one);
    for (const seed of [0, 2, 3, 4294967295]) {
      const others = new Set(texts(splitDigits(digits, seed).validation));
      const shared = texts(one.validation).filter((text) => others.has(text)).length;
      // Two draws of 225 out of 1347 have some 38 in common.
      expect(shared).toBeGreaterThan(15);
      expect(shared).toBeLessThan(65);
    }
  });

  it('has ink from 0 to 1', () => {
    expect(Math.min(...one.test.inputs)).toBe(0);
    expect(Math.max(...one.test.inputs)).toBe(1);
  });
});

/** The whole file as samples. */
function splitAll(): Samples {
  return {
    inputs: Float64Array.from(digits.pixels, (ink) => ink / MOST_INK),
    labels: digits.labels,
  };
}

describe('standardizing', () => {
  const split = splitDigits(digits, 1);
  const scaled = standardizedSplit(split);

  it('gives every pixel of the training part mean 0 and deviation 1, or leaves it blank', () => {
    const { mean, deviation } = pixelScale(scaled.train);
    for (let i = 0; i < DIGIT_PIXELS; i++) {
      expect(mean[i]).toBeCloseTo(0, 12);
      expect(deviation[i]).toBeCloseTo(1, 12);
    }
    const blank = pixelScale(split.train).deviation.indexOf(1);
    expect(blank).toBe(0);
    expect(scaled.train.inputs.every((x, at) => at % DIGIT_PIXELS !== blank || x === 0)).toBe(true);
  });

  it('shifts and scales the other parts by the training part, not by themselves', () => {
    const { mean, deviation } = pixelScale(split.train);
    for (const part of ['validation', 'test'] as const) {
      const at = 5 * DIGIT_PIXELS + 20;
      const before = split[part].inputs[at] as number;
      const wanted = (before - (mean[20] as number)) / (deviation[20] as number);
      expect(scaled[part].inputs[at]).toBe(wanted);
      expect(pixelScale(scaled[part]).mean[20]).not.toBeCloseTo(0, 6);
      expect(scaled[part].labels).toEqual(split[part].labels);
    }
  });
});
