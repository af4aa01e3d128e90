import { formatNumber } from '../../drawing/index.ts';
import { LENGTHS, RATES } from '../../simulation/rates.ts';
import { outcomeText } from '../outcomeWords.ts';
import { ProblemControls } from '../ProblemControls.tsx';
import type { ViewProps } from '../types.ts';
import { chosenOf, raceLink, type schema } from './chosen.ts';
import type { MapState } from './map.ts';
import { useRatesMap } from './useRatesMap.ts';

const TOTAL = RATES.length * (LENGTHS.length + 1);

/** How the computing of the map stands. */
export function statusText({ status, verdicts, outdated }: MapState): string {
  switch (status) {
    case 'computing':
      return outdated
        ? 'Computing another map …'
        : `Computing: ${verdicts.size} of ${TOTAL} runs are done …`;
    case 'done':
      return `All ${TOTAL} runs are done.`;
    case 'stopped':
      return `Stopped after ${verdicts.size} of ${TOTAL} runs.`;
    case 'failed':
      return `The computing has broken off; the map shows ${verdicts.size} of ${TOTAL} runs.`;
    case 'resting':
      return `The map shows ${verdicts.size} of ${TOTAL} runs.`;
  }
}

/** The chosen race in words with its link, the problem, and the computing. */
export function Controls({ store, state: { settings } }: ViewProps<typeof schema>) {
  const { state, map } = useRatesMap(store, settings);
  const { steps, plain, weightNorm } = chosenOf(settings);
  const { learningRate, length } = settings;
  const computing = state.status === 'computing';
  return (
    <>
      <p>
        <strong>
          η = {formatNumber(learningRate)}, ∥v∥ = {formatNumber(length)} at the start.
        </strong>{' '}
        Plain gradient descent {outcomeText(plain, steps)}. Weight norm{' '}
        {outcomeText(weightNorm, steps)}. <a href={raceLink(settings)}>Open this race</a>
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
