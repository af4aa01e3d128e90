import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { beside } from '../../tools/besides.ts';
import { prose } from '../../tools/prose.ts';

const windows = (text: string): string => text.replaceAll('\n', '\r\n');

const folder = 'src/essay/en';
const sections = readdirSync(folder).filter((name) => name.endsWith('.mdx'));

/** What the build makes of a section; a mistake in it is thrown. */
async function compiled(value: string, path: string): Promise<string> {
  const context = {
    error({ message }: { message: string }): never {
      throw new Error(message);
    },
  };
  const { transform } = prose() as unknown as {
    transform: { handler(value: string, path: string): Promise<{ code: string }> };
  };
  return (await transform.handler.call(context, value, path)).code;
}

test('git writes the line ends of Unix on every system', () => {
  expect(readFileSync('.gitattributes', 'utf8')).toMatch(/^\* text=auto eol=lf$/m);
});

test.each(sections)(
  '%s is the same page when an editor has given it line ends of Windows',
  async (name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8').replaceAll('\r\n', '\n');
    expect(await compiled(windows(text), name)).toBe(await compiled(text, name));
  },
  20_000,
);

test('a mistake in an equation is found where it stands, with line ends of Windows as well', async () => {
  const text = 'A line.\n\n$$\na\n+ \\frac{b\n$$\n';
  const place = await compiled(text, 'a.mdx').catch((error: Error) => error.message);
  expect(place).toMatch(/^a\.mdx:\d+:\d+: /);
  await expect(compiled(windows(text), 'a.mdx')).rejects.toThrow(String(place));
});

test('a page beside the essay takes its head, with line ends of Windows as well', () => {
  const essay =
    '<html>\n<head>\n<title>Essay</title>\n\n<script src="a.js"></script>\n</head>\n<body>\n';
  const page = { head: '<title>Gallery</title>', body: '<p>Figures</p>' };
  expect(beside(windows(essay), page).replaceAll('\r\n', '\n')).toBe(beside(essay, page));
});
