import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { FigureFrame } from '../src/figures/FigureFrame.tsx';
import { presetPlace } from '../src/figures/presets.ts';
import { type FigureName, loadFigure } from '../src/figures/registry.ts';
import { createFigureStore } from '../src/simulation/index.ts';

const TOKENS = 'src/site/tokens.css';
const MARKS = 'src/drawing/drawing.css';
const SIZE = 600;

/** The style sheet of a picture that stands alone, in one theme. */
function styleFor(theme: 'light' | 'dark'): string {
  const shade = theme === 'light' ? '$1' : '$2';
  const tokens = readFileSync(TOKENS, 'utf8')
    .replace(/light-dark\(([^,]+), ([^)]+)\)/g, shade)
    .match(/--[\w-]+: [^;]+;/g);
  return `svg{${tokens?.join('') ?? ''}background:var(--paper)}${readFileSync(MARKS, 'utf8')}`;
}

/** A figure's picture in one of its presets as an SVG that stands alone. */
export async function still(
  name: FigureName,
  preset: string,
  { step, theme = 'light' }: { readonly step?: number; readonly theme?: 'light' | 'dark' } = {},
): Promise<string> {
  const module = await loadFigure(name);
  const { schema, presets, reach, ended } = module.figure;
  const found = presets.find(({ id }) => id === preset) ?? presets[0];
  const place = presetPlace(schema, found);
  const frames = { request: () => 0, cancel: () => {} };
  const at = { ...place, step: step ?? place.step };
  const store = createFigureStore({ schema, place: at, reach, ended, frames });
  const html = renderToStaticMarkup(<FigureFrame module={module} store={store} />);
  const [svg = ''] = /<svg[^>]*class="plane"[\s\S]*?<\/svg>/.exec(html) ?? [];
  return svg
    .replace('<svg', `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}"`)
    .replace('>', `><style>${styleFor(theme)}</style>`)
    .concat('\n');
}
