import { readFileSync } from 'node:fs';

export type Theme = 'light' | 'dark';

const TOKENS = 'src/site/tokens.css';
const SHEETS = ['src/drawing/drawing.css', 'src/figures/relatives/relatives.css'];

/** The shades of a theme by name, each a color: no renderer but a browser's resolves them. */
export function shades(theme: Theme): ReadonlyMap<string, string> {
  const tokens = readFileSync(TOKENS, 'utf8');
  const shade = theme === 'light' ? '$1' : '$2';
  const plain = tokens.replace(/light-dark\(([^,]+), ([^)]+)\)/g, shade);
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of plain.matchAll(/(--[\w-]+): ([^;]+);/g)) {
    const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
    if (!found.has(name)) found.set(name, other ? (found.get(other) ?? value) : value);
  }
  return found;
}

/** A text of CSS or SVG with the colors of a theme in place of their names. */
export const inColors = (text: string, theme: Theme): string =>
  text.replace(/var\((--[\w-]+)\)/g, (_, name) => shades(theme).get(name) ?? 'inherit');

/** The rules for marks in a theme, without what only a browser knows. */
export function posterStyle(theme: Theme): string {
  const rules = SHEETS.map((path) => readFileSync(path, 'utf8'))
    .join('')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/currentcolor/gi, 'currentColor')
    .replace(/"Source Serif 4"/g, 'Source Serif 4')
    .replace(/\s+/g, ' ');
  return inColors(rules, theme);
}
