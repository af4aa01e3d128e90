import { type RefObject, useEffect } from 'react';

/**
 * Keeps a finger on an armed handle from scrolling the page. CSS has `touch-action` for this, which
 * Chromium does not heed on elements inside an SVG.
 */
export function useHold(handle: RefObject<SVGGElement | null>, armed: boolean) {
  useEffect(() => {
    const { current } = handle;
    if (!current || !armed) return;
    const hold = (event: TouchEvent) => {
      event.preventDefault();
      // What was prevented includes the focus.
      current.focus({ preventScroll: true });
    };
    current.addEventListener('touchstart', hold, { passive: false });
    return () => current.removeEventListener('touchstart', hold);
  }, [handle, armed]);
}
