import { type RefObject, useEffect, useSyncExternalStore } from 'react';
import type { FigureState, FigureStore, Schema } from '../simulation/index.ts';

/** The state of a figure's store, and a new render whenever it changes. */
export function useFigureState<S extends Schema>(store: FigureStore<S>): FigureState<S> {
  return useSyncExternalStore(store.subscribe, store.get, () => store.opening);
}

/** Puts a figure to sleep while it is out of sight or the page is hidden. */
export function useAwake<S extends Schema>(
  store: FigureStore<S>,
  element: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const target = element.current;
    if (!target || typeof IntersectionObserver === 'undefined') return;
    let inSight = true;
    const update = () => store.setAwake(inSight && document.visibilityState === 'visible');
    const observer = new IntersectionObserver((entries) => {
      inSight = entries.at(-1)?.isIntersecting ?? true;
      update();
    });
    observer.observe(target);
    document.addEventListener('visibilitychange', update);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', update);
    };
  }, [store, element]);
}

const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

/** Whether the reader asked for less motion; false on the server. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia?.(REDUCED_MOTION);
      query?.addEventListener('change', onChange);
      return () => query?.removeEventListener('change', onChange);
    },
    () => window.matchMedia?.(REDUCED_MOTION).matches ?? false,
    () => false,
  );
}
