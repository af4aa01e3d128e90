import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Polar, pointerToPolar, polarToPoint } from '../../src/drawing/index.ts';

const seeded = { seed: 20160225, numRuns: 300 };
const lengthRange = [0.05, 3] as const;
const start: Polar = { length: 1.4, angle: 33.333333333333336 };

/** A point `along` the line of `start` and `aside` from it, counterclockwise. */
function beside(along: number, aside: number, { angle }: Polar = start): [number, number] {
  const [ux, uy] = polarToPoint({ length: 1, angle });
  return [along * ux - aside * uy, along * uy + aside * ux];
}

describe('a pointer that drags the tip of a vector', () => {
  it('gives the length to 0.01 and the angle to 0.1°', () => {
    const { value, snapped } = pointerToPolar([1.2345, 0.9876], start, { lengthRange });
    expect(value).toEqual({ length: 1.58, angle: 38.7 });
    expect(snapped).toBe(false);
  });

  it('gives angles in (−180°, 180°]', () => {
    const at = (x: number, y: number) => pointerToPolar([x, y], start, { lengthRange }).value.angle;
    expect([at(-1, 0), at(-1, -0.0001), at(0, -1), at(1, 0)]).toEqual([180, 180, -90, 0]);
  });

  it('keeps the angle to the bit near the line of the start, and only the length follows', () => {
    const options = { lengthRange, snapWithin: 0.08 };
    const near = pointerToPolar(beside(2.004, 0.079), start, options);
    expect(near).toEqual({ value: { length: 2, angle: start.angle }, snapped: true });
    const far = pointerToPolar(beside(2.004, 0.081), start, options);
    expect(far.snapped).toBe(false);
    expect(far.value.angle).not.toBe(start.angle);
  });

  it('turns by exactly 180° on the other side of the origin', () => {
    const angles = [33.3, -33.3, 0, 180];
    const turned = angles.map(
      (angle) =>
        pointerToPolar(
          beside(-1, 0.01, { length: 1, angle }),
          { length: 1, angle },
          {
            lengthRange,
            snapWithin: 0.08,
          },
        ).value.angle,
    );
    expect(turned).toEqual([33.3 - 180, -33.3 + 180, 180, 0]);
  });

  it('never leaves the range of lengths, and notes when it was asked for less', () => {
    const short = pointerToPolar([0.01, 0.02], start, { lengthRange });
    expect(short).toMatchObject({ value: { length: 0.05 }, note: 'minimum' });
    const long = pointerToPolar([30, 0], start, { lengthRange });
    expect(long).toEqual({ value: { length: 3, angle: 0 }, snapped: false });
  });

  it('keeps the angle of the start at the origin, which has none', () => {
    expect(pointerToPolar([0, 0], start, { lengthRange }).value.angle).toBe(start.angle);
  });

  it('puts the tip within its rounding of the pointer, wherever that is', () => {
    const coordinate = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        fc.pre(Math.hypot(x, y) > 0.06);
        const { value } = pointerToPolar([x, y], start, { lengthRange });
        const [tx, ty] = polarToPoint(value);
        // Half of 0.01 along, half of 0.1° of at most 2√2 across.
        expect(Math.hypot(tx - x, ty - y)).toBeLessThan(0.0056);
        expect(value.angle).toBeGreaterThan(-180);
        expect(value.angle).toBeLessThanOrEqual(180);
      }),
      seeded,
    );
  });

  it('snaps for every start and every point close to its line', () => {
    const angle = fc.double({ min: -180, max: 180, minExcluded: true, noNaN: true });
    const along = fc.double({ min: -2.9, max: 2.9, noNaN: true });
    const aside = fc.double({ min: -0.079, max: 0.079, noNaN: true });
    fc.assert(
      fc.property(angle, along, aside, (degrees, far, off) => {
        fc.pre(Math.abs(far) > 0.06);
        const from = { length: 1, angle: degrees };
        const options = { lengthRange, snapWithin: 0.08 };
        const { value, snapped } = pointerToPolar(beside(far, off, from), from, options);
        expect(snapped).toBe(true);
        if (far > 0) expect(value.angle).toBe(degrees);
        else expect(Math.abs(value.angle - degrees)).toBe(180);
        expect(value.length).toBeCloseTo(Math.abs(far), 1);
      }),
      seeded,
    );
  });
});
