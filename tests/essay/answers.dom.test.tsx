import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { beliefs } from '#prose/beliefs.ts';
import { sections } from '../../src/essay/sections.ts';
import { isFigureName, loadFigure } from '../../src/figures/registry.ts';
import { linkedFigure, readLink, writeLink } from '../../src/simulation/index.ts';
import { renderedPage } from './renderedPage.ts';

/** Sections that are about the page, or hold the cards themselves. */
const NO_BELIEFS = ['misconceptions', 'for-teachers', 'check-yourself', 'how-checked'];

const cards = Object.keys(beliefs);
const page = renderedPage();

const sectionOf = (id: string) => page.querySelector(`section[aria-labelledby="${id}"]`);

const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ');

/** The cards that a section leads to, in its own words. */
const linkedCards = (id: string): string[] =>
  [...(sectionOf(id)?.querySelectorAll('.belief-link a') ?? [])].map((link) =>
    (link.getAttribute('href') ?? '').replace('#belief-', ''),
  );

describe('the cards', () => {
  it('say what is believed, each once, in the order of the list', () => {
    const shown = [...page.querySelectorAll('.belief')].map(({ id }) => id);
    expect(shown).toEqual(cards.map((id) => `belief-${id}`));
  });

  it.each(cards)('%s can be reached from a section in which it arises', (id) => {
    const from = sections.filter((section) => linkedCards(section.id).includes(id));
    expect(from.map((section) => section.id)).not.toEqual([]);
  });

  it.each(sections.map(({ id }) => id).filter((id) => !NO_BELIEFS.includes(id)))(
    '%s leads to some of them',
    (id) => {
      expect(linkedCards(id)).not.toEqual([]);
    },
  );

  it('are all that any link of the page speaks of', () => {
    const links = [...page.querySelectorAll('a[href^="#belief-"]')];
    const named = links.map((link) => link.getAttribute('href')?.slice('#belief-'.length));
    expect(named.filter((id) => !cards.includes(id ?? ''))).toEqual([]);
  });
});

describe('the questions of the opening', () => {
  it('stand before the contents, and each is answered at the end', () => {
    const asked = [...page.querySelectorAll('[data-asked]')];
    expect(asked).toHaveLength(4);
    const contents = page.querySelector('.contents') as Element;
    const answers = sectionOf('the-answers');
    for (const question of asked) {
      expect(question.compareDocumentPosition(contents)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
      const name = question.getAttribute('data-asked');
      const picks = [...question.querySelectorAll('input')].map(({ value }) => value);
      const said = answers?.querySelectorAll(`[data-guessed="${name}"] > [data-guess]`) ?? [];
      expect([...said].map((each) => each.getAttribute('data-guess'))).toEqual(picks);
    }
  });

  it('are four groups of radios that do not share a name', () => {
    const names = [...page.querySelectorAll<HTMLInputElement>('#asked input')].map(
      ({ name }) => name,
    );
    expect(names).toHaveLength(12);
    expect(new Set(names).size).toBe(4);
  });

  it('come with the thread, its site and its licence', () => {
    const before = page.querySelector('#asked')?.parentElement;
    expect(before?.querySelector('a[href*="ai.stackexchange.com/questions/5343"]')).not.toBeNull();
    expect(textOf(before)).toMatch(/AI Stack Exchange.*CC BY-SA/);
  });

  it('have a state of a figure beside each answer, and beside each mistake of the reply', () => {
    const parts = textOfParts();
    expect(parts).toHaveLength(5);
    for (const { heading, states } of parts) expect([heading, states > 0]).toEqual([heading, true]);
    expect(parts.at(-1)?.states).toBeGreaterThanOrEqual(3);
  });
});

/** The parts of the answers under a heading each, with how many states of figures they name. */
function textOfParts(): readonly { heading: string; states: number }[] {
  const parts: { heading: string; states: number }[] = [];
  for (const child of sectionOf('the-answers')?.children ?? []) {
    if (child.matches('h3')) parts.push({ heading: textOf(child), states: 0 });
    const part = parts.at(-1);
    if (part) part.states += child.querySelectorAll('[data-do]').length;
  }
  return parts;
}

describe('docs/questions.md', () => {
  const entries = readFileSync('docs/questions.md', 'utf8')
    .split(/^(?=\d+\. )/m)
    .slice(1)
    .map((text) => ({
      title: text.slice(0, text.indexOf('\n')),
      reads: [...text.matchAll(/^ +- Read `#([\w-]+)`: (.*)$/gm)].map(
        ([, id = '', quoted = '']) => ({
          id,
          words: [...quoted.matchAll(/“([^”]+)”/g)].map((match) => match[1] ?? ''),
        }),
      ),
      links: [...text.matchAll(/^ +- See `(\?[^`#]+)#([\w-]+)`: \S/gm)].map(
        ([, query = '', id = '']) => ({ query, id }),
      ),
    }));

  it('has all questions, numbered', () => {
    expect(entries).toHaveLength(61);
    for (const [i, { title }] of entries.entries()) expect(title).toMatch(`${i + 1}. `);
    expect(new Set(entries.map(({ title }) => title.replace(/^\d+/, ''))).size).toBe(61);
  });

  it.each(entries)('$title: it is answered where it says', ({ reads }) => {
    expect(reads.length).toBeGreaterThan(0);
    for (const { id, words } of reads) {
      const text = textOf(sectionOf(id));
      expect(words.length).toBeGreaterThan(0);
      for (const word of words) expect(text).toContain(word);
    }
  });

  it.each(entries)(
    '$title: its figure is there and can be brought into that state',
    async ({ links }) => {
      expect(links).toHaveLength(1);
      for (const { query, id } of links) {
        const name = linkedFigure(query) ?? '';
        expect(name).toBe(id);
        expect(page.getElementById(id)?.dataset.island).toBe(name);
        if (!isFigureName(name)) throw new Error(name);
        const { schema } = (await loadFigure(name)).figure;
        const { problems, ...place } = readLink(schema, query);
        expect(problems).toEqual([]);
        expect(`?${writeLink(name, schema, place)}`).toBe(query);
      }
    },
  );
});
