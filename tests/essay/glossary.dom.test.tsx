import { readdirSync, readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { SectionTitle } from '../../src/essay/citations.ts';
import { Do } from '../../src/essay/components.tsx';
import { EssayContext, type EssaySurroundings } from '../../src/essay/context.ts';
import { symbolId, symbolRows, terms } from '../../src/essay/glossary/entries.ts';
import { Sym, Term } from '../../src/essay/glossary/Term.tsx';
import { macros } from '../../src/essay/macros.ts';
import { createUses } from '../../src/essay/uses.ts';
import { prepareData } from '../prepare.ts';
import { renderedPage } from './renderedPage.ts';

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

/** Every symbol that a source names as a text. */
const named = (source: string): string[] =>
  [...source.matchAll(/\b(?:data-)?symbol(?:=|: ?)['"]?([a-zA-Z]+)['"}]/g)].map(
    ([, symbol]) => symbol ?? '',
  );

let page: Document;
const all = (selector: string) => [...page.querySelectorAll<HTMLAnchorElement>(selector)];
const target = ({ hash }: HTMLAnchorElement) => page.getElementById(hash.slice(1));

beforeAll(async () => {
  await prepareData();
  page = renderedPage();
});

describe('the glossary', () => {
  it('is reached from the contents', () => {
    expect(page.querySelector('.contents a[href="#glossary"]')).not.toBeNull();
    expect(page.querySelector('h2#glossary')).not.toBeNull();
  });

  it('has an entry for every term of the prose', () => {
    const links = all('a.term');
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((link) => !target(link)?.matches('.glossary > li'))).toEqual([]);
  });

  it('has no entry that the prose does not use', () => {
    const used = new Set(
      all('section:not([aria-labelledby="glossary"]) a.term, #essay > p a.term').map(
        ({ hash }) => hash,
      ),
    );
    expect(terms.filter(({ id }) => !used.has(`#${id}`)).map(({ id }) => id)).toEqual([]);
  });

  it.each(terms)('says in one to three sentences what “$term” is', ({ says }) => {
    const sentences = says.match(/[.:](?= [A-Z“$η]|$)/g) ?? [];
    expect(says).toMatch(/\.$/);
    expect(sentences.length).toBeGreaterThanOrEqual(1);
    expect(sentences.length).toBeLessThanOrEqual(4);
    expect(says).not.toContain('‖');
    expect(says.split('$').length % 2).toBe(1);
  });

  it('leads from every entry to the first place that uses it', () => {
    const firsts = new Map<string, string>();
    for (const { hash, id } of all('a.term')) if (!firsts.has(hash)) firsts.set(hash, `#${id}`);
    const ways = all('.ways > a').map((way) => [`#${way.closest('li')?.id}`, way.hash] as const);
    expect(new Map(ways)).toEqual(firsts);
    expect(ways).toHaveLength(terms.length);
  });

  it('gives no id twice, and every link within the page leads somewhere', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const dead = all('section[aria-labelledby="glossary"] a[href^="#"], a.term, a.sym');
    expect(dead.filter((link) => !target(link)).map(({ hash }) => hash)).toEqual([]);
  });
});

describe('the table of symbols', () => {
  it('has a row for every symbol of macros, figures, controls and page', () => {
    const symbols = new Set([
      ...Object.values(macros).flatMap(named),
      ...['figures', 'drawing', 'controls'].flatMap((room) =>
        sources(`src/${room}`).flatMap(named),
      ),
      ...[...page.querySelectorAll('[data-symbol]')].map((it) => it.getAttribute('data-symbol')),
    ]);
    expect(symbols.size).toBeGreaterThan(12);
    const rows = new Set<string | null | undefined>(symbolRows.map(({ lights }) => lights));
    expect([...symbols].filter((symbol) => !rows.has(symbol))).toEqual([]);
  });

  it.each(symbolRows.filter(({ mark }) => mark))(
    'draws the mark of the $name, not its color alone',
    ({ id, lights }) => {
      const svg = page.querySelector(`#${id} svg`);
      expect(svg?.querySelector('path')).not.toBeNull();
      if (lights !== 'x') {
        expect(svg?.querySelector(`[data-symbol="${lights}"] > .mark-glow`)).not.toBeNull();
      }
    },
  );

  it('draws different quantities differently', () => {
    const looks = symbolRows
      .filter(({ mark }) => mark)
      .map(({ mark, lights }) => `${mark} ${lights}`);
    expect(looks.filter((look, i) => looks.indexOf(look) !== i)).toEqual(['rate rate']);
  });

  it('names only what the code has', () => {
    const code = sources('src/weightnorm').join('\n');
    const names = symbolRows.flatMap(({ code: names = '' }) => names.match(/\w+/g) ?? []);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });

  it('has the row of what is written, and else that of what it lights', () => {
    expect(symbolId('v', 'v')).toBe('symbol-v');
    expect(symbolId('v', '∥v∥²')).toBe('symbol-norm-v');
    expect(symbolId('v', 'I/∥v∥')).toBe('symbol-v');
    expect(symbolId('rate', 'η/∥v∥²')).toBe('symbol-direction-rate');
    expect(symbolId('velocity', 'm')).toBeUndefined();
  });
});

describe('in a section', () => {
  const render = (content: React.ReactNode) =>
    renderToStaticMarkup(
      <EssayContext
        value={{ uses: createUses(), presetLink: () => '' } as unknown as EssaySurroundings}
      >
        <SectionTitle value="One">{content}</SectionTitle>
      </EssayContext>,
    );

  it('a symbol is a link once, and the first of all has the place that its row leads to', () => {
    const v = <Sym of="v">v</Sym>;
    const html = render(
      <>
        {v} {v} <SectionTitle value="Two">{v}</SectionTitle>
      </>,
    );
    const tags = [...html.matchAll(/<(a|span class)[^>]*>/g)].map(([tag]) => tag);
    expect(tags).toEqual([
      expect.stringMatching(/^<a.*id="first-symbol-v" href="#symbol-v"/),
      expect.stringMatching(/^<span/),
      expect.stringMatching(/^<a(?!.* id=).* href="#symbol-v"/),
    ]);
  });

  it('a symbol inside of a link is no link', () => {
    const symbol = <Sym of="v">v</Sym>;
    const html = render(
      <>
        <Do figure="split" preset="short">
          {symbol}
        </Do>
        <Term of="direction">{symbol}</Term>
      </>,
    );
    expect(html.match(/<a /g)).toHaveLength(2);
    expect(html.match(/<span class="sym"/g)).toHaveLength(2);
  });

  it('an unknown term or symbol stops the build', () => {
    expect(() => render(<Term of="magic">x</Term>)).toThrow('magic');
    expect(() => render(<Sym of="velocity">m</Sym>)).toThrow('velocity');
  });
});
