/** How a figure stands in its frame, for those who draw it. */
export interface Fit {
  isFolded(): boolean;
  subscribe(listener: () => void): () => void;
}

/**
 * Shows a figure at its natural height where the frame has room for it, and folded into the frame
 * where it has not: then nothing scrolls. `tell` is told the natural height whenever it changes, so
 * that the page around can give that much.
 */
export function keepFitting(
  root: HTMLElement,
): Fit & { start(tell: (height: number) => void): void } {
  const listeners = new Set<() => void>();
  let folded = false;
  const natural = () => Math.ceil(root.getBoundingClientRect().height);

  function set(next: boolean): void {
    root.dataset.fit = next ? 'folded' : 'natural';
    if (next === folded) return;
    folded = next;
    for (const listener of listeners) listener();
  }

  function measure(): number {
    root.dataset.fit = 'natural';
    const height = natural();
    // In a frame that is not shown, nothing can be measured.
    set(height > 0 && height > window.innerHeight);
    return height;
  }

  return {
    isFolded: () => folded,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start(tell) {
      const tellHeight = (height: number) => {
        if (height > 0) tell(height);
      };
      tellHeight(measure());
      // Only the frame's own size decides: what a reader unfolds must not fold the rest.
      let [width, height] = [window.innerWidth, window.innerHeight];
      window.addEventListener('resize', () => {
        if (window.innerWidth === width && window.innerHeight === height) return;
        [width, height] = [window.innerWidth, window.innerHeight];
        tellHeight(measure());
      });
      new ResizeObserver(() => {
        if (!folded) tellHeight(natural());
      }).observe(root);
    },
  };
}
