import { requireFinite, type Vector } from './check.ts';
import { norm, scale, unit } from './vector.ts';

/** A weight-normalized neuron: direction parameter v (k entries), scale g, bias b. */
export interface WeightNormParameters {
  readonly v: Vector;
  readonly g: number;
  readonly b: number;
}

/** A plain neuron: weight w (k entries) and bias b. */
export interface PlainParameters {
  readonly w: Vector;
  readonly b: number;
}

/** A neuron's parameters, whichever way they are kept. */
export type Parameters = WeightNormParameters | PlainParameters;

/** Whether these are v, g, b; else they are w, b. */
export function isWeightNorm(p: Parameters): p is WeightNormParameters {
  return 'v' in p;
}

/**
 * The unit direction v/‖v‖: the normalized quantity of weight normalization.
 * @throws RangeError when v = 0 or an entry is not finite.
 */
export function direction(v: Vector): number[] {
  return unit(v, 'v');
}

/**
 * The weight w = g·v/‖v‖, equation (2). Its length is |g|; g may be zero or negative.
 * @throws RangeError when v = 0, or when g or an entry of v is not finite.
 */
export function weight({ v, g }: { readonly v: Vector; readonly g: number }): number[] {
  requireFinite('g', g);
  return scale(g, direction(v));
}

/**
 * Splits a weight into direction and scale without changing it: v = w, g = ‖w‖ (PyTorch's start).
 * @throws RangeError when w = 0, which has no direction, or when an entry is not finite.
 */
export function split(w: Vector): { v: number[]; g: number } {
  unit(w, 'w');
  return { v: [...w], g: norm(w, 'g = ‖w‖') };
}

/** The weight the neuron uses, whichever way its parameters are kept. */
export function weightOf(p: Parameters): Vector {
  return isWeightNorm(p) ? weight(p) : p.w;
}
