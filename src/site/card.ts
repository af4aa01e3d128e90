import { words } from '#words/cards.ts';
import { cardPlace } from './cardPlace.ts';

/** The one card of the page, which tells of whatever words it stands beside. */
export interface Card {
  readonly element: HTMLElement;
  /** The words that it tells of now: a citation, a term or a symbol. */
  readonly owner: () => HTMLElement | null;
  readonly show: (owner: HTMLElement) => void;
  readonly hide: () => void;
}

const ID = 'cite-card';

/** The words that lead from a card to the entry that it shows, by what the entry is. */
const WAYS: readonly (readonly [string, string])[] = [
  ['.glossary > *', words.toGlossary],
  ['tr', words.toSymbols],
];

export function createCard(): Card {
  const element = document.createElement('div');
  element.id = ID;
  element.className = 'cite-card';
  element.setAttribute('role', 'note');
  element.setAttribute('popover', 'manual');
  element.hidden = true;
  let owner: HTMLElement | null = null;

  const hide = () => {
    if (!owner) return;
    owner.removeAttribute('aria-describedby');
    owner.removeAttribute('aria-expanded');
    owner.removeAttribute('data-carded');
    owner = null;
    // Out of the sentence, so that it is not there to be copied or found.
    element.remove();
  };

  const show = (next: HTMLElement) => {
    if (owner === next) return;
    hide();
    const entry = entryOf(next);
    if (!entry) return;
    element.replaceChildren(...contents(entry));
    // Right behind its owner: Tab goes from one to the other, and so does a screen reader.
    next.after(element);
    element.hidden = false;
    element.showPopover?.();
    owner = next;
    next.dataset.carded = '';
    if (next instanceof HTMLAnchorElement) {
      next.setAttribute('aria-describedby', ID);
      next.setAttribute('aria-expanded', 'true');
    }
    if (!anchors()) place(element, next);
  };

  return { element, owner: () => owner, show, hide };
}

/** Whether the style sheet can tie the card to its words, as references.css does. */
export const anchors = (): boolean => CSS.supports?.('position-area: bottom') ?? false;

function place(card: HTMLElement, owner: HTMLElement): void {
  const screen = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const { left, top } = cardPlace(
    owner.getBoundingClientRect(),
    card.getBoundingClientRect(),
    screen,
  );
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}

/** What a card tells of: where its owner leads, or the row of a symbol that leads nowhere. */
function entryOf(owner: HTMLElement): HTMLElement | null {
  if (owner instanceof HTMLAnchorElement) return document.getElementById(owner.hash.slice(1));
  const { row, symbol = '' } = owner.dataset;
  return row
    ? document.getElementById(row)
    : document.querySelector(`.symbols tr[data-symbol="${symbol}"]`);
}

/** The entry without the way back, and the way to it. */
function contents(entry: HTMLElement): Node[] {
  const way = document.createElement('a');
  way.href = `#${entry.id}`;
  way.textContent = WAYS.find(([kind]) => entry.matches(kind))?.[1] ?? words.toReferences;
  return [...said(entry).map((node) => node.cloneNode(true)), way];
}

/** What a card shows of an entry; of a symbol its mark and what it is, since the symbol is there. */
function said(entry: HTMLElement): Node[] {
  if (entry instanceof HTMLTableRowElement) {
    return [...entry.querySelectorAll('svg'), ...(entry.cells[1]?.childNodes ?? [])];
  }
  return [...entry.childNodes].filter(
    (node) => !(node instanceof Element && node.matches('.cited-in, .ways, details')),
  );
}
