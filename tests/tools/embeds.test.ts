import { expect, test } from 'vitest';
import { pageOf } from '../../tools/embeds.ts';

const page = { name: 'race', title: 'The race', still: '' } as const;
const parts = { script: '', style: '', data: [] };

test('the page of a figure has the address of the essay inside, where the build was told it', () => {
  const told = pageOf(page, { ...parts, siteUrl: 'https://example.org/a"b/' });
  expect(told).toContain('<html lang="en" data-essay="https://example.org/a&quot;b/">');
  expect(pageOf(page, { ...parts, siteUrl: null })).toContain('<html lang="en">');
});
