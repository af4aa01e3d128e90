import { words } from '#words/later.ts';
import { cardPlace } from './cardPlace.ts';

/** The one card of the page, which tells of whatever citation it stands beside. */
export interface Card {
  readonly element: HTMLElement;
  /** The citation that it tells of now. */
  readonly owner: () => HTMLAnchorElement | null;
  readonly show: (citation: HTMLAnchorElement) => void;
  readonly hide: () => void;
}

const ID = 'cite-card';

export function createCard(): Card {
  const element = document.createElement('div');
  element.id = ID;
  element.className = 'cite-card';
  element.setAttribute('role', 'note');
  element.setAttribute('popover', 'manual');
  element.hidden = true;
  let owner: HTMLAnchorElement | null = null;

  const hide = () => {
    if (!owner) return;
    owner.removeAttribute('aria-describedby');
    owner.removeAttribute('aria-expanded');
    owner = null;
    // Out of the sentence, so that it is not there to be copied or found.
    element.remove();
  };

  const show = (citation: HTMLAnchorElement) => {
    if (owner === citation) return;
    hide();
    const entry = document.getElementById(citation.hash.slice(1));
    if (!entry) return;
    element.replaceChildren(...contents(entry, citation.hash));
    // Right behind its citation: Tab goes from one to the other, and so does a screen reader.
    citation.after(element);
    element.hidden = false;
    element.showPopover?.();
    owner = citation;
    citation.setAttribute('aria-describedby', ID);
    citation.setAttribute('aria-expanded', 'true');
    if (!anchors()) place(element, citation);
  };

  return { element, owner: () => owner, show, hide };
}

/** Whether the style sheet can tie the card to its citation, as page.css does. */
export const anchors = (): boolean => CSS.supports?.('position-area: bottom') ?? false;

function place(card: HTMLElement, citation: HTMLElement): void {
  const screen = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const { left, top } = cardPlace(
    citation.getBoundingClientRect(),
    card.getBoundingClientRect(),
    screen,
  );
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}

/** The entry of the list without the way back, and the way to it. */
function contents(entry: HTMLElement, hash: string): Node[] {
  const parts = [...entry.childNodes].filter(
    (node) => !(node instanceof Element && node.matches('.cited-in, details')),
  );
  const way = document.createElement('a');
  way.href = hash;
  way.textContent = words.inTheList;
  return [...parts.map((node) => node.cloneNode(true)), way];
}
