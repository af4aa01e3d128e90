import { expect, type Locator } from '@playwright/test';
import { button, sliderOf, stepOf } from './helpers.ts';

type Operation = (figure: Locator) => Promise<void>;

/** Puts every native control of a kind where it was not, as a reader would. */
const change =
  (selector: string): Operation =>
  (figure) =>
    figure.locator(`.figure-controls ${selector}:enabled`).evaluateAll((all) => {
      const write = (it: Element, value: string) =>
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(it), 'value')?.set?.call(it, value);
      for (const it of all as HTMLInputElement[]) {
        if (it.type === 'radio' || it.type === 'checkbox') it.click();
        else if (it instanceof HTMLSelectElement) write(it, it.options[1]?.value ?? '');
        else if (it.type === 'text') write(it, 'two');
        else write(it, String(Number(it.min) + 0.7 * (Number(it.max) - Number(it.min))));
        for (const type of ['input', 'change'])
          it.dispatchEvent(new Event(type, { bubbles: true }));
      }
    });

const pickPreset =
  (at: number): Operation =>
  (figure) =>
    figure
      .locator('.menu-item')
      .nth(at)
      .evaluate((it: HTMLElement) => it.click());

/** How far it comes is the machine's, so it ends at a step that is always the same. */
const play: Operation = async (figure) => {
  // A page behind another rests.
  await figure.page().bringToFront();
  await button(figure, 'Play').click();
  await expect.poll(() => stepOf(figure)).toBeGreaterThan(1);
  const pause = button(figure, 'Pause');
  // A short run may be at its end.
  if (await pause.isVisible()) await pause.click();
  await sliderOf(figure, 'Step number').fill('3');
};

const unfold: Operation = (figure) =>
  figure.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const it of all) it.open = true;
  });

const moveHandle: Operation = async (figure) => {
  const handle = figure.locator('.figure-picture .handle').first();
  if ((await handle.count()) > 0) await handle.press('ArrowUp');
};

/** What a reader does with any figure, one after the other. */
export const operations: Readonly<Record<string, Operation>> = {
  unfolding: unfold,
  'a handle': moveHandle,
  sliders: change('input[type="range"]'),
  'a word for a number': change('input[type="text"]'),
  'the second preset': pickPreset(1),
  choices: change('input[type="radio"]'),
  switches: change('input[type="checkbox"]'),
  lists: change('select'),
  'the last preset': pickPreset(-1),
  'the first preset': pickPreset(0),
};

/** And with one that has steps. */
export const stepping: Readonly<Record<string, Operation>> = {
  'a step': (figure) => button(figure, 'Step').click(),
  playing: play,
  'a far step': (figure) => sliderOf(figure, 'Step number').fill('40'),
  undoing: (figure) => button(figure, 'Undo').click(),
};
