import { figure as race } from '../../../src/figures/race/figure.ts';
import { embeddedAt } from '../../../src/figures/share/places.ts';
import { snippets } from '../../../src/figures/share/snippets.ts';
import { initialSettings } from '../../../src/simulation/index.ts';
import { words } from '../../../src/words/en/embed.ts';
import { expect, frameOf, heard, readyFrame, test } from '../embedHost.ts';

/** What a page sends that isolates itself from others, to measure time or share memory. */
const ISOLATED = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
};

for (const kind of ['iframe', 'element'] as const) {
  test(`a page that isolates itself shows the figure of the snippet “${kind}”`, async ({
    page,
    host,
  }) => {
    const settings = { ...initialSettings(race.schema), learningRate: 7 };
    const lines = snippets[kind](embeddedAt(race, { settings, step: 3 }, host.site));
    await host.open(page, lines, ISOLATED);
    const standing = await heard(page, 'ready');
    expect(standing).toMatchObject({ step: 3, settings: { learningRate: 7 } });
  });
}

test('in a frame without credentials the link opens the essay, and says where it is', async ({
  page,
  host,
}) => {
  const plain = frameOf(host, 'race', {
    query: '?eta=7',
    height: 2000,
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  });
  await host.open(page, plain.replace('<iframe', '<iframe credentialless'), ISOLATED);
  const frame = await readyFrame(page);
  const [essay] = await Promise.all([
    page.waitForEvent('popup'),
    frame.getByRole('link', { name: words.openInEssay }).click(),
  ]);
  const address = `${host.site}?fig=race&eta=7#race`;
  await expect(essay).toHaveURL(address);
  await expect(frame.getByText(words.perhapsNoWindow(address))).toBeVisible();
});
