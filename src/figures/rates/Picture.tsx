import { useMemo } from 'react';
import { words } from '#words/figures/rates.ts';
import { AS_WRITTEN, useStill } from '../../drawing/index.ts';
import { LENGTHS, RATES, RUNS } from '../../simulation/rates.ts';
import type { ViewProps } from '../types.ts';
import { Cells } from './Cells.tsx';
import { Chooser } from './Chooser.tsx';
import { chosenCell, chosenOf, type schema, withChosen } from './chosen.ts';
import { describe } from './describe.ts';
import { SIZE } from './geometry.ts';
import { Key } from './Key.tsx';
import { MapAxes } from './MapAxes.tsx';
import { useRatesMap } from './useRatesMap.ts';

/** Opens the chosen race as the link beside the map does. */
function openRace(from: Element): void {
  from.closest('figure')?.querySelector<HTMLElement>('a[data-do="race"]')?.click();
}

/** The map, the strip of plain gradient descent above it, and the chosen cell. */
export function Picture({ store, state: { settings, step } }: ViewProps<typeof schema>) {
  const { state } = useRatesMap(store, settings);
  const still = useStill();
  const { limits } = chosenOf(settings);
  const verdicts = useMemo(() => withChosen(state.verdicts, settings), [state.verdicts, settings]);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG is no fieldset */}
      <svg
        {...AS_WRITTEN}
        className="chart-drawing"
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        width="100%"
        role="group"
        aria-label={words.picture.label}
      >
        <g opacity={state.outdated ? 0.35 : undefined}>
          <Cells verdicts={verdicts} />
        </g>
        <MapAxes limits={limits} />
        <Chooser
          cell={chosenCell(settings)}
          text={describe({ settings, step }).announcement}
          onChoose={({ column, row }) =>
            store.adjust({ learningRate: RATES[column] as number, length: LENGTHS[row] as number })
          }
          onOpen={openRace}
        />
      </svg>
      <Key />
      {still && <p className="method">{words.picture.still(state.verdicts.size, RUNS)}</p>}
    </>
  );
}
