import { type RefObject, useEffect, useRef } from 'react';

/**
 * Lets an element fill the window, and the screen where that is allowed, while it is shown; the rest
 * of the page rests. Afterwards the page stands where it stood, and the focus is where it was.
 * `onLeave` is called when the browser gives up the full screen.
 */
export function useFilledScreen(frame: RefObject<HTMLElement | null>, onLeave: () => void): void {
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const opener = document.activeElement;
    const top = element.getBoundingClientRect().top;
    const others = besides(element);
    const { parentElement } = element;
    // Its place is kept, so that the page below does not move up.
    if (parentElement) parentElement.style.minHeight = `${parentElement.offsetHeight}px`;
    for (const other of others) other.inert = true;
    element.setAttribute('data-lecture', '');
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    // Where it is refused, as in many frames and on phones, the window is filled all the same.
    if (document.fullscreenEnabled) element.requestFullscreen().catch(() => {});
    let wasFull = false;
    const follow = () => {
      const isFull = document.fullscreenElement === element;
      if (wasFull && !isFull) leave.current();
      wasFull = isFull;
    };
    document.addEventListener('fullscreenchange', follow);

    return () => {
      document.removeEventListener('fullscreenchange', follow);
      element.removeAttribute('data-lecture');
      element.removeAttribute('tabindex');
      for (const other of others) other.inert = false;
      if (parentElement) parentElement.style.minHeight = '';
      const goBack = () => {
        window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
      };
      goBack();
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
      if (document.fullscreenElement !== element) return;
      // The window changes its size once more.
      document.exitFullscreen().then(() => requestAnimationFrame(goBack), goBack);
    };
  }, [frame]);
}

/** All of the page that an element does not stand in. */
function besides(element: HTMLElement): HTMLElement[] {
  const { parentElement } = element;
  if (!parentElement || element === document.body) return [];
  const siblings = [...parentElement.children].filter(
    (it): it is HTMLElement => it instanceof HTMLElement && it !== element && !it.inert,
  );
  return [...siblings, ...besides(parentElement)];
}
