import { words } from '#words/embed.ts';
import { rootOf } from '../../figures/share/places.ts';

/**
 * Links of an embedded figure lead to the essay, in a window of their own (the page's `base` says
 * so). Where the page around forbids windows, the address is written below the link.
 */
export function openOutside(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href');
    // What leads to nowhere saves a file.
    if (!link || !href?.startsWith('?') || event.defaultPrevented || event.button !== 0) return;
    event.preventDefault();
    // A copy that was saved stands elsewhere, and knows where the essay is.
    const address = new URL(href, rootOf(document)).href;
    const opened = window.open(address, '_blank');
    if (opened) opened.opener = null;
    else say(link, words.noWindow(address));
  });
}

function say(link: HTMLAnchorElement, sentence: string): void {
  const known = link.parentElement?.querySelector<HTMLElement>('.embed-address');
  const note = known ?? document.createElement('span');
  note.className = 'embed-address';
  note.setAttribute('role', 'status');
  note.textContent = sentence;
  if (!known) link.after(' ', note);
}
