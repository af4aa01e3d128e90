import { words } from '#words/reading.ts';
import { firstWords } from './firstWords.ts';
import { copyAddress, place } from './markPlace.ts';
import { reportLink } from './report.ts';

/** What has an address: paragraphs, items, tables and small headings of the prose. */
export const BLOCKS =
  'main > :is(header, section) :is(p, li, dt, dd, h3, blockquote, .scroll)[id], main > :is(p, ul, ol)[id]';
const NO_PROSE = '.figure, .question, .quiz, .section-ways';
/** Milliseconds in which the pointer gets from a paragraph to its mark. */
const STAY = 700;

const blockAt = (target: EventTarget | null): HTMLElement | null => {
  const block = target instanceof Element ? target.closest<HTMLElement>(BLOCKS) : null;
  return block && !block.closest(NO_PROSE) ? block : null;
};

const allBlocks = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(BLOCKS)].filter((block) => blockAt(block));

/**
 * One mark for all paragraphs. It comes to the paragraph that is pointed at, tapped or holds the
 * focus, and offers its address and a report. It is no tab stop until it is asked for by key; then ↓
 * and ↑ take it from paragraph to paragraph, and Escape leads back.
 */
export function startMarks(): { readonly open: () => void } {
  const tools = document.createElement('div');
  tools.className = 'mark-tools';
  tools.setAttribute('role', 'group');
  tools.setAttribute('aria-label', words.thisParagraph);
  const link = anchor(`¶ ${words.linkShort}`, words.link);
  const report = anchor(words.reportShort, words.report);
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  tools.append(link, report, said);
  tools.hidden = true;
  document.querySelector('main')?.append(tools);

  let block: HTMLElement | null = null;
  let origin: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(timer);
    tools.hidden = true;
    block = null;
  };
  const show = (to: HTMLElement) => {
    clearTimeout(timer);
    if (to !== block) said.textContent = '';
    block = to;
    link.href = `#${to.id}`;
    reportLink(report, to);
    tools.hidden = false;
    place(tools, to);
  };
  const reach = (to: HTMLElement | undefined) => {
    if (!to) return;
    to.scrollIntoView({ block: 'nearest' });
    show(to);
    // Where it is, and where it leads: read out together.
    link.setAttribute('aria-label', `${words.link}: ${firstWords(to)}`);
    for (const it of [link, report]) it.tabIndex = 0;
    link.focus({ preventScroll: true });
  };

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch' || tools.contains(document.activeElement)) return;
    const over = blockAt(target);
    if (over) show(over);
    else if (target instanceof Node && tools.contains(target)) clearTimeout(timer);
    else {
      clearTimeout(timer);
      timer = setTimeout(hide, STAY);
    }
  });
  document.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element) || tools.contains(target)) return;
    const finger = (event as PointerEvent).pointerType === 'touch';
    const tapped = finger && !target.closest('a, button, summary') ? blockAt(target) : null;
    if (tapped && tapped !== block) show(tapped);
    else if (finger) hide();
  });
  tools.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'Escape') {
      hide();
      if (origin instanceof HTMLElement) origin.focus();
    } else if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      const blocks = allBlocks();
      const at = block ? blocks.indexOf(block) : -1;
      reach(blocks[at + (key === 'ArrowDown' ? 1 : -1)]);
    }
  });
  tools.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && tools.contains(relatedTarget)) return;
    for (const it of [link, report]) it.tabIndex = -1;
    link.setAttribute('aria-label', words.link);
    if (relatedTarget) hide();
  });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void copyAddress(link.hash).then((copied) => {
      said.textContent = copied ? words.copied : words.inAddressBar;
    });
  });
  addEventListener('resize', hide);

  return {
    open() {
      const active = document.activeElement;
      origin = active;
      const own = active === document.body ? null : blockAt(active);
      const inSight = allBlocks().find((it) => it.getBoundingClientRect().top >= 0);
      reach(own ?? inSight);
    },
  };
}

function anchor(text: string, label: string): HTMLAnchorElement {
  const it = document.createElement('a');
  it.textContent = text;
  it.title = label;
  it.setAttribute('aria-label', label);
  it.tabIndex = -1;
  return it;
}
