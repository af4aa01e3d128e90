import { expect, it } from 'vitest';
import { still } from '../../tools/still.tsx';

// `npx vitest run tests/figures/still.test.ts -u` draws it anew when the figure has changed.
it('the still in the README is the opening figure after fourteen steps', async () => {
  await expect(await still('split', 'opening', { step: 14 })).toMatchFileSnapshot(
    '../../docs/opening-figure.svg',
  );
});

it('a still stands alone: its own colours, no request, no script', async () => {
  const svg = await still('neuron', 'opening', { theme: 'dark' });
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain('--paper: #15171c');
  expect(svg).not.toMatch(/light-dark|<script|url\(|href=/);
});
