import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FigureFrame } from '../../src/figures/FigureFrame.tsx';
import { presetPlace } from '../../src/figures/presets.ts';
import { embedFonts, LETTERS } from '../../tools/embed-fonts.ts';
import { everyFigure, storeOf } from '../site/embed/figures.ts';

const LETTER = /class="(?:letter|formula-letter|control-symbol)"[^>]*>([^<]*)</g;

test('the face of letters has every letter that a figure shows as the name of a quantity', {
  tags: 'thorough',
}, () => {
  const pages = everyFigure.flatMap(({ module }) =>
    module.figure.presets.map((preset) => {
      const store = storeOf(module.figure);
      store.startFrom(presetPlace(module.figure.schema, preset));
      return renderToString(createElement(FigureFrame, { module, store } as never));
    }),
  );
  const found = (pattern: RegExp) => {
    const texts = pages.flatMap((html) => [...html.matchAll(pattern)].map(([, text = '']) => text));
    const plain = texts.join('').replace(/<[^>]*>|&#?\w+;/g, '');
    return [...new Set(plain)].filter((letter) => letter <= '~');
  };
  expect(found(LETTER).length).toBeGreaterThan(8);
  expect(found(LETTER).filter((letter) => !LETTERS.includes(letter))).toEqual([]);
});

test('the faces of the embeds have what figures show, and weigh little', async () => {
  const { bytes, css } = await embedFonts(new Set('∥∇η²−½é₁'));
  expect(bytes).toBeLessThan(15_000);
  expect(css.match(/@font-face/g)).toHaveLength(3);
});

test('a sign that no face has is named, and stops the build', async () => {
  await expect(embedFonts(new Set('w ⟦'))).rejects.toThrow(
    'No face of the embeds has “⟦” (U+27E6).',
  );
});
