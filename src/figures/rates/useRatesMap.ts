import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { FigureStore, Schema } from '../../simulation/index.ts';
import type { ProblemSettings } from '../../simulation/race.ts';
import { coarseVerdicts } from '../../simulation/rates.ts';
import {
  createRatesServer,
  type RatesReply,
  type RatesRequest,
} from '../../simulation/ratesServer.ts';
import { workerOrHere } from '../../simulation/workerOrHere.ts';
import { createRatesMap, isOpening, type MapState, type RatesMap } from './map.ts';

const maps = new WeakMap<object, RatesMap>();

const startWorker = () =>
  workerOrHere<RatesRequest, RatesReply>(
    () =>
      new Worker(new URL('../../simulation/ratesWorker.ts', import.meta.url), { type: 'module' }),
    (post) => createRatesServer(post, (callback) => setTimeout(callback)),
  );

/** The map that belongs to a figure: one for picture and chart, wherever they stand. */
function mapOf<S extends Schema>(store: FigureStore<S>): RatesMap {
  let map = maps.get(store);
  if (!map) {
    map = createRatesMap(startWorker);
    maps.set(store, map);
  }
  return map;
}

const hasWorkers = typeof Worker !== 'undefined';

/** The map as it is known now; where there are no workers, the coarse one. */
export function useRatesMap<S extends Schema>(
  store: FigureStore<S>,
  settings: ProblemSettings,
): { readonly state: MapState; readonly map: RatesMap } {
  const map = mapOf(store);
  const state = useSyncExternalStore(map.subscribe, map.get, () => map.opening);
  const { neuron, conditionNumber, angle } = settings;
  useEffect(() => {
    if (hasWorkers) map.show({ neuron, conditionNumber, angle });
  }, [map, neuron, conditionNumber, angle]);
  const coarse = useMemo(() => {
    const problem = { neuron, conditionNumber, angle };
    return hasWorkers || isOpening(problem) ? null : coarseVerdicts(problem);
  }, [neuron, conditionNumber, angle]);
  return { map, state: coarse ? { ...map.opening, verdicts: coarse } : state };
}
