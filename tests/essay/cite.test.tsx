import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Cite, Paper } from '../../src/essay/Cite.tsx';
import { createCitations, SectionTitle } from '../../src/essay/citations.ts';
import { EssayContext, type EssaySurroundings } from '../../src/essay/context.ts';
import { References } from '../../src/essay/References.tsx';
import { referenceKeys } from '../../src/essay/references.ts';

function render(content: React.ReactNode): string {
  const surroundings = { base: '', citations: createCitations() } as EssaySurroundings;
  return renderToStaticMarkup(<EssayContext value={surroundings}>{content}</EssayContext>);
}

const some = (
  <>
    <SectionTitle value="First">
      <Paper at="equation 2" />
      <Cite of="wan2021" />
    </SectionTitle>
    <SectionTitle value="Second">
      <Cite of="wan2021">Wan</Cite>
      <Cite of="wan2021" at="section 3" />
    </SectionTitle>
  </>
);

test('a citation is a link to its entry, named by authors, year and place', () => {
  const html = render(some);
  expect(html).toContain(
    '<a class="cite" id="cite-1" href="#salimans2016">Salimans &amp; Kingma 2016, equation 2</a>',
  );
  expect(html).toContain('<a class="cite" id="cite-2" href="#wan2021">Wan and others 2021</a>');
  expect(html).toContain('<a id="cite-3" href="#wan2021">Wan</a>');
});

test('a citation of an unknown work stops the build', () => {
  expect(() => render(<Cite of="nobody1999" />)).toThrow('nobody1999');
});

test('an entry leads back to each of its places, in reading order', () => {
  const html = render(
    <>
      {some}
      <References />
    </>,
  );
  expect(html).toContain(
    'Cited in: <a href="#cite-2">First</a>; <a href="#cite-3">Second</a>, <a href="#cite-4">2</a></p>',
  );
});

test('every work is in the list once: those cited first, the others to read on', () => {
  const html = render(
    <>
      {some}
      <References />
    </>,
  );
  const ids = [...html.matchAll(/<li id="([^"]+)"/g)].map((match) => match[1]);
  expect([...ids].sort()).toEqual([...referenceKeys].sort());
  expect(ids.slice(0, 2)).toEqual(['salimans2016', 'wan2021']);
  expect(html.indexOf('id="wan2021"')).toBeLessThan(html.indexOf('To read on'));
});
