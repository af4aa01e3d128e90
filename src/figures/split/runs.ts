import {
  type NeuronRun,
  neuronRun,
  observe,
  optimizerOf,
  type Place,
  problemOf,
} from '../../simulation/index.ts';
import {
  addScaled,
  direction,
  fromPolar,
  fromSpherical,
  heading,
  norm,
  type PlainParameters,
  scale,
  spherical,
  type Vector,
  type WeightNormParameters,
  weight,
} from '../../weightnorm/index.ts';
import { memoByObject } from '../memo.ts';
import { isInSpace, type SplitSettings, type schema } from './schema.ts';

type SplitPlace = Place<typeof schema>;

export interface SplitRuns {
  readonly weightNorm: NeuronRun<WeightNormParameters>;
  readonly plain: NeuronRun<PlainParameters>;
}

/** The v that the settings start from, with as many entries as there are inputs. */
function startOf(settings: SplitSettings): number[] {
  const { angle, elevation, length } = settings;
  if (!isInSpace(settings)) return fromPolar(length, angle);
  return fromSpherical({ length, azimuth: angle, elevation });
}

/** Both runs of these settings: same start, same batches. */
export const runsOf = memoByObject((settings: SplitSettings): SplitRuns => {
  const { b, learningRate, mode } = settings;
  const pinned = mode === 'divide';
  const start = { v: startOf(settings), g: pinned ? 1 : settings.g, b };
  const common = { problem: problemOf(settings), optimizer: optimizerOf(settings), learningRate };
  return {
    weightNorm: neuronRun({ ...common, start, frozen: pinned ? ['g'] : [] }),
    plain: neuronRun({ ...common, start: { w: weight(start), b } }),
  };
});

/** What the figure shows at a place: weight norm's quantities, and plain's if it is laid over. */
export function observeSplit({ settings, step }: SplitPlace) {
  const runs = runsOf(settings);
  return {
    now: observe(runs.weightNorm, step),
    plain: settings.plain ? observe(runs.plain, step) : null,
  };
}

/** The settings whose start is what is shown now: a drag at step 37 starts from step 37. */
export function startFromHere({ settings, step }: SplitPlace) {
  const { angle, elevation, length, g, b, mode } = settings;
  if (step === 0) return { angle, elevation, length, g, b };
  const { parameters } = runsOf(settings).weightNorm.at(step);
  const { v } = parameters;
  const inSpace = isInSpace(settings) && spherical(v);
  return {
    angle: inSpace ? inSpace.azimuth : heading(v),
    // In the plane it is kept for the way back into space.
    elevation: inSpace ? inSpace.elevation : elevation,
    length: norm(v),
    g: mode === 'divide' ? g : parameters.g,
    b: parameters.b,
  };
}

/**
 * w coming apart: at `amount` 0 the arrow is w, at 1 it is the unit direction v/∥v∥, between them
 * the point (1 − amount)·w + amount·v/∥v∥ on their common line.
 */
export function comeApart(v: Vector, g: number, amount: number): number[] {
  const u = direction(v);
  return addScaled(scale((1 - amount) * g, u), amount, u);
}
