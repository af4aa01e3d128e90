import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  button,
  digitsOfW,
  figureOn,
  lengthOf,
  lossOf,
  middleOf,
  openPage,
  quantity,
  sliderOf,
  stepOf,
  vOf,
} from '../helpers.ts';

const SPACE = '?fig=split&data=penguins3&angle=10&el=-20&length=1.45&g=1.2';
const THREE_NUMBERS = /^\((−?[\d.]+, ){2}−?[\d.]+\)$/;

const globeOf = (figure: Locator) => sliderOf(figure, 'turn the globe');
const handleOf = (figure: Locator) => sliderOf(figure, 'direction of v');
const mark = (figure: Locator, label: RegExp) =>
  figure
    .getByRole('group', { name: 'Weight space' })
    .locator('g[data-symbol]')
    .filter({ hasText: label });

/** Opens a link into space and waits until the globe answers. */
async function openSpace(page: Page, more = ''): Promise<Locator> {
  await page.goto(`./${SPACE}${more}`);
  const figure = figureOn(page);
  await expect(handleOf(figure)).toHaveAttribute('data-handle', 'armed');
  return figure;
}

test('a switch leads from the plane into space and back, and the prose follows', async ({
  page,
}) => {
  const figure = await openPage(page);
  const inProse = page.locator('[data-slot="split.w"]').first();
  const [v, before] = [await vOf(figure).innerText(), await inProse.textContent()];
  await figure.getByRole('radio', { name: 'In space' }).check();
  await expect(globeOf(figure)).toBeVisible();
  await expect(vOf(figure)).toHaveText(v.replace(')', ', 0.00)'));
  await expect(inProse).toHaveText(THREE_NUMBERS);
  await expect.poll(() => new URL(page.url()).search).toContain('data=penguins3');
  await figure.getByRole('radio', { name: 'In the plane' }).check();
  await expect(sliderOf(figure, 'tip of v')).toBeVisible();
  await expect(vOf(figure)).toHaveText(v);
  await expect(inProse).toHaveText(before ?? '');
});

test('the globe is turned by mouse and by keys, and v stays where it is', async ({ page }) => {
  const figure = await openSpace(page);
  const seen = () => globeOf(figure).getAttribute('aria-valuetext');
  const [v, first] = [await vOf(figure).innerText(), await seen()];
  const { x, y } = await middleOf(globeOf(figure));
  // Away from the middle, where the arrows begin.
  await page.mouse.move(x + 50, y + 60);
  await page.mouse.down();
  await page.mouse.move(x + 90, y + 80, { steps: 5 });
  await page.mouse.up();
  await expect.poll(seen).not.toBe(first);
  const dragged = await seen();
  await globeOf(figure).press('ArrowRight');
  await expect.poll(seen).not.toBe(dragged);
  await expect(vOf(figure)).toHaveText(v);
});

test('arrow keys turn v and leave its length; its length slider leaves w', async ({ page }) => {
  const figure = await openSpace(page);
  const length = await lengthOf(figure).innerText();
  await handleOf(figure).press('ArrowRight');
  await handleOf(figure).press('Shift+ArrowUp');
  await expect(handleOf(figure)).toHaveAttribute(
    'aria-valuetext',
    'azimuth 15.0 degrees, elevation −19.0 degrees',
  );
  await expect(lengthOf(figure)).toHaveText(length);
  await expect.poll(() => new URL(page.url()).search).toContain('angle=15&el=-19');
  const before = await digitsOfW(page);
  await sliderOf(figure, 'length ∥v∥').press('ArrowRight');
  await expect(lengthOf(figure)).not.toHaveText(length);
  expect(await digitsOfW(page)).toEqual(before);
});

test('it plays and pauses, and the loss falls', async ({ page }) => {
  const figure = await openSpace(page);
  const loss = Number(await lossOf(figure).innerText());
  await button(figure, 'Play').click();
  await expect.poll(() => stepOf(figure)).toBeGreaterThan(5);
  await button(figure, 'Pause').click();
  const step = await stepOf(figure);
  expect(Number(await lossOf(figure).innerText())).toBeLessThan(loss);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await stepOf(figure)).toBe(step);
});

test('w comes apart into a direction on the sphere and a ruler, and goes together again', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await openSpace(page);
  const toggle = figure.getByRole('checkbox', { name: 'Take w apart' });
  const [ruler, weight, unit] = [
    mark(figure, /^g$/),
    mark(figure, /^w$/),
    mark(figure, /^v\/∥v∥$/),
  ];
  await expect(ruler).toHaveCount(0);
  await toggle.check();
  await expect(ruler).toHaveCount(1);
  await expect(weight).toHaveCount(0);
  await expect(unit).toHaveCount(1);
  await toggle.uncheck();
  await expect(ruler).toHaveCount(0);
  await expect(weight).toHaveCount(1);
});

test('g slides through zero, and w turns to the other side', async ({ page }) => {
  const figure = await openSpace(page);
  const weight = quantity(figure, 'weight w = g·v/∥v∥');
  const before = await weight.innerText();
  await sliderOf(figure, 'scale g').fill('0');
  await expect(weight).toHaveText('(0.00, 0.00, 0.00)');
  await sliderOf(figure, 'scale g').fill('-1.2');
  const turned = before.replace(/−?\d\.\d+/g, (n) => (n.startsWith('−') ? n.slice(1) : `−${n}`));
  await expect(weight).toHaveText(turned);
});
