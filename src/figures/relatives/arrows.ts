import type { ArrowProps, Point } from '../../drawing/index.ts';
import { storesWeight } from '../../simulation/relatives.ts';
import { addScaled, type Vector } from '../../weightnorm/index.ts';
import { facts } from './facts.ts';
import type { RelativesSeen, RelativesSettings } from './runs.ts';

const point = (vector: Vector) => vector as unknown as Point;
// Nearer than this two arrows are one, and need one label.
const SAME = 1e-6;

const coincide = (a: Vector, b: Vector) =>
  a.every((entry, i) => Math.abs(entry - (b[i] as number)) < SAME);

/** The arrows of the figure, the lowest first. */
export function arrowsOf(
  { method, other, learningRate }: RelativesSettings,
  { first, second }: RelativesSeen,
): (ArrowProps | false)[] {
  const { w, gradW, between, nextW } = first;
  const isPlain = method === 'plain';
  const beside = other === 'plain' ? 'plain' : 'step';
  return [
    !coincide(w, second.w) && {
      to: point(second.w),
      kind: beside,
      symbol: other === 'plain' ? 'plain' : 'w',
      label: facts[other].short,
    },
    method === 'divideAfter' &&
      between !== undefined && { to: point(between), kind: 'v', symbol: 'v', faint: true },
    !storesWeight(method) && { to: point(first.stored), kind: 'v', symbol: 'v', label: 'v' },
    !isPlain &&
      nextW !== undefined &&
      !coincide(w, nextW) && {
        to: point(nextW),
        kind: 'w',
        symbol: 'w',
        faint: true,
      },
    // One step of plain gradient descent is where the red arrow ends.
    other !== 'plain' &&
      other !== method &&
      second.nextW !== undefined && {
        to: point(second.nextW),
        kind: 'step',
        symbol: 'w',
        faint: true,
      },
    gradW !== undefined && {
      from: point(w),
      to: point(addScaled(w, -learningRate, gradW)),
      kind: 'gradient',
      symbol: 'gradient',
      label: '−η∇_w L',
    },
    {
      to: point(w),
      kind: isPlain ? 'plain' : 'w',
      symbol: isPlain ? 'plain' : 'w',
      label: 'w',
      labelSide: 'right',
    },
  ];
}
