/** @module-tag thorough */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { figureNames } from '../../src/figures/registry.ts';
import { openFigure } from '../../src/site/openFigure.ts';
import { posterOf } from '../../src/site/poster.tsx';
import { oEmbed, sitemap, socialTags } from '../../tools/metadata.ts';
import { POSTER, posterSvg, writePosters } from '../../tools/posters.ts';
import { linesOf } from '../../tools/posterText.ts';
import { readData } from '../../tools/readData.ts';

const frames = { request: () => 0, cancel: () => {} };
const figures = await Promise.all(figureNames.map((name) => openFigure(name, frames, readData)));
const posters = figures.map(posterOf);
const directory = mkdtempSync(join(tmpdir(), 'posters-'));

beforeAll(() => writePosters(posters, directory, 'The essay'));
afterAll(() => rmSync(directory, { recursive: true }));

const file = (name: string) => readFileSync(join(directory, 'v1/posters', name));

describe.each(posters)('the poster of $name', (poster) => {
  it.each(['light', 'dark'] as const)('stands alone, %s', (theme) => {
    // Base64 may come to any word.
    const svg = file(`${poster.name}-${theme}.svg`)
      .toString()
      .replace(/data:font[^)]*/g, '#');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/var\(|light-dark|undefined|NaN|<script|href=|url\((?!#)/);
  });

  it.each(['light', 'dark'] as const)('is a PNG of the size that is announced, %s', (theme) => {
    const png = file(`${poster.name}-${theme}.png`);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([POSTER.width, POSTER.height]);
    // One color alone would compress to a few thousand bytes.
    expect(png.length).toBeGreaterThan(20_000);
  });

  it('has words for who does not see it', () => {
    expect(file(`${poster.name}.txt`).toString().length).toBeGreaterThan(80);
  });
});

test('a poster is the same when it is drawn again', () => {
  const [first] = posters;
  if (!first) throw new Error('there is a figure');
  expect(posterSvg(first, 'dark', 'x')).toBe(posterSvg(first, 'dark', 'x'));
});

test('a text that is too long for its lines ends in an ellipsis, and no line is too long', () => {
  const lines = linesOf('one two three four five six seven eight nine ten', 10, 60, 3);
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toMatch(/ …$/);
  expect(linesOf('one two', 10, 60, 3)).toEqual(['one two']);
});

describe('what only absolute addresses can say', () => {
  const site = 'https://example.org/some/course/';

  it('names every figure’s frame and picture from the one setting', () => {
    for (const poster of posters) {
      const card = oEmbed(poster, site, 'The essay');
      expect(card).toMatchObject({ version: '1.0', type: 'rich', title: poster.title });
      expect(card.html).toContain(`src="${site}v1/embed/${poster.name}/"`);
      expect(card.thumbnail_url).toBe(`${site}v1/posters/${poster.name}-light.png`);
    }
  });

  it('escapes what stands in an attribute', () => {
    const about = { title: '"<b>', description: 'a & b', poster: 'race', alt: '', path: '' };
    const tags = socialTags(about, site);
    expect(tags).toContain('content="&quot;&lt;b&gt;"');
    expect(tags).toContain('content="a &amp; b"');
  });

  it('lists all pages for search engines', () => {
    expect(sitemap(['', 'gallery/'], site)).toContain(`<loc>${site}gallery/</loc>`);
  });
});
