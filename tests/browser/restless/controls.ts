import { expect } from '@playwright/test';
import { HANDLES, NUMBERS, RANGES, SWITCHES } from './hand.ts';
import { rest, type Stage } from './stage.ts';

const kinds = {
  range: RANGES,
  choice: SWITCHES,
  list: 'select',
  handle: HANDLES,
  field: NUMBERS,
} as const;

/** What can be set on a figure, as it is found on the page. */
export interface Control {
  readonly kind: keyof typeof kinds;
  readonly name: string;
  /** Its place among those of its kind, from 0, and how many there are. */
  readonly index: number;
  readonly count: number;
  /** What it says, which is another text once it has been moved. */
  readonly value: string;
  /** Whether it cannot be chosen since it is. */
  readonly isChosen: boolean;
}

export const selectorOf = ({ kind }: Control): string => kinds[kind];

/** Where `find` looks for it. */
export const placeAmong = ({ index, count }: Control): number => (index + 0.5) / count;

/** Everything that can be set, of what is in sight. */
export const controlsOf = ({ frame, root }: Stage): Promise<Control[]> =>
  frame.evaluate(
    ([selector, selectors]) => {
      const figure = document.querySelector(selector) as HTMLElement;
      return Object.entries(selectors).flatMap(([kind, wanted]) => {
        const seen = [...figure.querySelectorAll<HTMLElement>(`:is(${wanted})`)].filter((it) => {
          const { width, height } = it.getBoundingClientRect();
          return width > 0 && height > 0 && it.checkVisibility({ visibilityProperty: true });
        });
        return seen.map((it, index) => {
          const isInput = it instanceof HTMLInputElement;
          const canBeChecked = isInput && ['radio', 'checkbox'].includes(it.type);
          const label = isInput ? (it.labels?.[0]?.textContent ?? '') : '';
          return {
            kind: kind as keyof typeof selectors,
            name: (it.getAttribute('aria-label') ?? `${isInput ? it.name : ''} ${label}`).trim(),
            index,
            count: seen.length,
            value: canBeChecked
              ? String(it.checked)
              : isInput || it instanceof HTMLSelectElement
                ? it.value
                : (it.getAttribute('aria-valuetext') ?? it.outerHTML),
            isChosen: canBeChecked && it.type === 'radio' && it.checked,
          };
        });
      });
    },
    [root, kinds] as const,
  );

/** Opens whatever is folded, and what is folded in that. */
export async function openAll(stage: Stage): Promise<void> {
  const opened = await stage.frame.evaluate((selector) => {
    const closed = document.querySelectorAll(`${selector} details:not([open])`);
    for (const it of closed) it.toggleAttribute('open', true);
    return closed.length;
  }, stage.root);
  if (opened === 0) return;
  // What is opened may bring more with it, which is fetched.
  await expect(stage.frame.locator(stage.root)).not.toContainText('Loading ');
  await rest(stage);
  await openAll(stage);
}
