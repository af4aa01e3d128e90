import { describe, expect, it } from 'vitest';
import { arrowPath, arrowStyles } from '../../src/drawing/marks/arrowPath.ts';
import { evenly } from '../../src/drawing/marks/evenly.ts';
import { pieces } from '../../src/drawing/marks/formula.ts';
import { type LabelRequest, labelPlace } from '../../src/drawing/marks/labelPlace.ts';
import { labelPlaces } from '../../src/drawing/marks/labelPlaces.ts';

const numbers = (d: string) => Array.from(d.matchAll(/-?\d+(\.\d+)?/g), ([text]) => Number(text));

describe('an arrow', () => {
  it('with an open head has its tip exactly where it points', () => {
    const { shaft, head } = arrowPath([0, 0], [100, 50], arrowStyles.v, 1);
    expect(shaft).toBe('M0,0L100,50');
    expect(head).toContain('L100,50L');
    expect(head).not.toContain('z');
  });

  it('with a filled head ends its shaft inside the head, which keeps the tip sharp', () => {
    const { shaft, head } = arrowPath([0, 0], [100, 0], arrowStyles.w, 1);
    const end = numbers(shaft)[2] as number;
    expect(end).toBeLessThan(100);
    expect(end).toBeGreaterThan(100 - arrowStyles.w.head);
    expect(head).toMatch(/L100,0L.*z$/);
  });

  it('has a head of the same size on the screen at every size of the plane', () => {
    const back = (unit: number) =>
      100 - (numbers(arrowPath([0, 0], [100, 0], arrowStyles.w, unit).head)[0] as number);
    expect(back(2)).toBeCloseTo(2 * back(1), 5);
  });

  it('shorter than its head shrinks the head', () => {
    const { head } = arrowPath([0, 0], [5, 0], arrowStyles.w, 1);
    expect(numbers(head)[0]).toBe(0);
  });

  it('of no length is a dot', () => {
    expect(arrowPath([7, 9], [7, 9], arrowStyles.w, 1)).toMatchObject({
      shaft: 'M7,9h0',
      head: '',
    });
  });

  it('of plain gradient descent has a square around its tip', () => {
    expect(arrowPath([0, 0], [100, 50], arrowStyles.plain, 1).head).toBe('M95,45h10v10h-10z');
  });
});

describe('the places of several labels', () => {
  const at = (text: string, tip: [number, number], side?: 'left' | 'right'): LabelRequest => ({
    ...{ text, tip, heading: [1, 0], size: 16, gap: 8 },
    side,
  });

  it('are their own where they are free', () => {
    const labels = [at('v', [100, 100]), at('w', [300, 300], 'left'), null];
    expect(labelPlaces(labels)).toEqual([
      labelPlace([100, 100], [1, 0], 'v', { size: 16, gap: 8 }),
      labelPlace([300, 300], [1, 0], 'w', { size: 16, gap: 8, side: 'left' }),
      null,
    ]);
  });

  it('are off the tip of another arrow where there is room', () => {
    const [place] = labelPlaces([at('v', [100, 100]), at('w', [118, 100], 'left')]);
    const own = labelPlace([100, 100], [1, 0], 'v', { size: 16, gap: 8 });
    expect(Math.abs(own[0] - 118)).toBeLessThan(8);
    expect(place).not.toEqual(own);
  });

  it('are on three sides of a common tip, then further off, and one too many is left out', () => {
    const places = labelPlaces([...'abcdefgh'].map((text) => at(text, [200, 200])));
    const [right, left, beyond] = places.slice(-3);
    expect(beyond).toEqual(labelPlace([200, 200], [1, 0], 'h', { size: 16, gap: 8 }));
    expect(right?.[1]).toBeGreaterThan(200);
    expect(left?.[1]).toBeLessThan(200);
    expect(places[0]).toBeNull();
  });

  it('cover as little as can be of what is drawn', () => {
    const line = Array.from({ length: 20 }, (_, i) => [100 + 5 * i, 200] as const);
    const [place] = labelPlaces([at('v', [100, 200])], line);
    expect(place).toEqual(labelPlace([100, 200], [1, 0], 'v', { size: 16, gap: 8, side: 'left' }));
  });
});

describe('the place of a label', () => {
  const options = { size: 16, gap: 8 };

  it('is beyond the tip, clear of it', () => {
    const [x, y] = labelPlace([200, 100], [0, -1], 'v', options);
    expect(x).toBe(200);
    expect(y).toBeLessThan(100 - 8);
  });

  it('left of an arrow that points right is above it, right is below', () => {
    const [, above] = labelPlace([200, 200], [1, 0], 'w', { ...options, side: 'left' });
    const [, below] = labelPlace([200, 200], [1, 0], 'w', { ...options, side: 'right' });
    expect(above).toBeLessThan(200);
    expect(below).toBeGreaterThan(208);
  });

  it('stays in the frame when the tip leaves it', () => {
    const [x, y] = labelPlace([900, -300], [0.6, -0.8], 'v/‖v‖', options);
    expect(x).toBeGreaterThan(350);
    expect(x).toBeLessThan(400);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(30);
  });
});

describe('a label', () => {
  it.each([
    ['w₁₂', ['w', 'sub:12']],
    ['∇_w L', ['∇', 'sub:w', ' ', 'L']],
    ['10⁻³', ['10', 'sup:−3']],
    ['plain SGD', ['plain', ' ', 'SGD']],
  ])('"%s" is cut into its pieces', (text, expected) => {
    const found = pieces(text).map((piece) =>
      piece.as === 'line' ? piece.text : `${piece.as}:${piece.text}`,
    );
    expect(found).toEqual(expected);
  });

  it('writes norms with the sign that the page has a glyph for', () => {
    expect(pieces('v/‖v‖').map(({ text }) => text)).toEqual(['v', '/∥', 'v', '∥']);
  });
});

describe('evenly', () => {
  it('takes the first, the last and even steps between', () => {
    expect(evenly(101, 6)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(evenly(3, 60)).toEqual([0, 1, 2]);
    expect([evenly(1, 60), evenly(0, 60)]).toEqual([[0], []]);
  });
});
