import { words } from '#words/later.ts';
import { copyButton } from './copyButton.ts';

/**
 * Gives each entry of the list of references its BibTeX, made when it is asked for, and each BibTeX a
 * button that copies it.
 */
export function startBibliography(root: Document = document): void {
  for (const entry of root.querySelectorAll<HTMLElement>('.references > li')) {
    entry.append(offer(entry.id));
  }
  const essay = root.querySelector<HTMLElement>('#essay-bibtex');
  if (!essay) return;
  const url = `${location.origin}${location.pathname}`;
  essay.textContent = essay.textContent.replace(/}$/, `  url = {${url}},\n}`);
  essay.after(copyButton(essay));
}

function offer(key: string): HTMLElement {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = words.bibtex;
  details.append(summary);
  details.addEventListener('toggle', () => void fill(details, key), { once: true });
  return details;
}

async function fill(details: HTMLElement, key: string): Promise<void> {
  const pre = document.createElement('pre');
  pre.className = 'bibtex';
  details.append(pre);
  try {
    const [{ bibtex }, { isReferenceKey, references }] = await Promise.all([
      import('../essay/bibtex.ts'),
      import('../essay/references.ts'),
    ]);
    if (!isReferenceKey(key)) return;
    pre.textContent = bibtex(key, references[key]);
    pre.after(copyButton(pre));
  } catch {
    pre.textContent = words.noBibtex;
  }
}
