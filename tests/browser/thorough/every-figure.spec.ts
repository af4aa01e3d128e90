import { expect, type Locator, test } from '@playwright/test';
import { figureNames, figures, playedFigures } from '../figures.ts';
import { button, openAtStep, sliderOf, stepOf, wordsOf } from '../helpers.ts';

const scrubber = (figure: Locator) => sliderOf(figure, 'Step number');

test('every figure with steps is among those below', () => {
  const without = figureNames.filter((name) => !playedFigures.some(([other]) => other === name));
  expect(without).toEqual(['initialization', 'rates']);
});

for (const [name] of playedFigures) {
  test(`${name} opens from its link, plays, steps, is scrubbed, reset, changed and brought back by keyboard`, async ({
    page,
  }) => {
    const figure = await openAtStep(page, name);
    const words = await wordsOf(figure);
    await button(figure, 'Play').press('Enter');
    // The slowest figure makes one step a second.
    await expect.poll(() => stepOf(figure)).toBeGreaterThan(4);
    await button(figure, 'Pause').press('Enter');
    await expect(button(figure, 'Play')).toBeFocused();
    const step = await stepOf(figure);
    await page.evaluate(async () => {
      for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
    });
    expect(await stepOf(figure)).toBe(step);
    expect(await wordsOf(figure)).not.toBe(words);

    await button(figure, 'Step').press('Enter');
    await expect(scrubber(figure)).toHaveValue(String(step + 1));
    for (let back = step; back >= 3; back--) {
      await button(figure, 'Step back').press('Enter');
      await expect(scrubber(figure)).toHaveValue(String(back));
    }
    expect(await wordsOf(figure)).toBe(words);

    await scrubber(figure).press('ArrowRight');
    await expect(scrubber(figure)).toHaveValue('4');
    expect(await wordsOf(figure)).not.toBe(words);
    await scrubber(figure).press('End');
    await expect.poll(() => stepOf(figure)).toBeGreaterThan(30);
    await button(figure, 'Reset').press('Enter');
    await expect(scrubber(figure)).toHaveValue('0');
    const start = await wordsOf(figure);
    expect(start).not.toBe(words);

    const other = figures[name].presets.findIndex(
      ({ settings }) => Object.keys(settings).length > 0,
    );
    await button(figure, 'Presets').press('Enter');
    await figure.locator('.menu-item').nth(other).press('Enter');
    await expect(button(figure, 'Presets')).toBeFocused();
    await expect.poll(() => wordsOf(figure)).not.toBe(start);
    await button(figure, 'Undo').press('Enter');
    await expect.poll(() => wordsOf(figure)).toBe(start);
  });
}
