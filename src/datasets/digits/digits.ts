import { words } from '#words/networks.ts';
import { random, type Samples, shuffle } from '../../weightnorm/index.ts';
import { testPositions } from './testPositions.ts';

/** Handwritten digits as they were measured. */
export interface Digits {
  /** 1797 rows of 64 counts from 0 to 16: how much of each of 8 × 8 fields is ink. */
  readonly pixels: Uint8Array;
  /** Which digit each row is. */
  readonly labels: Uint8Array;
}

/** Pixels along each side of a digit. */
export const DIGIT_SIDE = 8;
export const DIGIT_PIXELS = DIGIT_SIDE * DIGIT_SIDE;
export const DIGIT_CLASSES = 10;
/** All ink that a field can hold. */
export const MOST_INK = 16;
const COUNT = 1797;

/** One sentence: where the digits come from, under which licence. */
export const DIGITS_SOURCE = words.source;

/**
 * Reads the file data/digits.bin: 1797 × 64 bytes of pixels, row by row, then 1797 labels.
 * @throws RangeError when the file is not that.
 */
export function readDigits(bytes: Uint8Array): Digits {
  const pixels = bytes.subarray(0, COUNT * DIGIT_PIXELS);
  const labels = bytes.subarray(COUNT * DIGIT_PIXELS);
  const fits =
    labels.length === COUNT &&
    pixels.every((ink) => ink <= MOST_INK) &&
    labels.every((label) => label < DIGIT_CLASSES);
  if (!fits) throw new RangeError('The file of the digits is damaged.');
  return { pixels, labels };
}

/** What a network learns from, what rates are chosen by, and what is reported once. */
export interface DigitSplit {
  /** 1122 digits. */
  readonly train: Samples;
  /** 225 digits held out of the training part, others for each seed. */
  readonly validation: Samples;
  /** 450 digits, the same for every seed. */
  readonly test: Samples;
}

const VALIDATION = 225;
/** Digits that are looked at once, in the end. */
export const TEST_COUNT = testPositions.length;
/** Digits that a network learns from. */
export const TRAIN_COUNT = COUNT - testPositions.length - VALIDATION;
// Far from the seeds that weights and batches are drawn by.
const SPLIT_SEED = 0x5eed;

/** Ink from 0 to 1. */
function samplesAt({ pixels, labels }: Digits, positions: ArrayLike<number>): Samples {
  const count = positions.length;
  const inputs = new Float64Array(count * DIGIT_PIXELS);
  const chosen = new Uint8Array(count);
  for (let s = 0; s < count; s++) {
    const from = (positions[s] as number) * DIGIT_PIXELS;
    for (let i = 0; i < DIGIT_PIXELS; i++) {
      inputs[s * DIGIT_PIXELS + i] = (pixels[from + i] as number) / MOST_INK;
    }
    chosen[s] = labels[positions[s] as number] as number;
  }
  return { inputs, labels: chosen };
}

/** Splits the digits: the test part is fixed, the validation part is drawn by seed from the rest. */
export function splitDigits(digits: Digits, seed: number): DigitSplit {
  const isTest = new Set(testPositions);
  const rest = [...digits.labels.keys()].filter((position) => !isTest.has(position));
  const order = new Uint16Array(rest.length);
  shuffle(order, Math.floor(random(SPLIT_SEED)(seed) * 4294967296));
  const positions = Array.from(order, (place) => rest[place] as number);
  return {
    validation: samplesAt(digits, positions.slice(0, VALIDATION)),
    train: samplesAt(digits, positions.slice(VALIDATION)),
    test: samplesAt(digits, testPositions),
  };
}

/** Mean and spread of each pixel over some samples; a pixel that never varies gets the spread 1. */
export function pixelScale({ inputs, labels }: Samples) {
  const count = labels.length;
  const mean = new Float64Array(DIGIT_PIXELS);
  const deviation = new Float64Array(DIGIT_PIXELS);
  for (let i = 0; i < DIGIT_PIXELS; i++) {
    let sum = 0;
    for (let s = 0; s < count; s++) sum += inputs[s * DIGIT_PIXELS + i] as number;
    const average = sum / count;
    let squares = 0;
    for (let s = 0; s < count; s++) {
      const off = (inputs[s * DIGIT_PIXELS + i] as number) - average;
      squares += off * off;
    }
    mean[i] = average;
    deviation[i] = Math.sqrt(squares / count) || 1;
  }
  return { mean, deviation };
}

export type PixelScale = ReturnType<typeof pixelScale>;

/** The same samples with each pixel shifted and scaled. */
export function rescaled({ inputs, labels }: Samples, { mean, deviation }: PixelScale): Samples {
  const scaled = inputs.map((ink, at) => {
    const pixel = at % DIGIT_PIXELS;
    return (ink - (mean[pixel] as number)) / (deviation[pixel] as number);
  });
  return { inputs: scaled, labels };
}

/** The same split with every pixel standardized by the training part. */
export function standardizedSplit({ train, validation, test }: DigitSplit): DigitSplit {
  const scale = pixelScale(train);
  return {
    train: rescaled(train, scale),
    validation: rescaled(validation, scale),
    test: rescaled(test, scale),
  };
}
