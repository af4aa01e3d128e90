import { describe, expect, it } from 'vitest';
import { minutesFor, WORDS_A_MINUTE } from '../../src/essay/pace.ts';
import { sections } from '../../src/essay/sections.ts';
import { pieces } from '../../src/site/pieces.ts';
import { fillMinutes, wordCounts } from '../../src/site/readingTime.ts';
import { renderedPage } from '../essay/renderedPage.ts';

const inSection = (html: string) =>
  `<section aria-labelledby="a"><h2 id="a">A</h2>${html}</section>`;

describe('the words of a section', () => {
  it.each([
    ['<p>One two <em>th</em>ree.</p><p>Four</p>', 4],
    ['<p>a</p><figure><p>not read</p></figure>', 1],
    [
      '<p>a <span class="katex"><math><mi>x</mi></math><span class="katex-html">x</span></span></p>',
      2,
    ],
    ['<ul><li>one</li><li>two</li></ul>', 2],
    ['<p>a &amp; b — c<br/>d</p>', 4],
  ])('of %s are counted', (html, count) => {
    // The heading is one of them, and “&amp;” counts as the word that it stands for.
    expect(wordCounts(inSection(html)).get('a')).toBe(count + 1 + (html.includes('&') ? 1 : 0));
  });

  it('are not had from HTML that is not well formed', () => {
    expect(() => [...pieces('<p><em>a</p>')]).toThrow('</p> closes <em>.');
  });

  it('leave their minutes where the contents ask for them', () => {
    const words = 'word '.repeat(3 * WORDS_A_MINUTE);
    const html = `<span data-minutes="a"></span><span data-minutes="all"></span>${inSection(words)}`;
    expect(fillMinutes(html, (minutes) => `${minutes} min`)).toContain(
      '<span data-minutes="a">3 min</span><span data-minutes="all">3</span>',
    );
  });
});

describe('the reading times of the page', () => {
  const page = renderedPage();

  it('are those of the words that the browser finds', () => {
    for (const { id } of sections) {
      const section = page.querySelector(`section[aria-labelledby="${id}"]`)?.cloneNode(true);
      const copy = section as Element;
      for (const math of copy.querySelectorAll('.katex')) math.replaceWith(' formula ');
      const silent = 'svg, figure, button, nav, details, pre, .section-ways, .figure-address';
      for (const it of copy.querySelectorAll(silent)) it.remove();
      for (const it of copy.querySelectorAll('p, li, td, th, h2, h3, div, label')) it.append(' ');
      const words = copy.textContent?.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
      const said = page.querySelector(`[data-minutes="${id}"]`)?.textContent;
      expect(Math.abs(Number.parseInt(said ?? '', 10) - minutesFor(words)), id).toBeLessThan(2);
    }
  });

  it('add up to that of the whole, but for rounding', () => {
    const minutes = sections.map(({ id }) =>
      Number.parseInt(page.querySelector(`[data-minutes="${id}"]`)?.textContent ?? '', 10),
    );
    const sum = minutes.reduce((all, one) => all + one, 0);
    const all = Number(page.querySelector('[data-minutes="all"]')?.textContent);
    expect(Math.abs(sum - all)).toBeLessThanOrEqual(sections.length / 2 + 2);
  });
});
