import { type RefObject, useEffect } from 'react';
import type { FigureStore, Schema } from '../simulation/index.ts';

const TYPED = 'textarea, input:not([type="range"], [type="radio"], [type="checkbox"])';

/** Ctrl+Z or Cmd+Z within a figure undoes, with Shift does again; text fields keep their own. */
export function useUndoKeys<S extends Schema>(
  store: FigureStore<S>,
  frame: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const element = frame.current;
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.key.toLowerCase() !== 'z' || (event.target as Element).matches(TYPED)) return;
      event.preventDefault();
      if (event.shiftKey) store.redo();
      else store.undo();
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, [store, frame]);
}
