import { anchors, createCard } from './card.ts';

/**
 * Milliseconds that the pointer rests on words before their card opens: long on a symbol, since lines
 * are full of them and it lights its arrow at once, …
 */
const OPEN_AFTER = { cite: 150, term: 350, symbol: 900 };
/** … and that it has to come from there into the card. */
const CLOSE_AFTER = 300;

/** The citation, term or symbol at a place of the page; what stands in a link belongs to the link. */
function ownerAt(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element) || target.closest('.symbols, .cite-card')) return null;
  const found = target.closest<HTMLElement>('a') ?? target.closest<HTMLElement>('.sym');
  return found?.matches('a[id^="cite-"], .term, .sym') ? found : null;
}

function waitFor(owner: HTMLElement): number {
  if (owner.matches('.sym')) return OPEN_AFTER.symbol;
  return owner.matches('.term') ? OPEN_AFTER.term : OPEN_AFTER.cite;
}

/**
 * Citations, terms and symbols open a card: when the pointer rests on one, when the keyboard comes to
 * it, when a finger taps it. It stays while pointer or focus is on either, and closes on Escape, on
 * leaving, and on a tap elsewhere. A click, Enter, or a second tap follows the link to the list.
 */
export function startCards(root: Document = document): void {
  const card = createCard();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tapped = false;

  const after = (wait: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
  const show = (owner: HTMLElement) => {
    clearTimeout(timer);
    card.show(owner);
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
    const owner = ownerAt(target);
    if (holds(target)) clearTimeout(timer);
    else if (owner) after(waitFor(owner), () => card.show(owner));
    else if (!holds(root.activeElement)) after(CLOSE_AFTER, card.hide);
  });
  root.addEventListener('focusin', ({ target }) => {
    const owner = ownerAt(target);
    if (owner?.matches(':focus-visible')) show(owner);
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
    const owner = ownerAt(event.target);
    if (owner && tapped && card.owner() !== owner) {
      event.preventDefault();
      show(owner);
    } else if (event.target instanceof Element && event.target.closest('a[href^="#"]')) {
      hide();
    }
  });
  if (!anchors()) root.addEventListener('scroll', hide, { passive: true });
}
