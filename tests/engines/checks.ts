import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { firstDifference, type Trained } from './exact.ts';
import { becomes, press, quantity, reachStep, tipOfV } from './inPage.ts';
import { races } from './races.ts';
import { type ShownFigure, saidThereAndHere, shownHere } from './shown.tsx';
import { trainHere } from './trainHere.ts';
import { trainingIn } from './trainInPage.ts';

/** Something that must hold in a page that stands at the address given. */
export interface Check {
  readonly name: string;
  readonly query: string;
  /** Throws when it does not. */
  run(page: Page): Promise<void>;
}

const lengthOfV = { figure: 'split', title: 'length of v' };
const weight = { figure: 'split', title: 'weight w = g·v/∥v∥' };

const trains = (folder: string): Check[] =>
  races.map((race) => ({
    name: `${race.name}: the losses of Node to the last bit, ${race.steps} steps`,
    query: '',
    async run(page) {
      const there = (await page.evaluate(trainingIn(folder, race))) as Trained;
      const difference = firstDifference(there, trainHere(race));
      ok(difference === null, difference ?? '');
    },
  }));

const saysTheSame = (name: ShownFigure, settings: string, step: number): Check => {
  const query = `?fig=${name}${settings}&step=${step}`;
  return {
    name: `${name} at step ${step}: every number and word of Node`,
    query: `${query}#${name}`,
    async run(page) {
      await reachStep(page, name, step);
      const html = shownHere(name, query);
      const [there, here] = await page.$eval(`#${name}`, saidThereAndHere, html);
      ok(here.length > 5, `only ${here.length} texts to compare`);
      deepEqual(there, here);
    },
  };
};

const lengthAndWeight = (page: Page) =>
  Promise.all([quantity(page, lengthOfV), quantity(page, weight)]);

const keys: Check = {
  name: 'arrow keys on the tip of v change its length and no digit of w',
  query: '',
  async run(page) {
    const tip = await tipOfV(page);
    const [length, w] = await lengthAndWeight(page);
    await tip.evaluate((handle) => (handle as SVGElement).focus());
    await page.keyboard.press('ArrowUp');
    await becomes(page, lengthOfV, Number(length) + 0.1, 1e-9);
    equal(await quantity(page, weight), w);
  },
};

const drag: Check = {
  name: 'a mouse drags the tip of v to half its length, and no digit of w changes',
  query: '',
  async run(page) {
    const tip = await tipOfV(page);
    const [length, w] = await lengthAndWeight(page);
    await tip.scrollIntoView();
    const [from, to] = await tip.evaluate((handle) => {
      const middle = (it: Element) => {
        const { x, y, width, height } = it.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      };
      const [at, origin] = [middle(handle), middle(handle.closest('svg') as Element)];
      return [at, { x: (at.x + origin.x) / 2, y: (at.y + origin.y) / 2 }] as const;
    });
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
    await becomes(page, lengthOfV, Number(length) / 2, 0.05);
    equal(await quantity(page, weight), w);
  },
};

const plays: Check = {
  name: 'networks learn while their figure plays',
  query: '?fig=network#network',
  async run(page) {
    await page.waitForSelector('#network[data-awake="true"]');
    await press(page, 'network', 'Play');
    await reachStep(page, 'network', 20);
    await press(page, 'network', 'Pause');
  },
};

/** All that is checked of a page built to this folder. */
export const checksOf = (folder: string): readonly Check[] => [
  ...trains(folder),
  saysTheSame('split', '', 200),
  saysTheSame('race', '&eta=5', 150),
  saysTheSame('sphere', '', 80),
  keys,
  drag,
  plays,
];
