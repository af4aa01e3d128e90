import { gzipSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FigureStill } from '../../src/figures/FigureStill.tsx';
import { figureNames, loadFigure } from '../../src/figures/registry.ts';
import { open } from './open.ts';

const modules = await Promise.all(
  figureNames.map(async (name) => ({ name, figure: (await loadFigure(name)).figure })),
);

const LARGEST = 5500;

describe.each(modules)('the still of the figure $name', ({ name, figure }) => {
  it('shows the picture and says what it shows, with nothing that could be pressed', async () => {
    const { module, store } = await open(name);
    const html = renderToStaticMarkup(<FigureStill module={module} store={store} />);
    expect(html).toContain('<svg');
    const words = html.replace(/<[^>]*>/g, '');
    for (const text of [figure.title, figure.caption]) {
      expect(words).toContain(renderToStaticMarkup(<p>{text}</p>).slice(3, -4));
    }
    expect(words).toMatch(/\d/);
    expect(html).not.toMatch(/<(button|input|select|textarea|details|a)\b|tabindex|role="slider"/);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  it(`weighs at most ${LARGEST} bytes in the page`, async () => {
    const { module, store } = await open(name);
    const html = renderToStaticMarkup(<FigureStill module={module} store={store} />);
    expect(gzipSync(html).length).toBeLessThan(LARGEST);
  });
});
