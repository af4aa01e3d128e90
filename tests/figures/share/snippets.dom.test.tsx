import fc from 'fast-check';
import { expect, test } from 'vitest';
import { presetPlace } from '../../../src/figures/presets.ts';
import { figureNames, loadFigure } from '../../../src/figures/registry.ts';
import { fileOf } from '../../../src/figures/share/page.ts';
import { embeddedAt } from '../../../src/figures/share/places.ts';
import { type SnippetName, snippets } from '../../../src/figures/share/snippets.ts';
import { readLink } from '../../../src/simulation/index.ts';

const root = 'https://example.org/some/course/';
const figures = await Promise.all(figureNames.map(async (name) => (await loadFigure(name)).figure));
const names = Object.keys(snippets) as SnippetName[];

/** The address that a snippet shows a figure from. */
function addressIn(snippet: string): URL {
  const found =
    /(?:src=|iframe=|\{iframe\} )"?([^"\s]+\/v1\/embed\/[^"\s]*)/.exec(snippet)?.[1] ?? '';
  return new URL(found.replaceAll('&amp;', '&'));
}

test.each(figures)('every snippet of $name leads to its state', (figure) => {
  for (const preset of figure.presets) {
    const place = presetPlace(figure.schema, preset);
    const embedded = embeddedAt(figure, place, root);
    for (const name of names.filter((one) => !['link', 'element'].includes(one))) {
      const { pathname, search } = addressIn(snippets[name](embedded));
      expect(pathname).toBe(`/some/course/v1/embed/${figure.name}/`);
      expect(readLink(figure.schema, search)).toEqual({ ...place, problems: [] });
    }
    const link = new URL(snippets.link(embedded));
    expect(link.hash).toBe(`#${figure.name}`);
    expect(readLink(figure.schema, link.search)).toEqual({ ...place, problems: [] });
  }
});

test('every frame may stand in pages that isolate themselves, and keeps its address in one file', () => {
  const place = presetPlace(figures[0]?.schema ?? {}, {
    id: 'x',
    label: '',
    hint: '',
    settings: {},
  });
  const embedded = embeddedAt({ name: 'race', title: 'The race', schema: {} }, place, root);
  const framed = names.filter((name) => snippets[name](embedded).includes('<iframe'));
  expect(framed).toEqual([
    'iframe',
    'quarto',
    'sphinx',
    'mkdocs',
    'docusaurus',
    'reveal',
    'lms',
    'hugo',
  ]);
  for (const name of framed) {
    const [frame] =
      /<iframe[^>]*>/.exec(snippets[name](embedded).replace(/=>|\{\{.*?\}\}/g, '')) ?? [];
    expect(frame, name).toContain(' credentialless=""');
    expect(frame, name).toContain(' data-external="1"');
  }
  expect(snippets.element(embedded)).toMatch(/<script [^>]*data-external="1"/);
});

test('nothing in a title or an address can leave its attribute', () => {
  const text = fc.string({ unit: fc.constantFrom('"', '<', '>', '&', "'", 'a', '\n', '`') });
  fc.assert(
    fc.property(text, text, (title, query) => {
      const settings = { eta: query };
      const address = `${root}v1/embed/race/?${new URLSearchParams(settings)}`;
      const embedded = { name: 'race', title, address, link: address, script: root, settings };
      for (const name of ['iframe', 'element', 'mkdocs', 'lms'] as const) {
        const page = new DOMParser().parseFromString(snippets[name](embedded), 'text/html');
        const tags = [...page.body.querySelectorAll('*')].map(({ localName }) => localName);
        expect(
          tags.filter((tag) => !['iframe', 'script', 'weightnorm-figure', 'p'].includes(tag)),
        ).toEqual([]);
        expect(page.body.querySelectorAll('iframe, weightnorm-figure')).toHaveLength(1);
      }
    }),
    { seed: 1, numRuns: 40 },
  );
});

test('a file opens with its settings, also one that was made of another file', () => {
  const page =
    '<!doctype html>\n<html lang="en" data-essay="https://example.org/"><head></head><script>const tag = `<html data-settings="a()" data-essay="b()">`</script></html>';
  const once = fileOf(page, 'eta=5&step=3', root);
  const twice = fileOf(once, 'eta=7&x="><script>', root);
  const { dataset } = new DOMParser().parseFromString(twice, 'text/html').documentElement;
  expect({ ...dataset }).toEqual({ settings: 'eta=7&x="><script>', essay: root });
  const homeless = new DOMParser().parseFromString(fileOf(once, 'eta=5', null), 'text/html');
  expect({ ...homeless.documentElement.dataset }).toEqual({ settings: 'eta=5' });
  expect(new DOMParser().parseFromString(once, 'text/html').documentElement.lang).toBe('en');
  // Its policy knows the script by every letter.
  expect(twice.slice(twice.indexOf('<head>'))).toBe(page.slice(page.indexOf('<head>')));
});
