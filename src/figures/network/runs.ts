import type { Place } from '../../simulation/index.ts';
import { connectHere, connectTo } from '../../simulation/network/connect.ts';
import type { NetworkMethod } from '../../simulation/network/lane.ts';
import {
  createNetworkHost,
  type NetworkHost,
  type NetworkRun,
} from '../../simulation/network/run.ts';
import {
  type NetworkReply,
  type NetworkRequest,
  serveNetworks,
} from '../../simulation/network/server.ts';
import type { LaneMark, Look, NetworkRaceSettings } from '../../simulation/network/trainer.ts';
import { workerOrHere } from '../../simulation/workerOrHere.ts';
import { theDigits } from '../digits.ts';
import type { NetworkSettings, schema } from './schema.ts';

export type NetworkPlace = Place<typeof schema>;

const MOST_RUNS = 8;

let host: NetworkHost | null = null;
const runs = new Map<string, NetworkRun>();

const startWorker = () =>
  workerOrHere<NetworkRequest, NetworkReply>(
    () =>
      new Worker(new URL('../../simulation/network/networkWorker.ts', import.meta.url), {
        type: 'module',
      }),
    serveNetworks,
  );

/** Trains all comparisons of the page: off its thread where there are workers. */
export function networkHost(): NetworkHost {
  host ??= createNetworkHost(
    theDigits(),
    typeof Worker === 'undefined' ? connectHere : connectTo(startWorker),
  );
  return host;
}

/** What of the settings decides how the networks learn; the rest is about what is looked at. */
function raceOf(settings: NetworkSettings): NetworkRaceSettings {
  const { methods, depth, activation, learningRate, scale, batch, seed } = settings;
  return { methods, depth, activation, learningRate, scale, batch, seed, optimizer: 'sgd' };
}

/** The run of these settings; the last few are kept. */
export function runOf(settings: NetworkSettings): NetworkRun {
  const race = raceOf(settings);
  const key = JSON.stringify(race);
  const run = runs.get(key) ?? networkHost().run(race);
  runs.delete(key);
  runs.set(key, run);
  for (const oldest of runs.keys()) {
    if (runs.size <= MOST_RUNS) break;
    runs.delete(oldest);
  }
  return run;
}

/** One network at a place. */
export interface LaneReading {
  readonly method: NetworkMethod;
  /** As last measured; null when it is lost, undefined while nothing is known. */
  readonly mark: LaneMark | null | undefined;
}

/** The networks as they were last measured at or before a place. */
export function readLanes({ settings, step }: NetworkPlace): LaneReading[] {
  const mark = runOf(settings).marksUpTo(step).at(-1);
  return settings.methods.map((method, i) => ({ method, mark: mark?.lanes[i] }));
}

/** The network that is shown: the one asked for, or the first there is. */
export function shownMethod({ methods, shown }: NetworkSettings): NetworkMethod | undefined {
  return methods.includes(shown) ? shown : methods[0];
}

/**
 * What can be looked at in the networks at a place. While the figure plays, its latest: the steps
 * come faster than it does.
 */
export function lookOf(place: NetworkPlace & { readonly playing?: boolean }): Look | null {
  const run = runOf(place.settings);
  return place.playing ? run.latestLook() : run.lookAt(place.step);
}
