import { touch } from '../helpers.ts';
import type { Deed, Kind } from './deeds.ts';
import { gesture, pressNamed, swipe, withClient } from './gestures.ts';
import { pass, type Stage } from './stage.ts';
import { between, find, middleOf, type Place, pointIn, wayOf } from './targets.ts';

export const HANDLES = '.figure-picture :is([data-handle]), .digit-field';
export const RANGES = 'input[type=range]:not(:disabled)';
export const NUMBERS = 'input[type=text]:not(:disabled)';
const FIELDS = `${NUMBERS}, textarea:not([readonly])`;
export const SWITCHES = 'input[type=radio], input[type=checkbox]';
const CHOICES = `${SWITCHES}, select`;
const BUTTONS = 'button, summary';
const PICTURE = '.figure-picture svg, .figure-chart svg';
const KEYS = [
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'],
  ...['Home', 'End', 'Escape', ' ', 'Shift+ArrowRight', 'Control+z', 'Control+y'],
] as const;
const HELD = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
const TEXTS = ['0.5', '-1', '1e3', '', 'abc', '1,5', '1,000', '0', '99999', '12', '−0,25'];
const LEAVING = ['Enter', 'Escape', 'Tab', ''] as const;
const SIZES = [
  [1280, 900],
  [360, 640],
  [700, 500],
  [1000, 800],
] as const;

const pick = <T>(of: readonly T[], at: number): T => of[Math.floor(at * of.length)] as T;

/**
 * Does one deed. The answer says to what, or is undefined where nothing on the page can have it
 * done. When it is done no hand is down and no key.
 */
export async function perform(stage: Stage, deed: Deed): Promise<string | undefined> {
  return await deeds[deed.kind](stage, deed);
}

