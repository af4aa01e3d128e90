import { dataset } from '../../datasets/index.ts';
import {
  type NeuronRun,
  neuronRun,
  observe,
  optimizerOf,
  type Place,
  problemFrom,
} from '../../simulation/index.ts';
import {
  fromSpherical,
  norm,
  spherical,
  turnAngle,
  type WeightNormParameters,
} from '../../weightnorm/index.ts';
import { memoByObject } from '../memo.ts';
import type { SphereSettings, schema } from './schema.ts';

type SpherePlace = Place<typeof schema>;
type Run = NeuronRun<WeightNormParameters>;

export interface SphereRuns {
  readonly first: Run;
  /** The run from the second start, if it is laid over. */
  readonly twin: Run | null;
}

const DEGREES = 180 / Math.PI;

/** The runs of these settings, without a bias: on the same data, with the same batches. */
export const runsOf = memoByObject((settings: SphereSettings): SphereRuns => {
  const { azimuth, elevation, length, g, learningRate, twinAzimuth, twinElevation } = settings;
  const problem = problemFrom(dataset(settings.data), settings);
  const from = (to: { azimuth: number; elevation: number }) =>
    neuronRun({
      start: { v: fromSpherical({ ...to, length }), g, b: 0 },
      problem,
      optimizer: optimizerOf(settings),
      learningRate,
      frozen: settings.mode === 'pinned' ? ['g', 'b'] : ['b'],
    });
  return {
    first: from({ azimuth, elevation }),
    twin: settings.twin ? from({ azimuth: twinAzimuth, elevation: twinElevation }) : null,
  };
});

/** What the figure shows at a place: the quantities of both runs, and how far apart they point. */
export function observeSphere({ settings, step }: SpherePlace) {
  const { first, twin } = runsOf(settings);
  const now = observe(first, step);
  const beside = twin && observe(twin, step);
  const apart = beside && turnAngle(now.v ?? [], beside.v ?? []) * DEGREES;
  return { now, twin: beside, apart };
}

/** The settings whose start A is what is shown now; B starts again from where it started. */
export function startFromHere({ settings, step }: SpherePlace) {
  const { azimuth, elevation, length, g } = settings;
  if (step === 0) return { azimuth, elevation, length, g };
  const { v, g: now } = runsOf(settings).first.at(step).parameters;
  const at = spherical(v);
  return { azimuth: at.azimuth, elevation: at.elevation, length: norm(v), g: now };
}

/** The largest |g| or ∥v∥ that a run has had at these steps. */
export function longestOf(run: Run, steps: readonly number[]): number {
  const lengths = steps.map((step) => {
    const { v, g } = run.at(step).parameters;
    return Math.max(Math.abs(g), norm(v));
  });
  return Math.max(...lengths);
}
