import type { Page } from '@playwright/test';
import { prepareDigits, prepareExperiments } from '../../../src/figures/digits.ts';
import { linkedPlace } from '../../../src/figures/presets.ts';
import { settingsOf } from '../../../src/site/embed/settings.ts';
import { readData } from '../../../tools/readData.ts';
import { isLong } from '../../long.ts';
import { ask, expect, test } from '../embedHost.ts';
import { figureNames } from '../figures.ts';
import { type Control, controlsOf, openAll, placeAmong, selectorOf } from '../restless/controls.ts';
import { gesture, pressNamed, swipe, touch } from '../restless/gestures.ts';
import { look, placeOf } from '../restless/look.ts';
import { holds, plays } from '../restless/play.ts';
import { figureOf, inFrame, pass, rest, type Stage } from '../restless/stage.ts';
import { find, middleOf, type Target, wayOf } from '../restless/targets.ts';

const MEANS = ['mouse', 'key', 'touch'] as const;
type Means = (typeof MEANS)[number];

/** Two ways to move something, for what is at the end of its range already. */
const WAYS = [
  { x: 0.7, y: 0.4, key: 'ArrowRight', item: 'ArrowDown', text: '0.7' },
  { x: 0.3, y: 0.6, key: 'ArrowLeft', item: 'ArrowUp', text: '2' },
] as const;

/** High enough that nothing is behind a button. */
const HEIGHT = 1600;

test.use({ viewport: { width: 1000, height: HEIGHT }, hasTouch: true });

test.beforeAll(async () => {
  await Promise.all([prepareDigits(readData), prepareExperiments(readData)]);
});

for (const name of figureNames) {
  test(`every control of ${name} moves by mouse, key and touch, and so does what a choice brings with it`, async ({
    page,
    host,
  }) => {
    test.setTimeout(900_000);
    const stage = await inFrame(page, name, host, { beside: false, height: HEIGHT });
    const all = await moveAll(stage);
    expect(all.filter(({ kind }) => kind === 'range').length).toBeGreaterThan(0);
    const known = new Set(all.map(keyOf));
    for (const choice of all.filter(({ kind }) => kind === 'choice')) {
      await backToStart(stage);
      await move(stage, choice, 'mouse', WAYS[0]);
      const isNew = (control: Control) => !known.has(keyOf(control));
      for (const added of (await controlsOf(stage)).filter(isNew)) {
        known.add(keyOf(added));
        for (const means of meansFor(added, known.size)) {
          await backToStart(stage);
          await move(stage, choice, 'mouse', WAYS[0]);
          await tryOut(stage, added, means);
        }
      }
    }
  });
}

/** In the short form sliders by mouse and key, and the others by one after the other of the three. */
function meansFor({ kind }: Control, index: number): readonly Means[] {
  if (isLong) return MEANS;
  return kind === 'range' ? ['mouse', 'key'] : MEANS.filter((_, i) => i === index % MEANS.length);
}

const keyOf = ({ kind, name }: Control): string => `${kind} ${name}`;

/** Moves whatever is there at the start by all means; the answer tells what was there. */
async function moveAll(stage: Stage): Promise<readonly Control[]> {
  await openAll(stage);
  const found = await controlsOf(stage);
  for (const [index, control] of found.entries()) {
    for (const means of meansFor(control, index)) {
      await backToStart(stage);
      await tryOut(stage, control, means);
    }
  }
  return found;
}

/** As the figure was when it was opened, or with other settings, at its first step. */
async function backToStart(
  stage: Stage,
  settings = linkedPlace(figureOf(stage), '').settings,
): Promise<void> {
  await ask(stage.page, { settings: settingsOf(figureOf(stage).schema, settings), step: 0 });
  await pass(stage, 50);
  // Keys may have closed what a control stands in.
  await openAll(stage);
}

/** It moves, nothing complains, Play moves the step, and Share gives the link. */
async function tryOut(stage: Stage, control: Control, means: Means): Promise<void> {
  const what = `${control.kind} “${control.name}” by ${means}`;
  if (!control.isChosen) {
    let isMoved = false;
    for (const way of WAYS) {
      isMoved ||= await move(stage, control, means, way);
    }
    expect(isMoved, `${what} moves`).toBe(true);
  }
  expect(await holds(stage), what).toBeUndefined();
  const seen = await look(stage);
  const { settings } = placeOf(stage, seen);
  if (figureOf(stage).ended(settings, seen.step) !== null) await backToStart(stage, settings);
  expect(await plays(stage, await look(stage)), what).toBeUndefined();
  await sharesIt(stage, what);
}

async function sharesIt(stage: Stage, what: string): Promise<void> {
  const share = '.figure-header > button[aria-expanded]';
  await pressNamed(stage, share);
  await pass(stage, 100);
  const { share: shown, link } = await look(stage);
  expect(shown?.says ?? 'It is closed.', what).not.toMatch(/moving|closed/i);
  expect(shown?.text, what).toContain(new URL(link, 'http://localhost').search);
  await pressNamed(stage, share);
}

/** Whether it says something else afterwards. */
async function move(
  stage: Stage,
  control: Control,
  means: Means,
  way: (typeof WAYS)[number],
): Promise<boolean> {
  const before = await again(stage, control);
  const target =
    before && (await find(stage, selectorOf(before), placeAmong(before), means === 'key'));
  if (!target) throw new Error(`${control.name} is gone.`);
  await by[means](stage, control, target, way);
  await rest(stage);
  return (await again(stage, control))?.value !== before.value;
}

/** Where it is by now, and what it says. */
const again = async (stage: Stage, control: Control): Promise<Control | undefined> =>
  (await controlsOf(stage)).find((it) => keyOf(it) === keyOf(control));

const by: Readonly<
  Record<
    Means,
    (stage: Stage, control: Control, target: Target, way: (typeof WAYS)[number]) => Promise<void>
  >
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
    if (kind === 'handle') await touch(stage, [wayOf(target, way).from]);
    if (kind === 'range' || kind === 'handle') return await swipe(stage, target, way);
    await touch(stage, [middleOf(target)]);
    await finish(stage.page, kind, way);
  },
};

/** Types into a field, and chooses from a list that is open or has the focus. */
async function finish(
  { keyboard }: Page,
  kind: Control['kind'],
  { item, text }: (typeof WAYS)[number],
): Promise<void> {
  if (kind === 'field') {
    await keyboard.press('Control+a');
    await keyboard.type(text);
  } else if (kind === 'list') {
    await keyboard.press(item);
  } else return;
  await keyboard.press('Enter');
}
