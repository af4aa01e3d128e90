import { isLong } from '../../long.ts';
import { prepareData } from '../../prepare.ts';
import { expect, test } from '../embedHost.ts';
import { figureNames } from '../figures.ts';
import { backToStart, type Control, controlsOf, keyOf, openAll } from '../restless/controls.ts';
import { look, placeOf } from '../restless/look.ts';
import { MEANS, type Means, move, moves } from '../restless/move.ts';
import { holds, plays, shares } from '../restless/play.ts';
import { figureOf, inFrame, type Stage, WHOLE } from '../restless/stage.ts';

test.use(WHOLE);

test.beforeAll(prepareData);

for (const name of figureNames) {
  test(`every control of ${name} moves by mouse, key and touch, and so does what a choice brings with it`, async ({
    page,
    host,
  }) => {
    test.setTimeout(900_000);
    const stage = await inFrame(page, name, host, { beside: false, height: WHOLE.viewport.height });
    const all = await moveAll(stage);
    expect(all.filter(({ kind }) => kind === 'range').length).toBeGreaterThan(0);
    const known = new Set(all.map(keyOf));
    for (const choice of all.filter(({ kind }) => kind === 'choice')) {
      await backToStart(stage);
      await move(stage, choice, 'mouse');
      const isNew = (control: Control) => !known.has(keyOf(control));
      for (const added of (await controlsOf(stage)).filter(isNew)) {
        known.add(keyOf(added));
        for (const means of meansFor(added, known.size)) {
          await backToStart(stage);
          await move(stage, choice, 'mouse');
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

/** It moves, nothing complains, Play moves the step, and Share gives the link. */
async function tryOut(stage: Stage, control: Control, means: Means): Promise<void> {
  const what = `${control.kind} “${control.name}” by ${means}`;
  if (!control.isChosen) expect(await moves(stage, control, means), `${what} moves`).toBe(true);
  expect(await holds(stage), what).toBeUndefined();
  const seen = await look(stage);
  const { settings } = placeOf(stage, seen);
  if (figureOf(stage).ended(settings, seen.step) !== null) await backToStart(stage, settings);
  expect(await plays(stage, await look(stage)), what).toBeUndefined();
  expect(await shares(stage), what).toBeUndefined();
}
