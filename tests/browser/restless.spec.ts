import type { Page } from '@playwright/test';
import type { FigureName } from '../../src/figures/registry.ts';
import { isLong } from '../long.ts';
import { prepareData } from '../prepare.ts';
import { expect, test } from './embedHost.ts';
import { figureNames } from './figures.ts';
import { type Deed, deedsOf } from './restless/deeds.ts';
import { type Fault, play, shortest } from './restless/play.ts';
import { inEssay, inFrame, type Stage } from './restless/stage.ts';

/** `RESTLESS_SEED` plays another sequence, `RESTLESS_DEEDS` a longer one. */
const SEED = Number(process.env.RESTLESS_SEED ?? 20160225);
const DEEDS = Number(process.env.RESTLESS_DEEDS ?? (isLong ? 400 : 5));
/** The short form plays in the essay, the long one in frames as well. */
const PLACES = isLong ? (['the essay', 'a frame'] as const) : (['the essay'] as const);
/** Networks learn in a worker, which is waited for. */
const FEWER: Readonly<Partial<Record<FigureName, number>>> = { network: 4 };

test.beforeAll(prepareData);

for (const [index, name] of figureNames.entries()) {
  for (const where of PLACES) {
    test(`a restless hand breaks no rule of ${name} in ${where}`, async ({
      browser,
      host,
      baseURL,
    }) => {
      const seed = SEED + 2 * index + (where === 'the essay' ? 0 : 1);
      const count = Math.ceil(DEEDS / (FEWER[name] ?? 1));
      test.setTimeout(180_000 + 4000 * count);
      const attempt = async (deeds: readonly Deed[]): Promise<Fault | undefined> => {
        const context = await browser.newContext({
          ...(baseURL && { baseURL }),
          hasTouch: true,
          // Two frames, one below the other, are both in sight.
          viewport: { width: 1280, height: where === 'the essay' ? 900 : 1600 },
        });
        try {
          return await play(await open(await context.newPage()), deeds);
        } finally {
          await context.close();
        }
      };
      const open = (page: Page): Promise<Stage> =>
        where === 'the essay' ? inEssay(page, name) : inFrame(page, name, host, { beside: true });

      const deeds = deedsOf(seed, count);
      const fault = await attempt(deeds);
      if (!fault) return;
      const upTo = deeds.slice(0, fault.after + 1);
      const least = (await shortest(upTo, attempt)) ?? fault;
      expect([`seed ${seed}, deed ${fault.after + 1}`, ...least.story, least.rule].join('\n')).toBe(
        'no broken rule',
      );
    });
  }
}
