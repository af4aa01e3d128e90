import { expect } from '@playwright/test';
import { linkedPlace } from '../../../src/figures/presets.ts';
import { settingsOf } from '../../../src/site/embed/settings.ts';
import { ask } from '../embedHost.ts';
import { HANDLES, NUMBERS, RANGES, SWITCHES } from './hand.ts';
import { figureOf, pass, rest, type Stage } from './stage.ts';

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
  /** What several choices have in common of which one is chosen; its own name otherwise. */
  readonly group: string;
}

export const keyOf = ({ kind, name }: Control): string => `${kind} ${name}`;

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
          const name = (
            it.getAttribute('aria-label') ?? `${isInput ? it.name : ''} ${label}`
          ).trim();
          return {
            kind: kind as keyof typeof selectors,
            name,
            group: isInput && it.type === 'radio' ? it.name : name,
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

/** As the figure was when it was opened, or with other settings, at its first step. */
export async function backToStart(
  stage: Stage,
  settings = linkedPlace(figureOf(stage), '').settings,
): Promise<void> {
  await ask(stage.page, { settings: settingsOf(figureOf(stage).schema, settings), step: 0 });
  await pass(stage, 50);
  // Keys may have closed what a control stands in.
  await openAll(stage);
}
