import { anchors, createCard } from './card.ts';

/** Milliseconds that the pointer rests on a citation before its card opens, … */
const OPEN_AFTER = 150;
/** … and that it has to come from there into the card. */
const CLOSE_AFTER = 300;

const citationAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[id^="cite-"]') : null;

/**
 * Citations open a card: when the pointer rests on one, when the keyboard comes to it, when a finger
 * taps it. It stays while pointer or focus is on either, and closes on Escape, on leaving, and on a tap
 * elsewhere. A click, Enter, or a second tap follows the link to the list.
 */
export function startCards(root: Document = document): void {
  const card = createCard();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tapped = false;

  const after = (wait: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
  const show = (citation: HTMLAnchorElement) => {
    clearTimeout(timer);
    card.show(citation);
  };
  const hide = () => {
    clearTimeout(timer);
    card.hide();
  };
  const holds = (target: EventTarget | null) =>
    target instanceof Node &&
    (card.element.contains(target) || (card.owner()?.contains(target) ?? false));

  root.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const citation = citationAt(target);
    if (holds(target)) clearTimeout(timer);
    else if (citation) after(OPEN_AFTER, () => card.show(citation));
    else if (!holds(root.activeElement)) after(CLOSE_AFTER, card.hide);
  });
  root.addEventListener('focusin', ({ target }) => {
    const citation = citationAt(target);
    if (citation?.matches(':focus-visible')) show(citation);
    else if (!holds(target)) hide();
  });
  root.addEventListener('keydown', ({ key }) => {
    tapped = false;
    if (key !== 'Escape') return;
    if (card.element.contains(root.activeElement)) card.owner()?.focus();
    hide();
  });
  root.addEventListener('pointerdown', ({ target, pointerType }) => {
    tapped = pointerType === 'touch';
    if (!holds(target)) hide();
  });
  root.addEventListener('click', (event) => {
    const citation = citationAt(event.target);
    if (citation && tapped && card.owner() !== citation) {
      event.preventDefault();
      show(citation);
    } else if (event.target instanceof Element && event.target.closest('a[href^="#"]')) {
      hide();
    }
  });
  if (!anchors()) root.addEventListener('scroll', hide, { passive: true });
}
