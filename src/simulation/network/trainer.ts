import type { DigitSplit } from '../../datasets/digits/digits.ts';
import {
  evaluate,
  fold,
  type Layer,
  type LayerRates,
  learn,
  type NetworkSnapshot,
  type NetworkTraining,
  ratesOf,
  restoreSnapshot,
  snapshotOf,
} from '../../weightnorm/index.ts';
import { lengthOf } from '../../weightnorm/network/reparameterize.ts';
import { firstSamples, type NetworkMethod, type NetworkSetting, startLane } from './lane.ts';

/** Several networks on the same batches. */
export interface NetworkRaceSettings extends NetworkSetting {
  readonly methods: readonly NetworkMethod[];
}

/** What is measured of one network now and then. */
export interface LaneMark {
  /** Mean loss over `MARK_SAMPLES` training digits. */
  readonly loss: number;
  /** Share of right answers on the validation digits. */
  readonly accuracy: number;
  /** Of each layer, first layer first. */
  readonly layers: readonly LayerRates[];
}

export interface Mark {
  readonly step: number;
  /** One per method, in their order; null once its numbers have grown beyond all bounds. */
  readonly lanes: readonly (LaneMark | null)[];
}

/** What can be looked at in one network at a step. */
export interface LaneLook {
  /** Parameters of the same function as a plain network: see `fold`. */
  readonly folded: Float64Array;
  /** v of the first layer (w of a plain one): units × 64. */
  readonly rows: Float64Array;
  /** g of its units; of a plain layer ‖w‖. */
  readonly g: Float64Array;
}

export interface Look {
  readonly step: number;
  readonly lanes: readonly (LaneLook | null)[];
}

/** Training digits that the loss of a mark is taken over. */
export const MARK_SAMPLES = 256;
/** Digits learned from between two marks, or a little more or less. */
const BETWEEN_MARKS = 320;

/** Steps from one mark to the next. */
export const markInterval = ({ batch }: Pick<NetworkSetting, 'batch'>): number =>
  Math.max(1, Math.round(BETWEEN_MARKS / batch));

const MOST_SNAPSHOTS = 24;

/** Trains the networks of a comparison side by side; it can go back. */
export function createTrainer(settings: NetworkRaceSettings, split: DigitSplit) {
  const lanes = settings.methods.map((method) => startLane(method, settings, split));
  // The step from which on a network is lost.
  const lostFrom = lanes.map(() => Number.POSITIVE_INFINITY);
  const seen = firstSamples(split.train, MARK_SAMPLES);
  const every = markInterval(settings);
  let interval = every;
  let step = 0;
  let snapshots: { step: number; lanes: NetworkSnapshot[] }[] = [];

  function remember(): void {
    if (step % interval !== 0 || snapshots.some((kept) => kept.step === step)) return;
    snapshots.push({ step, lanes: lanes.map(snapshotOf) });
    if (snapshots.length <= MOST_SNAPSHOTS) return;
    interval *= 2;
    snapshots = snapshots.filter((kept) => kept.step % interval === 0);
  }

  const isLost = (lane: number): boolean => step >= (lostFrom[lane] as number);

  /** One update of every network. Returns the loss of the batch before it, or NaN. */
  function advance(): number[] {
    remember();
    const losses = lanes.map((lane, i) => {
      if (isLost(i)) return Number.NaN;
      const loss = learn(lane);
      if (Number.isFinite(loss)) return loss;
      // What it was before this update can still be looked at.
      lostFrom[i] = step + 1;
      return Number.NaN;
    });
    step += 1;
    return losses;
  }

  /** Goes back to the last step at or before `to` that is remembered. */
  function goBack(to: number): void {
    const from = snapshots.findLast((kept) => kept.step <= to);
    if (!from) return;
    lanes.forEach((lane, i) => {
      restoreSnapshot(lane, from.lanes[i] as NetworkSnapshot);
    });
    step = from.step;
  }

  function markOf(lane: NetworkTraining, i: number): LaneMark | null {
    if (isLost(i)) return null;
    const { loss } = evaluate(lane.net, seen);
    if (!Number.isFinite(loss)) return null;
    const { accuracy } = evaluate(lane.net, split.validation);
    return { loss, accuracy, layers: ratesOf(lane.net, settings.learningRate) };
  }

  function lookAt(lane: NetworkTraining, i: number): LaneLook | null {
    if (isLost(i)) return null;
    const folded = fold(lane.net).parameters;
    const first = lane.net.layers[0] as Layer;
    const g = scalesOf(first);
    return folded.every(Number.isFinite) && g.every(Number.isFinite)
      ? { folded, rows: first.v.slice(), g }
      : null;
  }

  remember();
  return {
    get step() {
      return step;
    },
    advance,
    goBack,
    isMarked: () => step % every === 0,
    mark: (): Mark => ({ step, lanes: lanes.map(markOf) }),
    look: (): Look => ({ step, lanes: lanes.map(lookAt) }),
  };
}

export type Trainer = ReturnType<typeof createTrainer>;

/** g of each unit, or ‖w‖ where there is no g. */
const scalesOf = ({ g, v, units, inputs }: Layer): Float64Array =>
  g.length > 0
    ? g.slice()
    : Float64Array.from({ length: units }, (_, u) => lengthOf(v, u * inputs, inputs));
