/** What came of a comparison: for each step its losses, and each mark, told to the last bit. */
export interface Trained {
  readonly losses: readonly string[];
  readonly marks: readonly string[];
}

/** A value as text in which every number stands as its 64 bits; there is only one NaN. */
export function exactText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== 'number') return part;
    if (Number.isNaN(part)) return 'NaN';
    const bits = new DataView(new ArrayBuffer(8));
    bits.setFloat64(0, part);
    return bits.getBigUint64(0).toString(16);
  });
}

/** Where two comparisons first differ, as a sentence; null when they agree to the last bit. */
export function firstDifference(one: Trained, other: Trained): string | null {
  for (const part of ['losses', 'marks'] as const) {
    const count = Math.max(one[part].length, other[part].length);
    for (let i = 0; i < count; i++) {
      const [a, b] = [one[part][i], other[part][i]];
      if (a !== b) return `${part} ${i}: ${a} is not ${b}`;
    }
  }
  return null;
}
