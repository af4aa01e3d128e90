/** Where arrow keys have a meaning of their own. */
const OWN =
  'input, textarea, select, [contenteditable], [role=slider], [role=spinbutton], [role=listbox], [role=menu], .mark-tools';
/** How far a place may lie below the top of the screen and still be the one that one is at. */
const NEAR = 24;

const SECTIONS = 'main > :is(nav, section)';
const FIGURES = 'main .island';

/**
 * Alt with ↓ and ↑ goes to the next section and back, with Shift as well to the next figure and back;
 * `onLink` is Alt + Shift + L. Nothing without Alt, so that no letter typed or spoken does anything.
 */
export function startKeys(onLink: () => void): void {
  document.addEventListener('keydown', (event) => {
    const { altKey, ctrlKey, metaKey, shiftKey, key, code, target, defaultPrevented } = event;
    if (!altKey || ctrlKey || metaKey || defaultPrevented) return;
    if (target instanceof Element && target.closest(OWN)) return;
    if (shiftKey && code === 'KeyL') {
      event.preventDefault();
      onLink();
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      go(shiftKey ? FIGURES : SECTIONS, key === 'ArrowDown');
    }
  });
}

/** Goes to the nearest such place below or above the top of the screen. */
function go(selector: string, down: boolean): void {
  const places = [...document.querySelectorAll<HTMLElement>(selector)].filter((place) =>
    place.checkVisibility(),
  );
  const topOf = (place: HTMLElement) => place.getBoundingClientRect().top;
  const to = down
    ? places.find((place) => topOf(place) > NEAR)
    : places.findLast((place) => topOf(place) < -NEAR);
  if (!to) return;
  to.scrollIntoView();
  // Once more: what is drawn only now may have another height than was thought.
  requestAnimationFrame(() => to.scrollIntoView());
  const focused = to.querySelector<HTMLElement>(':scope > h2, figure') ?? to;
  if (!focused.hasAttribute('tabindex')) focused.tabIndex = -1;
  focused.focus({ preventScroll: true });
}
