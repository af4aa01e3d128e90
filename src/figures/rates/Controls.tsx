import { words } from '#words/figures/rates.ts';
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
  const said = words.controls.status;
  if (status === 'done') return said.done(RUNS);
  if (status === 'computing' && outdated) return said.other;
  return said[status](verdicts.size, RUNS);
}

/** The chosen race in words with its link, the problem, and the computing. */
export function Controls({ store, state: { settings } }: ViewProps<typeof schema>) {
  const { state, map } = useRatesMap(store, settings);
  const { learningRate, length } = settings;
  const computing = state.status === 'computing';
  return (
    <>
      <p>
        <strong>{words.controls.chosen(formatNumber(learningRate), formatNumber(length))}</strong>{' '}
        <span>{outcomesOf(settings).join(' ')}</span>{' '}
        <a href={raceLink(settings)} data-do="race">
          {words.controls.open}
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
          {computing ? words.controls.stop : words.controls.again}
        </button>
      </div>
    </>
  );
}
