import type { Hand } from '../../hand/index.ts';
import type { FigureStore } from '../../simulation/index.ts';
import { type schema, startFromHere } from './figure.ts';
import { stageAt } from './stages.ts';

/**
 * Makes the update that is seen the first of a new run, with something changed in it, and stays at
 * its stage: what is dragged under the magnifying glass is seen under it.
 */
export function restartHere(
  store: FigureStore<typeof schema>,
  patch: Partial<ReturnType<typeof startFromHere>>,
  hand?: Hand,
): void {
  const before = store.get();
  store.restart({ ...startFromHere(before), ...patch }, hand);
  store.seek(stageAt(before.step).number);
}
