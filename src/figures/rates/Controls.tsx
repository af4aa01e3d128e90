import { formatNumber } from '../../drawing/index.ts';
import { RUNS } from '../../simulation/rates.ts';
import { ProblemControls } from '../ProblemControls.tsx';
import type { ViewProps } from '../types.ts';
import { raceLink, type schema } from './chosen.ts';
import { outcomesOf } from './describe.ts';
import type { MapState } from './map.ts';
import { useRatesMap } from './useRatesMap.ts';

/** How the computing of the map stands. */
export function statusText({ status, verdicts, outdated }: MapState): string {
  switch (status) {
    case 'computing':
      return outdated
        ? 'Computing another map …'
        : `Computing: ${verdicts.size} of ${RUNS} runs are done …`;
    case 'done':
      return `All ${RUNS} runs are done.`;
    case 'stopped':
      return `Stopped after ${verdicts.size} of ${RUNS} runs.`;
    case 'failed':
      return `The computing has broken off; the map shows ${verdicts.size} of ${RUNS} runs.`;
    case 'resting':
      return `The map shows ${verdicts.size} of ${RUNS} runs.`;
  }
}

/** The chosen race in words with its link, the problem, and the computing. */
export function Controls({ store, state: { settings } }: ViewProps<typeof schema>) {
  const { state, map } = useRatesMap(store, settings);
  const { learningRate, length } = settings;
  const computing = state.status === 'computing';
  return (
    <>
      <p>
        <strong>
          η = {formatNumber(learningRate)}, ∥v∥ = {formatNumber(length)} at the start.
        </strong>{' '}
        {outcomesOf(settings).join(' ')}{' '}
        <a href={raceLink(settings)} data-do="race">
          Open this race
        </a>
      </p>
      <ProblemControls settings={settings} onChange={store.adjust} />
      <p className="method">{statusText(state)}</p>
      <div className="button-row">
        <button
          type="button"
          className="control-button"
          onClick={computing ? map.stop : map.restart}
        >
          {computing ? 'Stop computing' : 'Compute again'}
        </button>
      </div>
    </>
  );
}
