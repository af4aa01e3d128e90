import { type NeuronRun, type Observation, observe } from '../../simulation/index.ts';
import {
  addScaled,
  dot,
  isWeightNorm,
  norm,
  turnAngle,
  type Vector,
  type WeightNormParameters,
  weight,
} from '../../weightnorm/index.ts';

/** All that is known of one update: before it, its gradients, and after it. */
export interface Moment {
  /** Before the update; the gradients are there unless they overflow. */
  readonly now: Observation;
  readonly v: Vector;
  readonly g: number;
  /** After the update, or null where something in it overflows. */
  readonly next: (WeightNormParameters & { readonly w: Vector; readonly normV: number }) | null;
  /** Loss over all samples after the update. */
  readonly nextLoss: number | undefined;
  /** g/∥v∥, the factor of equation (4). */
  readonly gear: number | undefined;
  /** ∇v L · v, which is 0 but for rounding. */
  readonly gradVDotV: number | undefined;
  /** How far the step turns v, in degrees. */
  readonly turn: number | undefined;
}

const DEGREES = 180 / Math.PI;

/** One update of a run. */
export function momentOf(run: NeuronRun<WeightNormParameters>, update: number): Moment {
  const now = observe(run, update);
  const { v, g } = run.at(update).parameters;
  const { gradV, normV } = now;
  const after = run.at(update + 1);
  const ended = after.step === update;
  const { parameters } = after;
  return {
    now,
    v,
    g,
    next:
      ended || !isWeightNorm(parameters)
        ? null
        : { ...parameters, w: weight(parameters), normV: norm(parameters.v) },
    nextLoss: ended ? undefined : observe(run, update + 1).loss,
    gear: normV === undefined ? undefined : g / normV,
    gradVDotV: gradV && dot(gradV, v),
    turn: ended ? undefined : turnAngle(v, parameters.v) * DEGREES,
  };
}

/** How far from the origin the longest arrow of the update reaches, gradients drawn η times. */
export function extentOf({ now, v, g, next }: Moment, learningRate: number): number {
  const tips: Vector[] = [v, [g, 0]];
  if (now.gradW) tips.push(addScaled(now.w, learningRate, now.gradW));
  if (now.gradV) tips.push(addScaled(v, learningRate, now.gradV));
  if (next) tips.push(next.v, next.w);
  return Math.max(...tips.map((tip) => norm(tip)));
}

/** The side of w, seen along v, on which the part across does not lie: there is room for labels. */
export function freeSide({ now, v }: Moment): 'left' | 'right' {
  const [x = 0, y = 0] = now.gradAcross ?? [];
  const [vx = 0, vy = 0] = v;
  return vx * y - vy * x > 0 ? 'right' : 'left';
}
