import type { Page } from '@playwright/test';
import { touch } from '../helpers.ts';
import { type Control, controlsOf, keyOf, placeAmong, selectorOf } from './controls.ts';
import { gesture, swipe } from './gestures.ts';
import { rest, type Stage } from './stage.ts';
import { find, middleOf, type Target, wayOf } from './targets.ts';

export const MEANS = ['mouse', 'key', 'touch'] as const;
export type Means = (typeof MEANS)[number];

/** Two ways to move something, for what is at the end of its range already. */
const WAYS = [
  { x: 0.7, y: 0.4, key: 'ArrowRight', item: 'ArrowDown', text: '0.7' },
  { x: 0.3, y: 0.6, key: 'ArrowLeft', item: 'ArrowUp', text: '2' },
] as const;
type Way = (typeof WAYS)[number];

/** Whether it says something else after one of the ways. */
export async function moves(stage: Stage, control: Control, means: Means): Promise<boolean> {
  for (const way of WAYS) {
    if (await move(stage, control, means, way)) return true;
  }
  return false;
}

/** Whether something on a figure says something else afterwards. */
export async function move(
  stage: Stage,
  control: Control,
  means: Means,
  way: Way = WAYS[0],
): Promise<boolean> {
  const before = await again(stage, control);
  const target =
    before && (await find(stage, selectorOf(before), placeAmong(before), means === 'key'));
  if (!target) throw new Error(`${control.name} is gone.`);
  await by[means](stage, control, target, way);
  await rest(stage);
  return (await again(stage, control))?.value !== before.value;
}

/** Where it is by now, and what it says; undefined where it is gone. */
export const again = async (stage: Stage, control: Control): Promise<Control | undefined> =>
  (await controlsOf(stage)).find((it) => keyOf(it) === keyOf(control));

const by: Readonly<
  Record<Means, (stage: Stage, control: Control, target: Target, way: Way) => Promise<void>>
> = {
  async mouse(stage, { kind }, target, way) {
    if (kind === 'range' || kind === 'handle') return await gesture(stage, target, way);
    await stage.page.mouse.click(middleOf(target).x, middleOf(target).y);
    await finish(stage.page, kind, way);
  },
  async key(stage, { kind }, _target, way) {
    if (kind === 'choice') await stage.page.keyboard.press(' ');
    else if (kind === 'range' || kind === 'handle') await stage.page.keyboard.press(way.key);
    else await finish(stage.page, kind, way);
  },
  async touch(stage, { kind }, target, way) {
    // A handle that was not tapped leaves swipes to the page.
    if (kind === 'handle') await touch(stage.page, [wayOf(target, way).from]);
    if (kind === 'range' || kind === 'handle') return await swipe(stage, target, way);
    await touch(stage.page, [middleOf(target)]);
    await finish(stage.page, kind, way);
  },
};

/** Types into a field, and chooses from a list that is open or has the focus. */
async function finish(
  { keyboard }: Page,
  kind: Control['kind'],
  { item, text }: Way,
): Promise<void> {
  if (kind === 'field') {
    await keyboard.press('Control+a');
    await keyboard.type(text);
  } else if (kind === 'list') {
    await keyboard.press(item);
  } else return;
  await keyboard.press('Enter');
}
