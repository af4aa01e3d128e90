import type { FigureMessage, Settings } from './messages.d.ts';

/** Sends a message, and gives the answer. */
type Ask = (message: Readonly<Record<string, unknown>>) => Promise<FigureMessage>;

/** What can be asked of a figure, each by a message of its own. */
export const methodsOf = (ask: Ask) => ({
  set: (settings: Settings, step?: number) =>
    ask({ type: 'set', settings, ...(step !== undefined && { step }) }),
  get: () => ask({ type: 'get' }),
  step: (by = 1) => ask({ type: 'step', by }),
  play: (speed?: number) => ask({ type: 'play', ...(speed !== undefined && { speed }) }),
  pause: () => ask({ type: 'pause' }),
  reset: () => ask({ type: 'reset' }),
  highlight: (symbol: string | null) => ask({ type: 'highlight', symbol }),
  setTheme: (theme: string) => ask({ type: 'setTheme', theme }),
  snapshot: (options: { png?: boolean } = {}) => ask({ type: 'snapshot', ...options }),
});

type Methods = ReturnType<typeof methodsOf>;

/** The names of the methods. */
export const METHODS: readonly string[] = Object.keys(methodsOf(() => Promise.reject()));

/**
 * Gives elements the methods, each as a property that can also be written: React, Vue and Preact set a
 * property wherever an element has one, so `step={20}` has to come to the attribute and leave the method.
 */
export function offerMethods(prototype: HTMLElement, methods: (of: HTMLElement) => Methods): void {
  for (const name of METHODS) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return methods(this)[name as keyof Methods];
      },
      set(this: HTMLElement, value: unknown) {
        writeAttribute(this, name, value);
      },
    });
  }
}

/** Writes a property's value into an attribute; what frameworks leave behind of one is none. */
export function writeAttribute(element: HTMLElement, attribute: string, value: unknown): void {
  const isNone = value === null || value === undefined || value === '';
  if (isNone) element.removeAttribute(attribute);
  else element.setAttribute(attribute, String(value));
}
