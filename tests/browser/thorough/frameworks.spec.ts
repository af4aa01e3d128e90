import type { Page } from '@playwright/test';
import { kebab, spellings } from '../../../src/site/embed/hostAttributes.ts';
import { METHODS } from '../../../src/site/embed/hostMethods.ts';
import type { WeightnormFigure } from '../../../src/site/embed/messages.d.ts';
import { expect, test } from '../embedHost.ts';
import { figureNames, figures } from '../figures.ts';
import { bundled, type Framework, frameworks } from '../frameworks/bundle.ts';
import type { Show } from '../frameworks/shown.ts';

const scripts = new Map<Framework, Promise<string>>();

const scriptOf = (framework: Framework): Promise<string> => {
  const made = scripts.get(framework) ?? bundled(framework);
  scripts.set(framework, made);
  return made;
};

const element = (page: Page) => page.locator('weightnorm-figure');

const show = (page: Page, props: Readonly<Record<string, unknown>>): Promise<void> =>
  // What is undefined would not arrive.
  page.evaluate(
    async ([entries]) => {
      await (Reflect.get(window, 'show') as Show)(Object.fromEntries(entries));
    },
    [Object.entries(props)] as const,
  );

/** The setting and the step of a figure, as it says. */
const stateIn = (page: Page) =>
  element(page).evaluate((it) => {
    const { state } = it as unknown as WeightnormFigure;
    return state && { rate: state.settings.learningRate, step: state.step };
  });

/** Waits for a state, as long as a figure may take to come. */
const expectState = (page: Page, rate: number, step: number): Promise<void> =>
  expect.poll(() => stateIn(page), { timeout: 15_000 }).toEqual({ rate, step });

const RATE = figures.race.schema.learningRate?.initial as number;

/** Every name under which a page may give a setting. */
const namesIn = (figure: (typeof figureNames)[number]): string[] => [
  ...new Set(
    Object.entries(figures[figure].schema).flatMap(([name, { key }]) => [
      name,
      ...spellings({ name, key }),
    ]),
  ),
];

for (const framework of frameworks) {
  test.describe(`with ${framework}`, () => {
    for (const isLate of [false, true]) {
      const when = isLate ? 'before our script has come' : 'after our script';
      test(`an element made ${when} lands in the state given, follows every change, and keeps its methods`, async ({
        page,
        host,
      }) => {
        test.slow();
        const failures: string[] = [];
        page.on('pageerror', (error) => failures.push(error.message));
        await host.open(page, '<div id="app"></div>');
        const ours = () => page.addScriptTag({ url: `${host.site}v1/weightnorm-figure.js` });
        if (!isLate) await ours();
        await page.addScriptTag({ content: await scriptOf(framework) });
        const props = { name: 'race', title: 'A race', hide: 'chart', caption: 'Mine', lang: 'en' };
        await show(page, { ...props, learningRate: 5, step: 20, theme: 'dark', lock: 'eta' });
        if (isLate) await ours();
        await expectState(page, 5, 20);
        const frame = element(page).locator('iframe');
        const inside = frame.contentFrame();
        await expect(frame).toHaveAttribute('title', 'A race');
        await expect(inside.locator(':root')).toHaveCSS('color-scheme', 'dark');
        await expect(inside.locator('.figure-chart')).toBeHidden();
        await expect(inside.locator('figcaption')).toContainText('Mine');
        await expect(inside.locator('.figure-notices')).toHaveCount(0);

        await show(page, { ...props, learningRate: 7, step: 30, theme: 'light', lock: 'eta' });
        await expectState(page, 7, 30);
        await expect(inside.locator(':root')).toHaveCSS('color-scheme', 'light');
        const answered = await element(page).evaluate(async (it, methods) => {
          const figure = it as unknown as WeightnormFigure;
          const kinds = methods.map((name) => typeof Reflect.get(figure, name));
          const { step } = await figure.step(2);
          const { settings } = await figure.set({ learningRate: 6 });
          return { kinds: [...new Set(kinds)], step, rate: settings.learningRate };
        }, METHODS);
        expect(answered).toEqual({ kinds: ['function'], step: 32, rate: 6 });

        // Another page of the figure, in the state of what stands there now.
        const other = { ...props, hide: 'title', caption: 'Yours', title: 'Still a race' };
        await show(page, { ...other, learningRate: 8, step: 12 });
        await expectState(page, 8, 12);
        await expect(inside.locator('figcaption')).toContainText('Yours');
        await expect(inside.locator('.figure-chart')).toBeVisible();
        await expect(frame).toHaveAttribute('title', 'Still a race');
        await show(page, { ...other });
        await expectState(page, RATE, 0);
        expect(failures).toEqual([]);
      });
    }

    test('every setting of every figure arrives by each of its names', async ({ page, host }) => {
      // Out of sight nothing is fetched: the address tells what was asked for.
      await host.open(page, '<div style="height:20000px"></div><div id="app"></div>');
      await page.addScriptTag({ url: `${host.site}v1/weightnorm-figure.js` });
      await page.addScriptTag({ content: await scriptOf(framework) });
      for (const figure of figureNames) {
        const names = [...namesIn(figure), 'step'];
        const asked = await page.evaluate(
          async ([figure, names]) => {
            const queries: string[] = [];
            for (const name of names) {
              const show = Reflect.get(window, 'show') as Show;
              await show({ key: name, name: figure, [name]: '1' });
              const frame = document.querySelector('weightnorm-figure')?.shadowRoot;
              queries.push(frame?.querySelector('iframe')?.src.replace(/.*[/]/, '') ?? '');
            }
            return queries;
          },
          [figure, names] as const,
        );
        expect(asked, figure).toEqual(names.map((name) => `?${name.toLowerCase()}=1`));
      }
    });

    test('a setting that is given by its name in HTML follows, and goes back when it is taken away', async ({
      page,
      host,
    }) => {
      test.slow();
      await host.open(page, '<div id="app"></div>');
      await page.addScriptTag({ url: `${host.site}v1/weightnorm-figure.js` });
      await page.addScriptTag({ content: await scriptOf(framework) });
      for (const name of [kebab('learningRate'), 'eta', 'learningRate']) {
        await show(page, { key: name, name: 'race', [name]: 3 });
        await expectState(page, 3, 0);
        await show(page, { key: name, name: 'race', [name]: 9 });
        await expectState(page, 9, 0);
        await show(page, { key: name, name: 'race' });
        await expectState(page, RATE, 0);
      }
    });
  });
}
