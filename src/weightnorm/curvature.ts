import type { Activation } from './activation.ts';
import { requireFinite, requireFiniteVector, type Vector } from './check.ts';
import { dot } from './vector.ts';

/**
 * The Hessian of the loss ½·mean((φ(x·w + b) − t)²) over w, k × k, at a (w, b) that fits every
 * sample: the mean of φ′(x·w + b)² x xᵀ. Where nothing is left to fit the term with φ″ is zero.
 * @throws RangeError when an argument is not finite or there are no samples.
 */
export function hessianAtFit(
  w: Vector,
  b: number,
  inputs: readonly Vector[],
  activation: Activation,
): number[][] {
  requireFiniteVector('w', w);
  requireFinite('b', b);
  if (inputs.length === 0) throw new RangeError('inputs must have at least one sample.');
  const hessian = w.map(() => w.map(() => 0));
  for (const x of inputs) {
    const slope = activation.derivative(dot(x, w) + b);
    hessian.forEach((row, i) => {
      for (let j = 0; j < row.length; j++) {
        row[j] =
          (row[j] as number) +
          (slope * slope * (x[i] as number) * (x[j] as number)) / inputs.length;
      }
    });
  }
  return hessian;
}

/** uᵀHu: how steep the loss is along a unit direction u. */
export function curvatureAlong(u: Vector, hessian: readonly Vector[]): number {
  return dot(
    u,
    hessian.map((row) => dot(row, u)),
  );
}

/** Both eigenvalues of a symmetric 2 × 2 matrix, the larger first. */
export function eigenvalues2([first = [], second = []]: readonly Vector[]): [number, number] {
  const [a = 0, c = 0] = first;
  const [, d = 0] = second;
  const middle = (a + d) / 2;
  const half = (a - d) / 2;
  const away = Math.sqrt(half * half + c * c);
  return [middle + away, middle - away];
}
