import { expect, type Locator, test } from '@playwright/test';
import { bringIntoSight, button, digitsOf, figureOn, lossOf, openPage } from '../helpers.ts';

const TABLE = ['x1,x2,target', '1,2,3', '2,1,4', 'three,0,1', '4,5,6', '0,3,2'].join('\n');

async function openData(figure: Locator): Promise<Locator> {
  await figure.getByText('Learning rate, optimizer, data').click();
  return figure.getByRole('region', { name: 'Data' });
}

/** Pastes a table and asks for its rows. */
async function paste(data: Locator, table: string): Promise<void> {
  await data.getByText('Paste your own').click();
  await data.getByRole('textbox', { name: /Two or three columns/ }).fill(table);
  await button(data, 'Use these rows').click();
}

test('a pasted table is what the figure learns from, and its bad row is named', async ({
  page,
}) => {
  const figure = await openPage(page);
  const data = await openData(figure);
  await expect(data.getByText(/^\d{2,} points/)).toBeVisible();
  const before = await lossOf(figure).innerText();
  await paste(data, TABLE);
  await expect(data.getByText(/^4 rows taken/)).toBeVisible();
  await expect(data.getByText("line 4: 'three' is not a number")).toBeVisible();
  await expect(data.getByText(/names of the columns: 'x1, x2, target'/)).toBeVisible();
  await expect(data.getByText(/^4 points\. Tap one/)).toBeVisible();
  await expect(lossOf(figure)).not.toHaveText(before);
  const start = await lossOf(figure).textContent();
  await button(figure, 'Step').click();
  await expect(lossOf(figure)).not.toHaveText(start ?? '');
});

test('the link carries pasted points, and a reload brings them back', async ({ page }) => {
  const figure = await openPage(page);
  await paste(await openData(figure), TABLE);
  await button(figure, 'Step').click();
  await expect.poll(() => new URL(page.url()).search).toMatch(/data=own&points=a.*&step=1/);
  const before = await digitsOf(figure);
  await page.reload();
  await expect.poll(() => digitsOf(figureOn(page))).toEqual(before);
  const data = await openData(figureOn(page));
  await expect(data.getByText(/^4 points\. Tap one/)).toBeVisible();
});

test('of a long table the page says that no link can carry it, and its link leaves it out', async ({
  page,
}) => {
  const figure = await openPage(page);
  const data = await openData(figure);
  const rows = Array.from({ length: 200 }, (_, i) => `${i % 17}.5\t${i % 13}.25\t${i % 7}`);
  await paste(data, rows.join('\n'));
  await expect(data.getByText(/^200 points\. Tap one/)).toBeVisible();
  await expect(data.getByText(/too many for a link/)).toBeVisible();
  await expect.poll(() => new URL(page.url()).search).toContain('data=own');
  expect(new URL(page.url()).search).not.toContain('points=');
});

test('a number that can be two is read the other way by keyboard, and the figure follows', async ({
  page,
}) => {
  const figure = await openPage(page);
  const data = await openData(figure);
  await paste(data, '1\t39\t950\n3\t40\t1,050\n4\t43\t3,750');
  await expect(data.getByText(/^1,050 was read as 1050\./)).toBeVisible();
  const asThousands = await lossOf(figure).textContent();
  await page.keyboard.press('Tab');
  await expect(button(data, 'Read 1,050 as 1.05')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(data.getByText(/^1,050 was read as 1\.05\./)).toBeVisible();
  await expect(lossOf(figure)).not.toHaveText(asThousands ?? '');
  await expect(button(data, 'Read 1,050 as 1050')).toBeFocused();
});

test('text without a row leaves the points as they were', async ({ page }) => {
  const figure = await openPage(page);
  const before = await digitsOf(figure);
  const data = await openData(figure);
  await paste(data, 'no numbers here');
  await expect(data.getByText('No row could be read')).toBeVisible();
  expect(await digitsOf(figure)).toEqual(before);
});

test('a point is added, moved by keys, and removed again', async ({ page }) => {
  const figure = await openPage(page);
  const before = await digitsOf(figure);
  const data = await openData(figure);
  const count = Number.parseInt((await data.getByText(/\d+ points\./).textContent()) ?? '', 10);
  await button(data, 'Add a point').click();
  await expect(data.getByText(`${count + 1} points.`)).toBeVisible();

  const point = data.getByRole('slider', { name: `point ${count + 1}`, exact: true });
  await point.press('ArrowRight');
  await point.press('ArrowUp');
  await expect(point).toHaveAttribute('aria-valuetext', 'x₁ 0.13, x₂ 0.13');
  const added = await lossOf(figure).textContent();
  await data.getByRole('slider', { name: 'body mass' }).fill('2');
  await expect(lossOf(figure)).not.toHaveText(added ?? '');

  await button(data, 'Remove this point').click();
  await expect(data.getByText(`${count} points.`)).toBeVisible();
  await expect(point).toHaveCount(0);
  expect(await digitsOf(figure)).toEqual(before);
});

test('a point is chosen by clicking on it, and all changes are taken back', async ({ page }) => {
  const figure = await openPage(page, '?fig=split&data=own&points=a1_1_2*a-1_0.5_-1*a0_-2_0');
  const data = await openData(figure);
  await expect(data.getByText('3 points.')).toBeVisible();
  const plane = data.getByRole('group', { name: 'The data points' });
  await bringIntoSight(plane);
  const { width, height } = (await plane.boundingBox()) ?? { width: 0, height: 0 };
  const at = (x: number, y: number) => ({
    x: ((x + 3.2) / 6.4) * width,
    y: ((3.2 - y) / 6.4) * height,
  });
  await plane.click({ position: at(-1, 0.5) });
  const point = data.getByRole('slider', { name: 'point 2', exact: true });
  await expect(point).toHaveAttribute('aria-valuetext', 'x₁ −1.00, x₂ 0.50');
  await plane.click({ position: at(2.5, 2.5) });
  await expect(point).toHaveCount(0);

  await button(data, 'Take back all changes').click();
  await expect(data.getByText('There are no points yet')).toBeVisible();
  await expect(button(data, 'Take back all changes')).toBeDisabled();
});
