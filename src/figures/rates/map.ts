import type { ProblemSettings } from '../../simulation/race.ts';
import { coarseVerdicts, type Verdicts } from '../../simulation/rates.ts';
import type { RatesReply, RatesRequest } from '../../simulation/ratesServer.ts';
import { openingVerdicts } from './opening.ts';

/** What is known of a map, and how the computing of it stands. */
export interface MapState {
  readonly verdicts: Verdicts;
  /** The verdicts are still those of another problem. */
  readonly outdated: boolean;
  readonly status: 'resting' | 'computing' | 'done' | 'stopped' | 'failed';
}

/** As much of a worker as is used here. */
export interface WorkerLike {
  postMessage(request: RatesRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<RatesReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface RatesMap {
  get(): MapState;
  /** The state it was made in: what prerendered HTML shows. */
  readonly opening: MapState;
  subscribe(listener: () => void): () => void;
  /** Computes the map of a problem, and drops what was under way for another. */
  show(settings: ProblemSettings): void;
  stop(): void;
  /** Once more from the beginning, with a new worker. */
  restart(): void;
}

/**
 * The map of one figure, computed off the page's thread by a worker that `start` makes. Nothing is
 * computed before `show`; until then it has the coarse map that is written down.
 */
export function createRatesMap(start: () => WorkerLike): RatesMap {
  const opening: MapState = { verdicts: openingVerdicts(), outdated: false, status: 'resting' };
  let state = opening;
  let worker: WorkerLike | null = null;
  let asked: ProblemSettings | null = null;
  let id = 0;
  const listeners = new Set<() => void>();

  function set(change: Partial<MapState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function fail(): void {
    worker?.terminate();
    worker = null;
    // What a worker would have answered first, so that there is a map at all.
    const verdicts = state.outdated && asked ? coarseVerdicts(asked) : state.verdicts;
    set({ status: 'failed', verdicts, outdated: false });
  }

  function receive({ data }: MessageEvent<RatesReply>): void {
    if (data.id !== id || state.status !== 'computing') return;
    const before = state.outdated ? [] : state.verdicts;
    const verdicts = new Map([...before, ...data.verdicts]);
    set({ verdicts, outdated: false, status: data.done ? 'done' : 'computing' });
  }

  function ask(settings: ProblemSettings | null): void {
    id += 1;
    try {
      worker ??= start();
      worker.onmessage = receive;
      worker.onerror = fail;
      worker.postMessage({ id, settings });
    } catch {
      fail();
    }
  }

  return {
    opening,
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show({ neuron, conditionNumber, angle }) {
      const next = { neuron, conditionNumber, angle };
      if (asked && JSON.stringify(asked) === JSON.stringify(next)) return;
      // What is shown before the first answer is of this problem only as the page opens.
      const outdated = asked !== null || !isOpening(next);
      asked = next;
      set({ status: 'computing', outdated });
      ask(next);
    },
    stop() {
      if (state.status !== 'computing') return;
      set({ status: 'stopped' });
      ask(null);
    },
    restart() {
      if (!asked) return;
      worker?.terminate();
      worker = null;
      set({ status: 'computing' });
      ask(asked);
    },
  };
}

/** Whether this is the problem of the map that is written down. */
export const isOpening = ({ neuron, conditionNumber, angle }: ProblemSettings): boolean =>
  neuron === 'tanh' && conditionNumber === 4 && angle === 80;
