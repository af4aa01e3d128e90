import { type RefObject, useEffect, useState } from 'react';

/** The size in CSS pixels an element is shown at; undefined before it is known. */
export function useBox(
  ref: RefObject<Element | null>,
): { readonly width: number; readonly height: number } | undefined {
  const [box, setBox] = useState<{ width: number; height: number }>();
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const shown = element.getBoundingClientRect();
      // What is enlarged keeps its size in its own pixels, so that its text is enlarged as well.
      const zoom = element.currentCSSZoom ?? 1;
      const [width, height] = [shown.width / zoom, shown.height / zoom];
      // Hidden figures measure zero; they keep the size they had.
      if (width > 0 && height > 0) {
        setBox((old) => (old?.width === width && old.height === height ? old : { width, height }));
      }
    };
    if (typeof ResizeObserver === 'undefined') {
      measure();
      return;
    }
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return box;
}
