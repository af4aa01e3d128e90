import { expect, type Locator, type Page, test } from '@playwright/test';
import { presetPlace } from '../../../src/figures/presets.ts';
import type { FigureName } from '../../../src/figures/registry.ts';
import type { Guess, Question } from '../../../src/figures/types.ts';
import { writeLink } from '../../../src/simulation/index.ts';
import { figures } from '../figures.ts';
import { bringIntoSight, button, figureOn, openAtStep, stepOf } from '../helpers.ts';

const asked = Object.values(figures).flatMap((figure) =>
  Object.entries(figure.questions ?? {}).map(([ask, question]) => ({ figure, ask, question })),
);

type Asked = (typeof asked)[number];

/** The question beside the figure, once both answer. */
async function openQuestion(page: Page, { figure, ask }: Asked) {
  const name = figure.name as FigureName;
  if (figure.horizon > 0) await openAtStep(page, name);
  else await page.goto(`./?fig=${name}#${name}`);
  const frame = figureOn(page, name);
  const place = page.locator(`#${figure.name}-${ask}`);
  await bringIntoSight(place);
  await expect(async () => {
    await button(place, 'Run it').press('Enter');
    await expect(place.getByRole('status')).toHaveText(/^Pick an answer first/, { timeout: 300 });
  }).toPass();
  return { frame, place };
}

/** A wrong answer, preferably one that a preset refutes. */
function wrongOf({ options, right }: Question): Guess {
  const wrong = options.filter(({ id }) => id !== right);
  return wrong.find(({ refute }) => refute) ?? (wrong[0] as Guess);
}

/** The right answer is told, and what is wrong with the one picked. */
async function expectRefuted(place: Locator, { options, right }: Question, wrong: Guess) {
  const answer = options.find(({ id }) => id === right)?.label ?? '';
  const said = place.getByRole('status');
  await expect(said).toContainText(`The answer is: ${answer}.`);
  if (wrong.misconception) await expect(said).toContainText(wrong.misconception);
}

/** The figure has the settings of a preset: the link to its state says the same but for the step. */
async function expectPreset(frame: Locator, { figure }: Asked, id: string): Promise<void> {
  const preset = figure.presets.find((other) => other.id === id);
  if (!preset) throw new Error(`There is no preset ${id}.`);
  const place = { ...presetPlace(figure.schema, preset), step: 0 };
  const settings = new URLSearchParams(writeLink(figure.name, figure.schema, place));
  const link = frame.getByRole('link', { name: 'Link to this state' });
  const shown = async () => {
    const { searchParams } = new URL((await link.getAttribute('href')) ?? '', 'http://here');
    searchParams.delete('step');
    return [...searchParams];
  };
  await expect.poll(shown).toEqual([...settings]);
}

/** Back from the figure, by its own button, where the way there led the question out of sight. */
async function returnToText(page: Page): Promise<void> {
  const back = button(page.locator('figure'), 'Back to the text');
  if (await back.isVisible()) await back.press('Enter');
}

/** Where the reveal can be waited for. */
const SOON = 100;

for (const one of asked) {
  const { figure, ask, question } = one;
  const wrong = wrongOf(question);
  const { presetId, step } = question.reveal;

  test(`${figure.name} asks “${ask}” by keyboard, tells why “${wrong.label}” is wrong, and asks again`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { frame, place } = await openQuestion(page, one);
    await place.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    const picked = question.options.findIndex(({ id }) => id === wrong.id);
    for (let i = 0; i < picked; i++) await page.keyboard.press('ArrowDown');
    await expect(place.getByRole('radio', { name: wrong.label, exact: true })).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(button(place, 'Run it')).toBeFocused();
    await page.keyboard.press('Enter');
    await expectRefuted(place, question, wrong);
    await expect(frame.locator('.figure-picture')).toBeInViewport();
    await expectPreset(frame, one, presetId);
    if (figure.horizon > 0) expect(await stepOf(frame)).toBe(step);
    await expect(button(place, 'Show me why not')).toHaveCount(wrong.refute ? 1 : 0);
    if (wrong.refute) {
      await returnToText(page);
      await page.keyboard.press('Tab');
      await expect(button(place, 'Show me why not')).toBeFocused();
      await page.keyboard.press('Enter');
      await expectPreset(frame, one, wrong.refute);
    }
    await button(place, 'Ask me again').press('Enter');
    await expect(button(place, 'Run it')).toBeFocused();
    await expect(place.getByRole('radio', { checked: true })).toHaveCount(0);
  });

  if (step === 0 || step > SOON) continue;
  test(`${figure.name} plays to where it answers “${ask}”, and on to why not`, async ({ page }) => {
    const { frame, place } = await openQuestion(page, one);
    await frame.getByRole('combobox', { name: 'Speed' }).selectOption('60 steps/s');
    await place.getByRole('radio', { name: wrong.label, exact: true }).check();
    await button(place, 'Run it').click();
    await expectRefuted(place, question, wrong);
    expect(await stepOf(frame)).toBe(step);
    await expect(button(frame, 'Play')).toBeVisible();
    if (!wrong.refute) return;
    await button(place, 'Show me why not').click();
    await expectPreset(frame, one, wrong.refute);
    await expect(frame.locator('.figure-picture')).toBeInViewport();
  });
}

test('a question far below its figure, which is still asleep, brings it into view and runs it', async ({
  page,
}) => {
  await page.goto('./');
  const place = page.locator('#decay-bursts');
  const frame = figureOn(page, 'decay');
  await place.evaluate((question) => question.scrollIntoView({ block: 'end' }));
  await expect(async () => {
    await place.evaluate((question) => question.scrollIntoView({ block: 'end' }));
    await button(place, 'Run it').press('Enter', { timeout: 300 });
    await expect(place.getByRole('status')).toHaveText(/^Pick an answer first/, { timeout: 300 });
  }).toPass();
  await place.getByRole('radio', { name: 'settle higher' }).check();
  await button(place, 'Run it').click();
  await expect(frame.locator('.figure-picture')).toBeInViewport({ ratio: 0.8 });
  await expect(place.getByRole('status')).toContainText('The answer is:');
  expect(await stepOf(frame)).toBe(80);
});
