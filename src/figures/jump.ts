import { words } from '#words/guesses.ts';

/** The way back of the last jump, which goes away when it is used or no longer needed. */
let forget = () => {};

/**
 * Brings the picture of a figure into view for `cause`, the word or button that acts on it. Where
 * that scrolls the cause away, the figure's header gets a button that leads back to it.
 */
export function jumpTo(place: Element | null, cause: HTMLElement): void {
  const picture = place?.querySelector('.figure-picture');
  if (!place || !picture?.scrollIntoView) return;
  forget();
  const height = cause.getBoundingClientRect().top;
  const show = () => {
    // With its title, so that the way back is in sight too.
    const { top } = place.getBoundingClientRect();
    const { bottom } = picture.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight) place.scrollIntoView({ block: 'start' });
  };
  twice(show, () => {
    if (!inSight(cause)) offerReturn(place, cause, height);
  });
}

function offerReturn(place: Element, cause: HTMLElement, height: number): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'control-button figure-return';
  button.textContent = words.backToText;
  // React, whose header this is, minds only what it has put there itself.
  place.querySelector('.figure-title')?.after(button);
  const seen = new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting) forget();
  });
  seen.observe(cause);
  forget = () => {
    forget = () => {};
    seen.disconnect();
    // A focus that goes away with its button would begin at the top of the page.
    if (document.activeElement === button) cause.focus({ preventScroll: true });
    button.remove();
  };
  button.addEventListener('click', () => {
    forget();
    cause.focus({ preventScroll: true });
    twice(() => window.scrollBy({ top: cause.getBoundingClientRect().top - height }));
  });
  if (!place.contains(document.activeElement)) button.focus({ preventScroll: true });
}

const inSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
};

/** Twice, as sections only take their height when they are near. */
function twice(scroll: () => void, then = () => {}): void {
  scroll();
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      scroll();
      then();
    }),
  );
}
