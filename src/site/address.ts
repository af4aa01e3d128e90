import { writeLink } from '../simulation/index.ts';
import type { OpenFigure } from './openFigure.ts';

const REST = 400;
let pending: ReturnType<typeof setTimeout> | undefined;

/**
 * Once a figure rests, the address becomes the link to what it shows; no history entry is made.
 * While it plays or is being dragged the address stays.
 */
export function followInAddress(figure: OpenFigure): void {
  const { store } = figure;
  const write = () => writeAddress(figure);
  let { settings, step } = store.get();
  store.subscribe(() => {
    const state = store.get();
    if (state.playing || state.inGesture || state.goal !== null) return;
    if (state.settings === settings && state.step === step) return;
    ({ settings, step } = state);
    clearTimeout(pending);
    pending = setTimeout(write, REST);
  });
  // A figure that plays as the page is left would otherwise not find its settings again.
  window.addEventListener('pagehide', () => {
    if (store.get().playing) write();
  });
}

/** Makes the address the link to what a figure shows. */
export function writeAddress({ name, module, store }: OpenFigure): void {
  const query = writeLink(name, module.figure.schema, store.get());
  try {
    history.replaceState(history.state, '', `?${query}#${name}`);
  } catch {
    // Some frames forbid it; then the figure's own link still carries the state.
  }
}
