import { expect, type Locator, type Page, test } from '@playwright/test';
import { questions } from '../../../src/essay/quiz/questions.ts';
import type { ChoiceQuestion } from '../../../src/essay/quiz/types.ts';
import { findings } from '../axe.ts';
import { bringIntoSight, button, refuseStorage } from '../helpers.ts';

const choice = questions.find(({ id }) => id === 'quarter') as ChoiceQuestion;
const wrong = choice.options.findIndex(({ id }) => id !== choice.right);
const right = choice.options.findIndex(({ id }) => id === choice.right);

const ask = (page: Page, id: string): Locator => page.locator(`#ask-${id}`);
const score = (page: Page): Locator => page.locator('#quiz-score');

/** The questions, once they can be answered. */
async function openQuestions(page: Page): Promise<void> {
  await page.goto('./#check-yourself');
  await bringIntoSight(page.locator('#questions'));
  await expect(score(page)).toBeVisible();
}

test('a wrong answer gets its reason, the figure shows it, and the score is kept', async ({
  page,
}) => {
  await openQuestions(page);
  await expect(score(page)).toHaveText(`0 of ${questions.length} answered, 0 right.`);
  const place = ask(page, choice.id);
  await place.getByRole('radio').nth(wrong).check();
  await button(place, 'Check').click();
  await expect(place.getByRole('status').first()).toContainText('Not quite.');
  await button(place, 'Show me').click();
  await expect(place.locator('.figure-picture')).toBeInViewport();
  await expect(place.getByRole('link', { name: 'Link to this state' })).toHaveAttribute(
    'href',
    /fig=gears&.*length=2/,
  );
  await button(place, 'Close the figure').click();
  await expect(place.locator('.figure-picture')).toHaveCount(0);
  await place.getByRole('radio').nth(right).check();
  await button(place, 'Check').click();
  await expect(place.getByRole('status').first()).toContainText('Right.');
  await page.reload();
  await bringIntoSight(page.locator('#questions'));
  await expect(score(page)).toHaveText(`1 of ${questions.length} answered, 1 right.`);
  await expect(ask(page, choice.id).getByRole('radio').nth(right)).toBeChecked();
});

test('a question on a figure is answered by keyboard', async ({ page }) => {
  await openQuestions(page);
  const place = ask(page, 'against');
  await button(place, 'Try it on the figure').press('Enter');
  const said = place.getByRole('status').first();
  await expect(said).toHaveText('Not reached yet.');
  const g = place.getByRole('slider', { name: /scale g/i });
  await g.focus();
  await page.keyboard.press('Home');
  await expect(said).toContainText('Reached.');
  await expect(g).toBeFocused();
  await expect(score(page)).toHaveText(`1 of ${questions.length} answered, 1 right.`);
});

test('the figure goes from one question to another, and one is open at a time', async ({
  page,
}) => {
  await openQuestions(page);
  await button(ask(page, 'against'), 'Try it on the figure').click();
  await expect(ask(page, 'against').locator('.figure-picture')).toBeVisible();
  await button(ask(page, 'stretch'), 'Try it on the figure').click();
  await expect(ask(page, 'stretch').locator('.figure-picture')).toBeVisible();
  await expect(page.locator('#questions .figure-picture')).toHaveCount(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with answered questions and an open figure, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openQuestions(page);
    const place = ask(page, choice.id);
    await place.getByRole('radio').nth(wrong).check();
    await button(place, 'Check').click();
    await button(place, 'Show me').click();
    await expect(place.locator('.figure-picture')).toBeVisible();
    expect(await findings(page, '#questions')).toEqual([]);
  });
}

test('where storage is forbidden the questions can be answered all the same', async ({ page }) => {
  await refuseStorage(page);
  await openQuestions(page);
  const place = ask(page, choice.id);
  await place.getByRole('radio').nth(right).check();
  await button(place, 'Check').click();
  await expect(score(page)).toHaveText(`1 of ${questions.length} answered, 1 right.`);
});

test('on paper every question has its options and its answer, and nothing to press', async ({
  page,
}) => {
  await openQuestions(page);
  await page.emulateMedia({ media: 'print' });
  const place = ask(page, choice.id);
  await expect(place.locator('.quiz-answer')).toBeVisible();
  const options = place.locator('label').filter({ visible: true });
  await expect(options).toHaveCount(choice.options.length);
  await expect(page.locator('#questions button').filter({ visible: true })).toHaveCount(0);
});

test('the cards for Anki can be fetched', async ({ page }) => {
  await page.goto('./#check-yourself');
  const link = page.getByRole('link', { name: 'cards for Anki' });
  const answer = await page.request.get(
    new URL((await link.getAttribute('href')) ?? '', page.url()).href,
  );
  expect(answer.ok()).toBe(true);
  const lines = (await answer.text()).trimEnd().split('\n');
  expect(lines.filter((line) => !line.startsWith('#'))).toHaveLength(questions.length);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every question can be read, and its answer opened', async ({ page }) => {
    await page.goto('./#check-yourself');
    await expect(page.locator('#questions li[id]')).toHaveCount(questions.length);
    const answer = ask(page, choice.id).locator('details');
    await expect(answer.locator('div')).toBeHidden();
    await answer.locator('summary').click();
    await expect(answer.locator('div')).toBeVisible();
  });
});
