import { compile } from '@mdx-js/mdx';
import { expect, test } from 'vitest';
import { rehypeParagraphs } from '../../tools/paragraphs.ts';

/** The ids that a text gets, in order. */
async function idsOf(text: string): Promise<string[]> {
  const code = String(await compile(text, { jsx: true, rehypePlugins: [rehypeParagraphs] }));
  return [...code.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id);
}

const LONG = 'One two three four five six seven eight nine ten.';

test('a paragraph keeps its address when it is edited further on, moved, or set otherwise', async () => {
  const [id] = await idsOf(LONG);
  expect(id).toMatch(/^[a-z0-9]{4}$/);
  expect(await idsOf(LONG.replace('nine ten', 'other words'))).toEqual([id]);
  expect((await idsOf(`Another one before.\n\n${LONG}`))[1]).toBe(id);
  expect(await idsOf(LONG.replace('two', '**two**'))).toEqual([id]);
  expect(await idsOf(LONG.replace('two', '<Sym of="v">two</Sym>'))).toEqual([id]);
});

test('another beginning makes another address, and the same beginning a second one', async () => {
  const [one, two, again] = await idsOf(`${LONG}\n\nTwo words.\n\n${LONG}`);
  expect(two).not.toBe(one);
  expect(again).toBe(`${one}-2`);
});

test('items, small headings and paragraphs inside components have one as well', async () => {
  expect(await idsOf('### A heading\n\n- item\n\n<Belief>\n\nInside.\n\n</Belief>')).toHaveLength(
    3,
  );
});

test('an id that the text gives stays', async () => {
  expect(await idsOf('<p id="mine">Words.</p>')).toEqual(['mine']);
});
