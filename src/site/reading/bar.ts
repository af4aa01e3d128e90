import { words } from '#words/reading.ts';

/** What the bar shows, and what it can be asked for. */
export interface Bar {
  readonly element: HTMLElement;
  /** Shows where the reader is; null above the first section. */
  show(current: string | null): void;
  /** Marks the sections that have been read. */
  mark(read: ReadonlySet<string>): void;
}

/** A line that stays: which section one is in, the ways on, and the contents behind a press. */
export function createBar(actions: { onLink(): void; onForget(): void }): Bar {
  const contents = document.querySelector<HTMLElement>('.contents > ol');
  const element = document.createElement('nav');
  element.className = 'reading-bar';
  element.setAttribute('aria-label', words.here);
  element.hidden = true;
  if (!contents) return { element, show() {}, mark() {} };

  const list = contents.cloneNode(true) as HTMLElement;
  const [back, on] = [link('↑'), link('↓')];
  const [details, summary] = [document.createElement('details'), document.createElement('summary')];
  const [count, title] = [document.createElement('span'), document.createElement('span')];
  count.className = 'reading-count';
  summary.append(count, ' ', title);
  const panel = document.createElement('div');
  panel.className = 'reading-panel';
  const note = document.createElement('p');
  note.className = 'small';
  note.textContent = words.kept;
  const row = document.createElement('p');
  row.className = 'button-row';
  row.append(
    button(words.paragraphInSight, () => {
      details.open = false;
      actions.onLink();
    }),
    button(words.forget, () => {
      actions.onForget();
      note.textContent = words.forgotten;
    }),
  );
  panel.append(list, note, row);
  details.append(summary, panel);
  element.append(back, on, details);
  closeWhenLeft(details, summary);

  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a')];
  const ids = links.map((it) => it.hash.slice(1));
  const everyLink = () => [...links, ...list.querySelectorAll<HTMLAnchorElement>('a')];

  return {
    element,
    show(current) {
      element.hidden = current === null;
      for (const it of everyLink()) {
        if (it.hash === `#${current}`) it.setAttribute('aria-current', 'location');
        else it.removeAttribute('aria-current');
      }
      const at = ids.indexOf(current ?? '');
      if (at < 0) return;
      count.textContent = words.ofAll(String(at + 1), String(ids.length));
      title.textContent = links[at]?.textContent ?? '';
      lead(back, words.previous, links[at - 1]);
      lead(on, words.next, links[at + 1]);
    },
    mark(read) {
      for (const it of everyLink()) {
        const known = it.nextElementSibling?.matches('.reading-read')
          ? it.nextElementSibling
          : null;
        if (!read.has(it.hash.slice(1))) known?.remove();
        else if (!known) it.after(readMark());
      }
    },
  };
}

function readMark(): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'reading-read';
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', words.read);
  mark.title = words.read;
  return mark;
}

function link(sign: string): HTMLAnchorElement {
  const it = document.createElement('a');
  it.className = 'reading-way';
  it.textContent = sign;
  return it;
}

/** Lets a way lead to where a link of the contents does; at either end to nothing. */
function lead(way: HTMLAnchorElement, where: string, to: HTMLAnchorElement | undefined): void {
  way.toggleAttribute('aria-disabled', !to);
  if (!to) way.removeAttribute('href');
  else way.href = to.hash;
  way.setAttribute('aria-label', to ? `${where}: ${to.textContent}` : where);
  way.title = way.getAttribute('aria-label') ?? '';
}

function button(text: string, act: () => void): HTMLButtonElement {
  const it = document.createElement('button');
  it.type = 'button';
  it.className = 'control-button';
  it.textContent = text;
  it.addEventListener('click', act);
  return it;
}

function closeWhenLeft(details: HTMLDetailsElement, summary: HTMLElement): void {
  details.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    details.open = false;
    summary.focus();
  });
  details.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) details.open = false;
  });
  const leave = ({ target }: Event) => {
    if (target instanceof Node && !details.contains(target)) details.open = false;
  };
  document.addEventListener('pointerdown', leave);
  document.addEventListener('focusin', leave);
}
