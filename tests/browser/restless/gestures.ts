import type { CDPSession } from '@playwright/test';
import { touch } from '../helpers.ts';
import { pass, type Stage } from './stage.ts';
import { between, find, middleOf, type Place, type Target, wayOf } from './targets.ts';

const MOST_TRIES = 5;

/**
 * Clicks with the mouse; the answer is undefined where there is nothing to be seen. A page that glides
 * by a clock of its own may take it away from under the hand, which then tries again.
 */
export async function pressNamed(stage: Stage, selector: string): Promise<string | undefined> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const target = await find(stage, selector, 0);
    if (!target) return;
    await stage.frame.evaluate((wanted) => {
      Object.assign(window, { isHit: false });
      const hear = ({ target: at }: Event) => {
        const isHit = at instanceof Element && at.closest(wanted) !== null;
        Object.assign(window, { isHit });
      };
      addEventListener('pointerdown', hear, { capture: true, once: true });
    }, `${stage.root} :is(${selector})`);
    const { x, y } = middleOf(target);
    await stage.page.mouse.click(x, y);
    if (await stage.frame.evaluate(() => Reflect.get(window, 'isHit'))) return target.name;
  }
  throw new Error(`${selector} does not lie still.`);
}

/** Drags or slides with the mouse, `x` and `y` in [0, 1] saying from where and how far. */
export async function gesture(stage: Stage, target: Target, way: Place): Promise<void> {
  const { from, to } = wayOf(target, way);
  const { mouse } = stage.page;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 3 });
  await pass(stage, 50);
  await mouse.up();
}

/** The same with a finger. */
export async function swipe(stage: Stage, target: Target, way: Place): Promise<void> {
  const { from, to } = wayOf(target, way);
  await touch(stage.page, [from, between(from, to, 0.3), between(from, to, 0.7), to]);
}

export async function withClient(stage: Stage, act: (client: CDPSession) => Promise<void>) {
  const client = await stage.page.context().newCDPSession(stage.page);
  await act(client);
  await client.detach();
}
