import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, deficiencies, distance, linear, seenWith } from './colour.ts';

const css = readFileSync('src/site/tokens.css', 'utf8');
const themes = { light: new Map<string, string>(), dark: new Map<string, string>() };
for (const [, name = '', light = '', dark = ''] of css.matchAll(
  /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g,
)) {
  themes.light.set(name, light);
  themes.dark.set(name, dark);
}

const quantities = ['ink', 'v', 'g', 'gradient', 'rate', 'plain', 'batch-norm'];
const pairs = quantities.flatMap((a, i) => quantities.slice(i + 1).map((b) => [a, b] as const));

describe.each(Object.entries(themes))('in the %s theme', (_theme, shades) => {
  const shade = (name: string): string => {
    const found = shades.get(name);
    if (!found) throw new Error(`no shade ${name}`);
    return found;
  };

  it.each([...quantities, 'muted', 'accent'])(
    '%s can be read as text on paper and panel',
    (name) => {
      expect(contrast(shade(name), shade('paper'))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(shade(name), shade('panel'))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(pairs)('%s and %s are told apart at a glance', (a, b) => {
    expect(distance(linear(shade(a)), linear(shade(b)))).toBeGreaterThan(20);
  });

  it.each(Object.keys(deficiencies) as (keyof typeof deficiencies)[])(
    'all quantities are told apart with %s',
    (kind) => {
      const seen = (name: string) => seenWith(kind, linear(shade(name)));
      const close = pairs.filter(([a, b]) => distance(seen(a), seen(b)) < 10);
      expect(close).toEqual([]);
    },
  );
});
