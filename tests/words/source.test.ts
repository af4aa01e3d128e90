import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** weightnorm throws for programmers, in English; PyTorch is Python, works keep their names, snippets are code. */
const notSearched =
  /^(words|weightnorm|essay\/en)\/|^figures\/share\/(py|snippets|page)|^essay\/(works|relatedWorks)\.ts|^datasets\/penguin-rows\.ts/;
/** Comments, what only a programmer meets, and what is no text. */
const nothingToRead = [
  /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm,
  /new \w*Error\([^;]*;/g,
  /^import [^;]*;/gm,
  /\b\w*[cC]lass(Name)?[=:]\s*(['"]).*?\2/g,
];
const literal = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\\n]|\\.)*`/g;
const betweenTags = /(?<=["'}\w]>)[^<>{}=;()]+(?=[<{])/g;
/** Two words side by side, or one with a capital. */
const aWord = /\p{L}{2,},? \p{L}{2,}|^\P{L}?\s*\p{Lu}\p{Ll}{2,}\b/u;
/** Class names, and names that code, browsers and other programs give. */
const noWord =
  /^\W?[\w-]*( [a-z]+-[\w-]*)+\W*$|^'(Enter|Escape|Home|End|Arrow\w+|Prose|Chinstrap|Gentoo)'$|^'#|^['`]\.|^'(main|input|a)\b[ ,]|^'(test\.\w+|againstPlain\.\w+|seeds),|input:not|mord text/;
/** What weightnorm calls quantities, to be translated. */
const quantities =
  /^'(the loss|a buffer of the optimizer|the stored vector|the scale|the spectral norm)'$/;

/** Texts in a source that look as if somebody were to read them. */
function readable(path: string, source: string): string[] {
  const code = nothingToRead.reduce((rest, one) => rest.replace(one, ''), source);
  const texts = [
    ...(code.match(literal) ?? []).map((text) =>
      text.replace(/\$\{[^}]*(\}|$)/g, '0').replace(/<[^>]*>/g, ''),
    ),
    ...(path.endsWith('x') ? (code.match(betweenTags) ?? []) : []),
  ];
  return texts
    .map((text) => text.trim())
    .filter((text) => aWord.test(text) && !noWord.test(text) && !quantities.test(text))
    .map((text) => `${path}: ${text}`);
}

test('no text that somebody reads stands in the code', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !notSearched.test(path));
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((path) => readable(path, readFileSync(`src/${path}`, 'utf8')))).toEqual([]);
});

test.each([
  `<p>Press play first.</p>`,
  `const label = 'Loss';`,
  'const sentence = `The loss is at ${' + 'share}.`;',
  `<NumberSlider label="learning rate η" />`,
])('in the code %s would be found', (source) => {
  expect(readable('a.tsx', source)).toHaveLength(1);
});
