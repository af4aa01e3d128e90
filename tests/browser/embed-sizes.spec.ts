import { expect, frameOf, heard, readyFrame, test } from './embedHost.ts';

test('in a frame of 300×240 the picture and what moves it are there, the rest behind buttons', async ({
  page,
  host,
}) => {
  await host.open(page, frameOf(host, 'race', { width: 300, height: 240 }));
  const frame = await readyFrame(page);
  await frame.getByRole('button', { name: 'Step', exact: true }).click();
  await expect(frame.locator('.transport-step')).toHaveText(/^step 1/);
  await expect(frame.locator('.figure-controls')).toBeHidden();
  await frame.getByRole('button', { name: 'Controls' }).click();
  await frame.getByRole('textbox', { name: 'learning rate η, as a number' }).fill('6');
  await page.keyboard.press('Enter');
  await heard(page, 'state', ({ settings }) => settings.learningRate === 6);
  for (const [tab, text] of [
    ['Chart', /loss/],
    ['Words', /plain/],
    ['About', /Open in the essay/],
  ] as const) {
    await frame.getByRole('button', { name: tab }).click();
    await expect(frame.getByText(text).filter({ visible: true }).first()).toBeVisible();
  }
  await frame.getByRole('button', { name: 'Picture' }).click();
  await expect(frame.locator('.figure-picture')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(frame.locator('button').filter({ visible: true })).toHaveCount(0);
  await expect(frame.locator('.figure-picture')).toBeVisible();
});

test('in a narrow, high frame controls stand below the picture', async ({ page, host }) => {
  await host.open(page, frameOf(host, 'race', { width: 340, height: 560 }));
  const frame = await readyFrame(page);
  await expect(frame.locator('#figure')).toHaveAttribute('data-fit', 'folded');
  const picture = await frame.locator('.figure-picture').boundingBox();
  expect(picture?.width).toBeGreaterThan(300);
  const rate = frame.getByRole('textbox', { name: 'learning rate η, as a number' });
  expect((await rate.boundingBox())?.y).toBeGreaterThan((picture?.y ?? 0) + (picture?.height ?? 0));
  await frame.getByRole('button', { name: 'Words' }).click();
  await expect(frame.locator('.figure-picture')).toBeVisible();
  await expect(frame.getByText(/plain/).filter({ visible: true }).first()).toBeVisible();
});

for (const [width, height] of [
  [420, 300],
  [500, 300],
] as const) {
  test(`in a frame of ${width}×${height} every button of the transport is in it`, async ({
    page,
    host,
  }) => {
    await host.open(page, frameOf(host, 'split', { width, height }));
    const frame = await readyFrame(page);
    await expect(frame.locator('#figure')).toHaveAttribute('data-fit', 'folded');
    const lost = await frame.locator('.transport :is(button, select)').evaluateAll((all) =>
      all
        .map((it) => ({ name: it.textContent, box: it.getBoundingClientRect() }))
        .filter(({ box }) => box.right > innerWidth || box.bottom > innerHeight)
        .map(({ name }) => name),
    );
    expect(lost).toEqual([]);
  });
}

test('with the height that it asks for, all of it is seen and nothing scrolls', async ({
  page,
  host,
}) => {
  await host.open(page, frameOf(host, 'split', { width: 700 }));
  const frame = await readyFrame(page);
  const { height } = await heard(page, 'size', (message) => message.height > 500);
  await page.locator('iframe').evaluate((element, px) => {
    element.style.height = `${px}px`;
  }, height);
  await expect(frame.locator('#figure')).toHaveAttribute('data-fit', 'natural');
  await expect(frame.locator('.figure-controls')).toBeVisible();
  await expect(frame.locator('figcaption')).toBeVisible();
});
