import { expect, test } from '@playwright/test';
import type { Trained } from '../../engines/exact.ts';
import { races } from '../../engines/races.ts';
import { trainHere } from '../../engines/trainHere.ts';
import { trainingIn } from '../../engines/trainInPage.ts';

for (const race of races) {
  test(`${race.name}: the page comes to the losses of Node, to the last bit`, async ({ page }) => {
    await page.goto('./');
    const inPage = await page.evaluate<Trained>(trainingIn('dist', race));
    expect(inPage.losses).toHaveLength(race.steps);
    expect(inPage).toEqual(trainHere(race));
  });
}

test('of those that diverge some networks are lost, and some go on', () => {
  const { losses } = trainHere(races.at(-1) as (typeof races)[number]);
  expect(losses.at(0)).not.toContain('NaN');
  expect(losses.at(-1)).toContain('NaN');
  expect(JSON.parse(losses.at(-1) as string)).toContainEqual(expect.not.stringMatching('NaN'));
});
