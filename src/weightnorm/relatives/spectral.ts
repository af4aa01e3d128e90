import { requireFiniteVector, type Vector, withinRange } from '../check.ts';
import { addScaled, dot, scale, unit } from '../vector.ts';

/** A matrix's largest singular value σ, with its left and right singular vectors: W·right = σ·left. */
export interface SpectralNorm {
  readonly sigma: number;
  /** One entry a row. */
  readonly left: number[];
  readonly right: number[];
}

/**
 * The largest singular value of a matrix whose rows have two entries, in closed form: σ² is the larger
 * eigenvalue of WᵀW. (Networks estimate it by one step of power iteration an update.) Where both
 * singular values are equal, `right` is the first axis.
 * @throws RangeError when all rows are zero, or an entry is not finite.
 */
export function spectralNorm(rows: readonly Vector[]): SpectralNorm {
  let [a, b, d] = [0, 0, 0];
  for (const row of rows) {
    requireFiniteVector('a row', row);
    if (row.length !== 2) throw new RangeError('each row must have two entries.');
    const [x, y] = row as readonly [number, number];
    a += x * x;
    b += x * y;
    d += y * y;
  }
  const half = (a - d) / 2;
  const squared = (a + d) / 2 + Math.sqrt(half * half + b * b);
  if (squared === 0) throw new RangeError('all rows are zero: nothing to divide by.');
  const sigma = withinRange('the spectral norm', Math.sqrt(squared));
  // Of two expressions for the same vector, the one that does not cancel.
  const right =
    half === 0 && b === 0 ? [1, 0] : unit(half > 0 ? [squared - d, b] : [b, squared - a]);
  return { sigma, left: rows.map((row) => dot(row, right) / sigma), right };
}

/**
 * The gradient for one row of W, given ∇ŵ L for the same row of Ŵ = W/σ(W) and a loss that depends
 * on this row of Ŵ alone: (∇ŵ L − (∇ŵ L·ŵ) u nᵀ)/σ with the singular vectors u and n. Equation (12)
 * of Miyato et al. (2018), restricted to a row.
 */
export function spectralGradient(rows: readonly Vector[], row: number, gradW: Vector): number[] {
  const { sigma, left, right } = spectralNorm(rows);
  const shared = dot(gradW, rows[row] as Vector) / sigma;
  return scale(1 / sigma, addScaled(gradW, -shared * (left[row] as number), right));
}
