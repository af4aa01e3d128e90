import { type RefObject, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { FigureState, FigureStore, Schema } from '../simulation/index.ts';
import type { Figure } from './types.ts';

/**
 * The state of a figure's store, and a new render whenever it changes while the figure is in sight
 * or has the focus.
 */
export function useFigureState<S extends Schema>(
  store: FigureStore<S>,
  element: RefObject<HTMLElement | null>,
  inSight: boolean,
): FigureState<S> {
  const subscribe = useCallback(
    (listener: () => void) =>
      store.subscribe(() => {
        if (inSight || element.current?.contains(document.activeElement)) listener();
      }),
    [store, element, inSight],
  );
  return useSyncExternalStore(subscribe, store.get, () => store.opening);
}

const nothingArrives = () => () => {};

/** A new render whenever more becomes known of what a figure shows. */
export function useArrivals<S extends Schema>(
  { arrivals }: Pick<Figure<S>, 'arrivals'>,
  { settings }: Pick<FigureState<S>, 'settings'>,
): void {
  const count = () => arrivals?.count(settings) ?? 0;
  useSyncExternalStore(arrivals?.subscribe ?? nothingArrives, count, () => 0);
}

/** Whether the figure is in sight on a page that is shown; tells the store, so that it can rest. */
export function useInSight<S extends Schema>(
  store: FigureStore<S>,
  element: RefObject<HTMLElement | null>,
): boolean {
  const [seen, setSeen] = useState(true);
  useEffect(() => {
    const target = element.current;
    if (!target || typeof IntersectionObserver === 'undefined') return;
    let inSight = true;
    const update = () => {
      const awake = inSight && document.visibilityState === 'visible';
      store.setAwake(awake, element);
      setSeen(awake);
    };
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
  return seen;
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
