import { useSyncExternalStore } from 'react';
import { networkHost, runOf } from './runs.ts';
import type { NetworkSettings } from './schema.ts';

/** The run of these settings and why training has stopped, if it has; drawn anew with what arrives. */
export function useRun(settings: NetworkSettings) {
  const host = networkHost();
  const run = runOf(settings);
  useSyncExternalStore(host.subscribe, run.version, run.version);
  const failure = useSyncExternalStore(host.subscribe, host.failure, host.failure);
  return { run, failure, restart: host.restart };
}
