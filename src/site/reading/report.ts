import { words } from '#words/reading.ts';
import { firstWords } from './firstWords.ts';

/** Where reports go, as whoever published the page has said; null if nothing was said. */
const reportUrl = (): string | null =>
  document.querySelector<HTMLMetaElement>('meta[name="report-url"]')?.content || null;

/**
 * The link that reports a mistake: a mail, or the form of an issue, with the address and the first
 * words filled in. `{address}` and `{words}` in it say where a form of another kind wants them.
 */
export function reportAddress(
  base: string,
  address: string,
  beginning: string,
  section: string,
): string {
  if (base.includes('{address}')) {
    return base
      .replaceAll('{address}', encodeURIComponent(address))
      .replaceAll('{words}', encodeURIComponent(beginning));
  }
  const names = base.startsWith('mailto:') ? ['subject', 'body'] : ['title', 'body'];
  const texts = [words.reportSubject(section), words.reportBody(address, beginning)];
  const query = names.map((name, i) => `${name}=${encodeURIComponent(texts[i] ?? '')}`).join('&');
  return `${base}${base.includes('?') ? '&' : '?'}${query}`;
}

/** Lets a link report a mistake in a paragraph; without an address for it, it leads to how to. */
export function reportLink(link: HTMLAnchorElement, block: HTMLElement): void {
  const address = `${location.origin}${location.pathname}#${block.id}`;
  const beginning = firstWords(block);
  const heading = block.closest('section')?.querySelector('h2')?.textContent ?? document.title;
  const base = reportUrl();
  link.href = base ? reportAddress(base, address, beginning, heading) : '#report';
  link.onclick = base ? null : () => fillBox(`${address}\n“${beginning} …”`);
}

function fillBox(text: string): void {
  const box = document.querySelector<HTMLElement>('.report-box');
  const pre = document.querySelector<HTMLElement>('#report-text');
  if (!box || !pre) return;
  pre.textContent = text;
  box.hidden = false;
  if (pre.nextElementSibling) return;
  void import('../copyButton.ts').then(({ copyButton }) => pre.after(copyButton(pre)));
}
