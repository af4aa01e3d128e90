import { lowered, mathText, raised } from './mathText.ts';

/** The equations that KaTeX sets twice, for the eye and for a screen reader; and those set once. */
const SET_TWICE = '.katex';
const FORMULA = `${SET_TWICE}, math`;

/** The formula in which a selection begins or ends. */
function formulaAround(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(SET_TWICE) ?? element?.closest('math') ?? null;
}

/** What is selected; a formula of which a part is selected is there whole. */
function contentsOf(selected: Range): DocumentFragment {
  const range = selected.cloneRange();
  const [first, last] = [formulaAround(range.startContainer), formulaAround(range.endContainer)];
  if (first) range.setStartBefore(first);
  if (last) range.setEndAfter(last);
  return range.cloneContents();
}

function writeOnce(copy: HTMLElement): void {
  for (const formula of copy.querySelectorAll(FORMULA)) {
    const math = formula.matches('math') ? formula : formula.querySelector('math');
    // One within another has gone with it.
    if (!math || !formula.isConnected) continue;
    const line = document.createElement(math.getAttribute('display') === 'block' ? 'div' : 'span');
    line.textContent = mathText(math);
    formula.replaceWith(line);
  }
}

/** What is raised or lowered only by its place is so by its signs: g² and not g2. */
function writeInLine(copy: HTMLElement): void {
  for (const it of copy.querySelectorAll('sup')) it.replaceWith(raised(it.textContent ?? ''));
  for (const it of copy.querySelectorAll('sub')) it.replaceWith(lowered(it.textContent ?? ''));
}

/**
 * Copied prose has each formula once, in a line of plain text, both as text and as HTML. Where no
 * formula is selected the browser copies as ever.
 */
export function startCopying(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    const isField = event.target instanceof Element && event.target.matches('input, textarea');
    if (!selection || selection.isCollapsed || !event.clipboardData || isField) return;
    const copy = document.createElement('div');
    for (let i = 0; i < selection.rangeCount; i++) copy.append(contentsOf(selection.getRangeAt(i)));
    if (!copy.querySelector(`${FORMULA},sup,sub`)) return;
    // Addresses lead here from elsewhere as well.
    for (const link of copy.querySelectorAll('a')) link.setAttribute('href', link.href);
    // Only what is laid out has lines, and leaves out what is not shown.
    document.body.append(copy);
    writeOnce(copy);
    event.clipboardData.setData('text/html', copy.innerHTML);
    writeInLine(copy);
    event.clipboardData.setData('text/plain', copy.innerText);
    copy.remove();
    event.preventDefault();
  });
}
