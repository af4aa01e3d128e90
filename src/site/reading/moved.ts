import { words } from '#words/reading.ts';

/** Paragraphs whose first words were changed: the address they had, and the one they have. */
export const moved: Readonly<Record<string, string>> = {};

/** Leads an address that is no more to where the paragraph is now, or to its section, or says so. */
export function startMoved(): void {
  const follow = (event?: Event) => {
    const id = fragment();
    if (!id || document.getElementById(id)) return;
    const now = document.getElementById(moved[id] ?? '');
    if (now) {
      now.scrollIntoView();
      return;
    }
    const headings = [...document.querySelectorAll<HTMLElement>('main > section > h2')];
    const heading = headings.findLast((it) => it.id && id.startsWith(`${it.id}-`));
    if (!heading) {
      const page = document.querySelector('#page-notice');
      // What is said of an unknown figure says enough.
      if (page && !page.textContent) page.textContent = words.unknown;
      if (event) page?.scrollIntoView();
      return;
    }
    heading.after(notice());
    heading.scrollIntoView();
  };
  addEventListener('hashchange', follow);
  follow();
}

function fragment(): string {
  const written = location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

function notice(): HTMLElement {
  document.querySelector('#rewritten')?.remove();
  const it = document.createElement('p');
  it.id = 'rewritten';
  it.className = 'page-notice';
  it.setAttribute('role', 'status');
  it.textContent = words.rewritten;
  return it;
}
