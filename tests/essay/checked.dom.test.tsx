import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type Claim, type ClaimId, claims, claimText, saying } from '../../src/essay/claims.ts';
import { corrections } from '../../src/essay/en/corrections.ts';
import { sections } from '../../src/essay/sections.ts';
import { prepareExperiments } from '../../src/figures/digits.ts';
import { figureNames } from '../../src/figures/registry.ts';
import { linkedFigure } from '../../src/simulation/index.ts';
import { readData } from '../../tools/readData.ts';
import { renderedPage } from './renderedPage.ts';

const essay = renderedPage();
const page = renderedPage('checked');
const entry = (id: string) => page.querySelector(`[id="${id}"]`);
const linksOf = (part: Element | Document | null) => [
  ...(part?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? []),
];

beforeAll(() => prepareExperiments(readData));

describe('every claim', () => {
  it.each(Object.entries<Claim>(claims))('%s is listed, with its source', (id, claim) => {
    const listed = entry(`claim-${id}`);
    expect(listed?.textContent).toContain(saying(id as ClaimId));
    const value = listed?.querySelector('[data-claim]')?.textContent;
    expect(value).toBe(claimText(id as keyof typeof claims));
    const source = claim.kind === 'quoted' ? claim.at : claim.test;
    expect(listed?.textContent).toContain(source);
    if (claim.kind === 'quoted') {
      expect(linksOf(listed).map((it) => it.getAttribute('href'))).toContain(`../#${claim.of}`);
    } else {
      for (const file of [claim.code, claim.test]) expect(existsSync(file), file).toBe(true);
    }
    const shown = linksOf(listed).filter((it) => it.search).length;
    expect(shown).toBe(claim.shownBy ? 1 : 0);
  });

  it.each(Object.keys(claims))('%s leads to a place that uses it', (id) => {
    const places = linksOf(entry(`claim-${id}`)).filter(
      (it) => it.hash && !it.search && !it.matches('.cite'),
    );
    expect(places.length).toBeGreaterThan(0);
    for (const { hash } of places) {
      const place = essay.getElementById(hash.slice(1));
      expect(place, hash).not.toBeNull();
      // The numbers of a question are filled in as text.
      if (hash.startsWith('#ask-')) continue;
      expect(place?.querySelector(`[data-claim="${id}"]`), hash).not.toBeNull();
    }
  });
});

describe('the page on what was checked', () => {
  it('lists every finding that the essay speaks of, once, with what was found', () => {
    const said = [...essay.querySelectorAll<HTMLElement>('[data-found]')];
    expect(said.length).toBeGreaterThan(20);
    for (const { dataset, textContent } of said) {
      const listed = page.querySelectorAll(`td[data-found="${dataset.found}"]`);
      expect(listed).toHaveLength(1);
      expect(listed[0]?.textContent).toBe(textContent);
    }
  });

  it('has no link that leads nowhere', () => {
    for (const link of linksOf(page)) {
      const href = link.getAttribute('href') ?? '';
      if (/^https?:/.test(href)) continue;
      const target = href.startsWith('../') ? essay : page;
      if (link.hash) expect(target.getElementById(link.hash.slice(1)), href).not.toBeNull();
      else expect(existsSync(href.replace('../', 'public/')), href).toBe(true);
      if (link.search) expect(figureNames).toContain(linkedFigure(link.search));
    }
  });

  it('names no address of its own, so that it works in any folder', () => {
    const own = linksOf(page).map((it) => it.getAttribute('href') ?? '');
    expect(own.filter((href) => href.startsWith('/'))).toEqual([]);
  });

  it('lists corrections with the day, the newest first, in sections that there are', () => {
    const days = corrections.map(({ date }) => date);
    expect(days).toEqual(days.toSorted().reverse());
    for (const { date, section, was, is } of corrections) {
      expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(sections.map(({ id }) => id)).toContain(section);
      expect(page.body.textContent).toContain(was);
      expect(page.body.textContent).toContain(is);
    }
  });
});

describe('how to report a mistake', () => {
  const reportOf = (dom: Document) => ({
    meta: dom.querySelector<HTMLMetaElement>('meta[name="report-url"]')?.content,
    hrefs: linksOf(dom).map((it) => it.getAttribute('href')),
    section: dom.getElementById('report')?.parentElement?.textContent ?? '',
  });

  it('is said with the address that the build was told', () => {
    const { meta, hrefs } = reportOf(renderedPage('reporting'));
    expect(meta).toBe(inject('reportUrl'));
    expect(hrefs).toContain(inject('reportUrl'));
  });

  it('is said without an address where the build was told none', () => {
    const { meta, hrefs, section } = reportOf(essay);
    expect(meta).toBeUndefined();
    expect(hrefs.filter((href) => href?.startsWith('mailto:'))).toEqual([]);
    expect(section).toContain('names no address');
  });
});

describe('the addresses of paragraphs', () => {
  it('are there for all prose, and no two are the same', () => {
    const ids = [...essay.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const prose = [...essay.querySelectorAll('main > section > p')].filter(
      (it) => !it.matches('.section-ways, .figure-address, .belief-link'),
    );
    expect(prose.length).toBeGreaterThan(100);
    const without = prose.filter(({ id, parentElement }) => {
      const section = parentElement?.getAttribute('aria-labelledby');
      return section !== 'references' && !id.startsWith(`${section}-`);
    });
    expect(without.map((it) => it.textContent?.slice(0, 60))).toEqual([]);
  });
});
