import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Formula } from '../../src/figures/Formula.tsx';

const bare = (html: string) => html.replace(/<[^>]*>/g, '');

it('a formula breaks at spaces only, not after a slash', () => {
  const html = renderToStaticMarkup(<Formula text="w = g·v/∥v∥ on 1/n" />);
  const joined = [...html.matchAll(/<span class="quotient"[^>]*>(.*?)<\/span>/g)];
  expect(joined.map(([, inside = '']) => bare(inside))).toEqual(['g·v/∥v∥', '1/n']);
  expect(bare(html)).toBe('w = g·v/∥v∥ on 1/n');
});