const deeds: Readonly<Record<Kind, (stage: Stage, deed: Deed) => Promise<string | undefined>>> = {
  drag: (stage, deed) => pull(stage, deed, HANDLES),
  slide: (stage, deed) => pull(stage, deed, RANGES),
  async 'lose the release'(stage, deed) {
    const target = await find(stage, `${HANDLES}, ${RANGES}`, deed.at);
    if (!target) return;
    const { from, to } = wayOf(target, deed);
    await withClient(stage, async (client) => {
      const mouse = (type: 'mousePressed' | 'mouseMoved', at: Place, held: boolean) =>
        client.send('Input.dispatchMouseEvent', {
          ...{ type, ...at, buttons: held ? 1 : 0, clickCount: type === 'mousePressed' ? 1 : 0 },
          button: type === 'mousePressed' ? 'left' : 'none',
        });
      await mouse('mouseMoved', from, false);
      await mouse('mousePressed', from, true);
      for (const part of [0.5, 1]) await mouse('mouseMoved', between(from, to, part), true);
      // It was let go where the page did not hear of it.
      for (const part of [0.6, 0.2]) await mouse('mouseMoved', between(from, to, part), false);
    });
    return target.name;
  },
  async 'press another button'(stage, deed) {
    const target = await find(stage, `${HANDLES}, ${RANGES}`, deed.at);
    if (!target) return;
    const { from, to } = wayOf(target, deed);
    const { mouse, keyboard } = stage.page;
    const isMac = deed.y < 0.5;
    if (isMac) await keyboard.down('Control');
    await mouse.move(from.x, from.y);
    await mouse.down({ button: isMac ? 'left' : 'middle' });
    await mouse.move(to.x, to.y, { steps: 2 });
    await mouse.up({ button: isMac ? 'left' : 'middle' });
    if (isMac) await keyboard.up('Control');
    return target.name;
  },
  async 'take hold and press elsewhere'(stage, deed) {
    const first = await find(stage, `${HANDLES}, ${RANGES}`, deed.at);
    const second = await find(stage, `${HANDLES}, ${RANGES}`, deed.y);
    if (!first || !second) return;
    const { from, to } = wayOf(first, deed);
    await withClient(stage, async (client) => {
      const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Place) =>
        client.send('Input.dispatchMouseEvent', {
          ...{ type, ...at, button: 'left', clickCount: 1 },
          buttons: type === 'mouseReleased' ? 0 : 1,
        });
      await send('mousePressed', from);
      await send('mouseMoved', to);
      // A second press without a release of the first.
      await send('mousePressed', wayOf(second, deed).from);
      await send('mouseMoved', wayOf(second, deed).to);
      await send('mouseReleased', wayOf(second, deed).to);
    });
    return `${first.name}, ${second.name}`;
  },
  async keys(stage, deed) {
    const target = await find(stage, `${HANDLES}, ${RANGES}, ${CHOICES}`, deed.at, true);
    if (!target) return;
    const key = pick(KEYS, deed.x);
    const times = 1 + Math.floor(deed.y * 3);
    for (let n = 0; n < times; n++) await stage.page.keyboard.press(key);
    return `${target.name}: ${key}, ${times} times`;
  },
  async 'hold a key'(stage, deed) {
    const target = await find(stage, `${HANDLES}, ${RANGES}`, deed.at, true);
    if (!target) return;
    const { keyboard } = stage.page;
    const key = pick(HELD, deed.x);
    for (let n = 0; n < 3; n++) await keyboard.down(key);
    // Its release is heard by another element, or by none.
    const isLost = deed.y < 0.3;
    if (isLost) await stage.frame.evaluate(() => (document.activeElement as HTMLElement).blur());
    await keyboard.up(key);
    return `${target.name}: ${key}${isLost ? ', and looks away' : ''}`;
  },
  async type(stage, deed) {
    const target = await find(stage, FIELDS, deed.at, true);
    if (!target) return;
    const text = pick(TEXTS, deed.x);
    // Pressing a button afterwards would leave the field, which is a change of its own.
    const leaving = pick(LEAVING, deed.y) || (deed.after === 'look' ? '' : 'Enter');
    const { keyboard } = stage.page;
    await keyboard.press('Control+a');
    if (text === '') await keyboard.press('Delete');
    else await keyboard.type(text);
    if (leaving) await keyboard.press(leaving);
    return `${target.name}: “${text}” ${leaving}`;
  },
  async press(stage, deed) {
    const target = await find(stage, BUTTONS, deed.at);
    if (!target) return;
    const { x, y } = middleOf(target);
    await stage.page.mouse.click(x, y);
    return target.name;
  },
  async choose(stage, deed) {
    const target = await find(stage, CHOICES, deed.at, deed.y < 0.5);
    if (!target) return;
    if (deed.y < 0.5) await stage.page.keyboard.press(deed.x < 0.5 ? 'ArrowDown' : ' ');
    else await stage.page.mouse.click(middleOf(target).x, middleOf(target).y);
    // A list that was opened.
    await stage.page.keyboard.press('Enter');
    return target.name;
  },
  async tap(stage, deed) {
    const target = await find(stage, `${PICTURE}, ${HANDLES}`, deed.at);
    if (!target) return;
    await touch(stage.page, [pointIn(target, deed.x, deed.y)]);
    return target.name;
  },
  async swipe(stage, deed) {
    const target = await find(stage, `${HANDLES}, ${RANGES}, ${PICTURE}`, deed.at);
    if (!target) return;
    await swipe(stage, target, deed);
    return target.name;
  },
  async wheel(stage, deed) {
    const target = await find(stage, `${PICTURE}, ${RANGES}, ${FIELDS}`, deed.at);
    if (!target) return;
    const { x, y } = middleOf(target);
    await stage.page.mouse.move(x, y);
    await stage.page.mouse.wheel(0, deed.y < 0.5 ? 120 : -120);
    return target.name;
  },
  async preset(stage, deed) {
    const menu = await find(stage, '.menu > button', 0, true);
    if (!menu) return;
    await stage.page.keyboard.press('Enter');
    const item = await find(stage, '.menu-item', deed.at, true);
    if (!item) return;
    await stage.page.keyboard.press('Enter');
    return item.name;
  },
  share: (stage) => pressNamed(stage, '.figure-header > button[aria-expanded]'),
  async play(stage) {
    return await pressNamed(stage, '.transport-play');
  },
  async theme(stage, deed) {
    const colorScheme = deed.at < 0.5 ? 'dark' : 'light';
    await stage.page.emulateMedia({
      colorScheme,
      reducedMotion: deed.x < 0.5 ? 'reduce' : 'no-preference',
    });
    return colorScheme;
  },
  async resize(stage, deed) {
    const [width, height] = pick(SIZES, deed.at);
    // What fills the screen has no other size.
    if (await stage.frame.evaluate(() => document.fullscreenElement !== null)) return;
    if (stage.isEssay) await stage.page.setViewportSize({ width, height });
    else {
      await stage.page.evaluate(
        ([w, h]) => {
          for (const frame of document.querySelectorAll('iframe')) {
            frame.width = String(w);
            frame.height = String(h);
          }
        },
        [width * 0.7, height * 0.85],
      );
    }
    return `${width} × ${height}`;
  },
  async 'scroll away'(stage) {
    if (!stage.isEssay) return;
    await stage.page.evaluate(() => scrollBy({ top: 5000, behavior: 'instant' }));
    await pass(stage, 200);
    await stage.page.evaluate(() => scrollBy({ top: -5000, behavior: 'instant' }));
    return 'and back';
  },
  async 'hide the tab'(stage) {
    await stage.frame.evaluate(() => showTab('hidden'));
    await pass(stage, 5000);
    await stage.frame.evaluate(() => showTab('visible'));
    return 'and back';
  },
};

async function pull(stage: Stage, deed: Deed, selector: string): Promise<string | undefined> {
  const target = await find(stage, selector, deed.at);
  if (!target) return;
  await gesture(stage, target, deed);
  return target.name;
}

declare function showTab(state: 'hidden' | 'visible'): void;

/** To be run in every document: what hiding the tab does to it. */
export function canHide(): void {
  Object.assign(globalThis, {
    showTab(state: string) {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
      document.dispatchEvent(new Event('visibilitychange'));
    },
  });
}
