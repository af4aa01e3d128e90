import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normal, random, shuffle } from '../../src/weightnorm/index.ts';
import './arbitrary.ts';

describe('normal draws', () => {
  it('have mean 0, deviation 1 and the tails of the normal distribution', () => {
    const draw = normal(1);
    const values = Array.from({ length: 40_000 }, (_, n) => draw(n));
    const moment = (power: number) =>
      values.reduce((sum, value) => sum + value ** power, 0) / values.length;
    expect(moment(1)).toBeCloseTo(0, 2);
    expect(moment(2)).toBeCloseTo(1, 1);
    expect(moment(3)).toBeCloseTo(0, 1);
    expect(moment(4)).toBeCloseTo(3, 0);
    const beyond = values.filter((value) => Math.abs(value) > 1.959964).length / values.length;
    expect(beyond).toBeCloseTo(0.05, 2);
  });

  it('are addressed: the same in any order, others for another seed', () => {
    const draw = normal(9);
    const wanted = [draw(0), draw(1), draw(2)];
    expect([draw(2), draw(1), draw(0)].reverse()).toEqual(wanted);
    expect(normal(10)(0)).not.toBe(wanted[0]);
  });

  it('are the polar form of two uniform draws', () => {
    const [draw, uniform] = [normal(4), random(4)];
    for (let n = 0; n < 100; n++) {
      const radius = Math.sqrt(-2 * Math.log(1 - uniform(2 * n)));
      expect(draw(n)).toBeCloseTo(radius * Math.cos(2 * Math.PI * uniform(2 * n + 1)), 12);
    }
  });

  it('have these bits in every engine', () => {
    const draw = normal(20160225);
    expect([draw(0), draw(1), draw(1000)]).toEqual([
      -0.8437749223843131, 1.1465111146735363, -0.033206870470392655,
    ]);
  });
});

describe('shuffle', () => {
  it('puts every place once, in an order of its seed and its first draw', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer(),
        fc.integer({ min: 0, max: 1e6 }),
        (length, seed, first) => {
          const [order, again] = [new Uint16Array(length).fill(9), new Uint16Array(length)];
          shuffle(order, seed, first);
          shuffle(again, seed, first);
          expect(order).toEqual(again);
          expect([...order.toSorted()]).toEqual([...order.keys()]);
        },
      ),
    );
  });

  it('gives another order for another seed or first draw', () => {
    const orders = [
      [1, 0],
      [2, 0],
      [1, 100],
    ].map(([seed = 0, first = 0]) => {
      const order = new Uint16Array(100);
      shuffle(order, seed, first);
      return String(order);
    });
    expect(new Set(orders).size).toBe(3);
  });

  it('gives all six orders of three about equally often', () => {
    const counts = new Map<string, number>();
    const order = new Uint16Array(3);
    for (let i = 0; i < 6000; i++) {
      shuffle(order, 1, 3 * i);
      counts.set(String(order), (counts.get(String(order)) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
