import { fireEvent } from '@testing-library/dom';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startCards } from '../../src/site/cards.ts';

const page = document;
const find = (selector: string) => {
  const found = page.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector}.`);
  return found;
};
const card = () => page.querySelector('.cite-card');
const enter = (target: Element, pointerType = 'mouse') =>
  fireEvent.pointerOver(target, { pointerType });

const withoutAnchors = () => vi.stubGlobal('CSS', { supports: () => false });

beforeEach(() => {
  vi.useFakeTimers();
  withoutAnchors();
  page.body.innerHTML = `
    <p>One <a id="cite-1" href="#wan2021">Wan</a> and <a id="cite-2" href="#heo2021">Heo</a>.</p>
    <p>Its <a class="term" href="#term-projection">projection</a>, a long <span class="sym"
      data-symbol="v">v</span> of <span class="sym" data-symbol="v" data-row="symbol-norm-v">∥v∥</span>,
      <a class="do" href="?fig=split">a <span class="sym" data-symbol="v">v</span> again</a>.</p>
    <p id="elsewhere">Elsewhere</p>
    <div class="symbols"><table>
      <tr id="symbol-v" data-symbol="v"><th><span class="sym" data-symbol="v">v</span><svg></svg></th>
        <td>What is learned.</td><td>code</td></tr>
      <tr id="symbol-norm-v" data-symbol="v"><th>∥v∥</th><td>Its length.</td><td>code</td></tr>
    </table></div>
    <ul class="glossary"><li id="term-projection"><dfn>projection</dfn><p>Taking a part out.</p>
      <p class="ways">First in: here</p></li></ul>
    <ul class="references">
      <li id="wan2021">R. Wan. <a href="https://example.org/wan">Spherical</a>.
        <p>Its note.</p><p class="cited-in">Cited in: here</p><details>BibTeX</details></li>
      <li id="heo2021">B. Heo. <a href="https://example.org/heo">AdamP</a>.</li>
    </ul>`;
});

afterEach(() => {
  fireEvent.keyDown(page.body, { key: 'Escape' });
  vi.useRealTimers();
});

beforeAll(() => {
  withoutAnchors();
  startCards();
});

test('resting on a citation opens its entry, without the way back', () => {
  enter(find('#cite-1'));
  expect(card()).toBeNull();
  vi.advanceTimersByTime(150);
  expect(card()?.textContent).toContain('Spherical');
  expect(card()?.textContent).toContain('Its note.');
  expect(card()?.textContent).not.toMatch(/Cited in|BibTeX/);
  expect(card()?.previousElementSibling).toBe(find('#cite-1'));
  expect(find('#cite-1').getAttribute('aria-describedby')).toBe(card()?.id);
});

test('passing over a citation opens nothing', () => {
  enter(find('#cite-1'));
  vi.advanceTimersByTime(100);
  enter(find('#elsewhere'));
  vi.advanceTimersByTime(1000);
  expect(card()).toBeNull();
});

test('the card stays while the pointer is in it, and closes when it has left', () => {
  enter(find('#cite-1'));
  vi.advanceTimersByTime(150);
  enter(find('#elsewhere'));
  vi.advanceTimersByTime(200);
  enter(find('.cite-card'));
  vi.advanceTimersByTime(5000);
  expect(card()).not.toBeNull();
  enter(find('#elsewhere'));
  vi.advanceTimersByTime(300);
  expect(card()).toBeNull();
  expect(find('#cite-1').hasAttribute('aria-describedby')).toBe(false);
});

test('there is one card: another citation takes it over', () => {
  enter(find('#cite-1'));
  vi.advanceTimersByTime(150);
  enter(find('#cite-2'));
  vi.advanceTimersByTime(150);
  expect(page.querySelectorAll('.cite-card')).toHaveLength(1);
  expect(card()?.textContent).toContain('AdamP');
  expect(find('#cite-1').hasAttribute('aria-expanded')).toBe(false);
});

test('Escape closes it and the pointer at rest does not open it again', () => {
  enter(find('#cite-1'));
  vi.advanceTimersByTime(150);
  fireEvent.keyDown(page.body, { key: 'Escape' });
  vi.advanceTimersByTime(5000);
  expect(card()).toBeNull();
});

test('a first tap opens, a second follows the link', () => {
  const tap = (target: Element) => {
    fireEvent.pointerDown(target, { pointerType: 'touch' });
    return fireEvent.click(target);
  };
  expect(tap(find('#cite-1'))).toBe(false);
  expect(card()?.textContent).toContain('Spherical');
  expect(tap(find('#cite-1'))).toBe(true);
  expect(card()).toBeNull();
});

test('a tap elsewhere closes it', () => {
  fireEvent.pointerDown(find('#cite-2'), { pointerType: 'touch' });
  fireEvent.click(find('#cite-2'));
  fireEvent.pointerDown(find('#elsewhere'), { pointerType: 'touch' });
  expect(card()).toBeNull();
});

test('a click with the mouse follows the link', () => {
  fireEvent.pointerDown(find('#cite-1'), { pointerType: 'mouse' });
  expect(fireEvent.click(find('#cite-1'))).toBe(true);
  expect(card()).toBeNull();
});

test('a term opens its entry of the glossary, without the ways out of it', () => {
  enter(find('.term'));
  vi.advanceTimersByTime(350);
  expect(card()?.textContent).toContain('Taking a part out.');
  expect(card()?.textContent).not.toContain('First in');
  expect(card()?.lastElementChild?.textContent).toBe('In the glossary');
  expect(card()?.lastElementChild?.getAttribute('href')).toBe('#term-projection');
});

test('a symbol opens a small card, and only after a rest', () => {
  enter(find('p > .sym'));
  vi.advanceTimersByTime(600);
  expect(card()).toBeNull();
  vi.advanceTimersByTime(300);
  expect(card()?.textContent).toContain('What is learned.');
  expect(card()?.textContent).not.toContain('code');
  expect(card()?.querySelector('svg')).not.toBeNull();
  expect(card()?.lastElementChild?.textContent).toBe('In the table of symbols');
  // No link, so there is nothing to describe or to expand.
  expect(find('p > .sym').hasAttribute('aria-expanded')).toBe(false);
});

test('a symbol with a row of its own opens that', () => {
  enter(find('[data-row]'));
  vi.advanceTimersByTime(900);
  expect(card()?.textContent).toContain('Its length.');
});

test('a symbol in words that do something, or in the table itself, opens nothing', () => {
  for (const selector of ['.do .sym', '.symbols .sym']) {
    enter(find(selector));
    vi.advanceTimersByTime(2000);
    expect(card()).toBeNull();
  }
});

test('a tap on a symbol opens its card', () => {
  fireEvent.pointerDown(find('p > .sym'), { pointerType: 'touch' });
  fireEvent.click(find('p > .sym'));
  expect(card()?.textContent).toContain('What is learned.');
});
