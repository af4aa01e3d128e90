/** So far one scrolls before it counts, in pixels. */
const MEANT = 24;

/**
 * Where the bar lies over the text it is seen only by who scrolls back (or comes to it by key); where
 * there is a margin for it the style sheet lets it stay.
 */
export function showOnTheWayBack(bar: HTMLElement): void {
  let last = scrollY;
  addEventListener(
    'scroll',
    () => {
      if (Math.abs(scrollY - last) < MEANT) return;
      bar.toggleAttribute('data-back', scrollY < last);
      last = scrollY;
    },
    { passive: true },
  );
}
