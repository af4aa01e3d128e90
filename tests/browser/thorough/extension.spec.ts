import { expect, type Locator, type Page, test } from '@playwright/test';
import { bringIntoSight, figureOn, openPage } from '../helpers.ts';

/** What extensions of browsers do to a page once it is read, and before any script of its own runs. */
function decorate(): void {
  const add = (before: Element, where: InsertPosition) =>
    before.insertAdjacentHTML(where, '<span data-extension>x</span>');
  const { documentElement: root, body } = document;
  Object.assign(root.dataset, { darkreaderMode: 'dynamic' });
  Object.assign(body.dataset, { gramm: 'false', newGrCSCheckLoaded: '14.1' });
  for (const it of [
    body,
    ...document.querySelectorAll('[data-opening], [data-question], #figure'),
  ]) {
    for (const where of ['afterbegin', 'beforeend'] as const) add(it, where);
    if (it !== body) for (const where of ['beforebegin', 'afterend'] as const) add(it, where);
  }
  for (const it of document.querySelectorAll('input, select, button, .figure-title')) {
    it.setAttribute('data-lpignore', 'true');
    add(it, 'afterend');
  }
  for (const it of document.querySelectorAll('.figure-title, legend')) {
    it.innerHTML = `<font><font>${it.innerHTML}</font></font>`;
  }
}

/** Scripts wait until the page has been read, and what is to be done to it then is done. */
async function onceRead(page: Page, change: () => void): Promise<void> {
  const read = new Promise<void>((resolve) => page.exposeFunction('hasBeenRead', resolve));
  await page.route('**/assets/*.js', async (route) => {
    await read;
    await route.continue();
  });
  await page.addInitScript(`document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    (${change})();
    hasBeenRead();
  });`);
}

/** What a page complains of, in order. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

/** The figure plays, and shows it. */
async function expectAnswering(figure: Locator): Promise<void> {
  await figure.getByRole('button', { name: 'Step', exact: true }).click();
  await expect(figure.locator('.transport-step')).toHaveText(/^step 1/);
}

/** The first question of the page, awake: it asks for an answer. */
async function wakeQuestion(page: Page): Promise<Locator> {
  const question = page.locator('[data-question]').first();
  await bringIntoSight(question);
  await expect(async () => {
    await question.getByRole('button', { name: 'Run it' }).press('Enter');
    await expect(question.getByRole('status')).toHaveText(/^Pick an answer/, { timeout: 1000 });
  }).toPass();
  return question;
}

test('a page that an extension has changed before it wakes works, and complains of nothing', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await onceRead(page, decorate);
  await openPage(page);
  await expectAnswering(figureOn(page));
  const question = await wakeQuestion(page);
  await question.getByRole('radio').first().press('Space');
  await question.getByRole('button', { name: 'Run it' }).press('Enter');
  await expect(question.getByRole('status')).toHaveText(/^(You guessed|Right|Not quite)/);
  expect(complaints).toEqual([]);
});

test('a figure in a frame that an extension has changed works, and complains of nothing', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await onceRead(page, decorate);
  await page.goto('v1/embed/race/');
  await expectAnswering(page.locator('[data-figure-frame="race"]'));
  expect(complaints).toEqual([]);
});

test('on a page that nobody has changed, what came with it wakes and is not drawn anew', async ({
  page,
}) => {
  await onceRead(page, () => {
    const all = document.querySelectorAll<HTMLElement>(
      '.island[data-opening] > *, [data-question] > *',
    );
    for (const it of all) it.dataset.first = 'true';
  });
  const opening = await openPage(page);
  await expectAnswering(opening);
  for (const place of [opening, await wakeQuestion(page)]) {
    await expect(place.locator('> *')).toHaveAttribute('data-first', 'true');
  }
});
