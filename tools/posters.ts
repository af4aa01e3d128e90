import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import type { Poster } from '../src/site/poster.tsx';
import { inColors, posterStyle, shades, type Theme } from './posterStyle.ts';
import { linesOf } from './posterText.ts';

/** What social networks show without cutting. */
export const POSTER = { width: 1200, height: 630 } as const;

const MARGIN = 40;
const TEXT = { left: 680, width: 480, title: 52, caption: 27, foot: 24 };
const SERIF =
  'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
const KATEX = ['KaTeX_Main-Regular', 'KaTeX_Math-Italic'].map(
  (face) => `node_modules/katex/dist/fonts/${face}.ttf`,
);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function textLines(lines: readonly string[], top: number, size: number, fill: string): string {
  const spans = lines.map(
    (line, i) => `<tspan x="${TEXT.left}" y="${top + 1.3 * size * i}">${escaped(line)}</tspan>`,
  );
  return `<text font-size="${size}" fill="${fill}">${spans.join('')}</text>`;
}

/** The letters of a poster as faces inside it: an image on a page gets no fonts of the page. */
async function facesFor(svg: string): Promise<string> {
  const text = [...new Set(svg.replace(/<[^>]*>/g, ''))].join('');
  const sources: readonly (readonly [family: string, path: string])[] = [
    ['Source Serif 4', SERIF],
    ...KATEX.map((path) => [/KaTeX_[A-Za-z]+/.exec(path)?.[0] ?? '', path] as const),
  ];
  const faces = sources.map(async ([family, path]) => {
    const options = family.startsWith('KaTeX') ? {} : { variationAxes: { wght: 400 } };
    const font = await subsetFont(await readFile(path), text, {
      targetFormat: 'woff2',
      ...options,
    });
    return `@font-face{font-family:"${family}";src:url(data:font/woff2;base64,${font.toString('base64')})}`;
  });
  return (await Promise.all(faces)).join('');
}

/** A poster as an SVG with plain colors. */
export function posterSvg(poster: Poster, theme: Theme, foot: string): string {
  const color = (name: string) => shades(theme).get(`--${name}`) ?? '';
  const room = POSTER.height - 2 * MARGIN;
  const scale = Math.min(room / poster.height, (TEXT.left - 2 * MARGIN) / poster.width);
  const [width, height] = [poster.width * scale, poster.height * scale];
  const place = `x="${(TEXT.left - MARGIN / 2 - width) / 2}" y="${(POSTER.height - height) / 2}"`;
  const drawing = inColors(poster.drawing, theme).replace(
    /^<svg\b[^>]*>/,
    (tag) =>
      `<svg ${place} width="${width}" height="${height}"${tag.slice(4).replace(/ (width|height)="[^"]*"/g, '')}`,
  );
  const title = linesOf(poster.title, TEXT.title, TEXT.width, 3);
  const captionTop = 2 * MARGIN + TEXT.title * 1.3 * title.length + 20;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${POSTER.width} ${POSTER.height}" width="${POSTER.width}" height="${POSTER.height}" font-family="Source Serif 4, KaTeX_Main, serif" color="${color('ink')}" role="img" aria-label="${escaped(poster.alt)}"><style>${posterStyle(theme)}</style><rect width="100%" height="100%" fill="${color('paper')}"/>${drawing}${textLines(title, MARGIN + TEXT.title, TEXT.title, color('ink'))}${textLines(linesOf(poster.caption, TEXT.caption, TEXT.width, 9), captionTop, TEXT.caption, color('muted'))}${textLines([foot], POSTER.height - MARGIN, TEXT.foot, color('muted'))}</svg>`;
}

/** The faces as files that the renderer reads. */
async function fontFiles(): Promise<string[]> {
  const printable = Array.from({ length: 0x250 }, (_, code) => String.fromCodePoint(code)).join('');
  const serif = await subsetFont(await readFile(SERIF), `${printable}–—‘’“”…−·×`, {
    targetFormat: 'truetype',
    variationAxes: { wght: 400 },
  });
  const path = join(tmpdir(), `source-serif-${process.pid}.ttf`);
  await writeFile(path, serif);
  return [path, ...KATEX];
}

/** An SVG as a PNG of its own size. */
export function png(svg: string, files: readonly string[]): Uint8Array {
  const font = { fontFiles: [...files], loadSystemFonts: false, defaultFontFamily: 'KaTeX_Main' };
  return new Resvg(svg, { font }).render().asPng();
}

/** Writes the posters of all figures, light and dark, into the built site. */
export async function writePosters(
  posters: readonly Poster[],
  directory: string,
  foot: string,
): Promise<void> {
  const files = await fontFiles();
  const folder = resolve(directory, 'v1', 'posters');
  await mkdir(folder, { recursive: true });
  for (const poster of posters) {
    await writeFile(resolve(folder, `${poster.name}.txt`), `${poster.alt}\n`);
    for (const theme of ['light', 'dark'] as const) {
      const svg = posterSvg(poster, theme, foot);
      const standing = svg.replace('<style>', `<style>${await facesFor(svg)}`);
      await writeFile(resolve(folder, `${poster.name}-${theme}.svg`), standing);
      await writeFile(resolve(folder, `${poster.name}-${theme}.png`), png(svg, files));
    }
  }
}
