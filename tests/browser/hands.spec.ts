import { prepareData } from '../prepare.ts';
import { findings } from './axe.ts';
import { expect, test } from './embedHost.ts';
import { figureNames } from './figures.ts';
import { backToStart, type Control, controlsOf, openAll } from './restless/controls.ts';
import { difference, look } from './restless/look.ts';
import { again, MEANS, type Means, moves } from './restless/move.ts';
import { holds, plays, shares } from './restless/play.ts';
import { inFrame, type Stage, WHOLE } from './restless/stage.ts';

const CONTROLS = 'button, input, select, textarea';

test.use(WHOLE);

test.beforeAll(prepareData);

/** Everything that can be moved; of what belongs together, the last that is not chosen. */
async function movable(stage: Stage): Promise<Control[]> {
  const free = (await controlsOf(stage)).filter(({ isChosen }) => !isChosen);
  return [
    ...new Map(free.map((control) => [`${control.kind} ${control.group}`, control])).values(),
  ];
}

/** Moves everything that is there at the start, by one of the three after the other. */
async function moveEverything(stage: Stage): Promise<void> {
  await openAll(stage);
  const found = await movable(stage);
  expect(found.length).toBeGreaterThan(3);
  for (const [index, control] of found.entries()) {
    // Another choice may have taken it away; and a far step would be computed anew for each setting.
    const { step } = await look(stage);
    if (step > 0 || !(await again(stage, control))) await backToStart(stage);
    const means = MEANS[index % MEANS.length] as Means;
    const what = `${control.kind} “${control.name}” by ${means}`;
    expect(await moves(stage, control, means), `${what} moves`).toBe(true);
    expect(await holds(stage), what).toBeUndefined();
  }
}

for (const name of figureNames) {
  test(`${name} is moved by mouse, key and touch, plays, is shared, opened by its link, heard and printed`, async ({
    page,
    host,
  }) => {
    const stage = await inFrame(page, name, host, { beside: false, height: WHOLE.viewport.height });
    await moveEverything(stage);
    expect(await plays(stage, await look(stage))).toBeUndefined();
    expect(await shares(stage)).toBeUndefined();

    const seen = await look(stage);
    await page.clock.resume();
    const { search } = new URL(seen.link, 'http://localhost');
    await page.goto(`${host.site}v1/embed/${name}/${search}`);
    const opened = { ...stage, frame: page.mainFrame() };
    const figure = page.locator(opened.root);
    await expect(figure.locator('.figure-controls')).toBeVisible();
    await openAll(opened);
    expect(await holds(opened)).toBeUndefined();
    // What a worker finds comes when it comes.
    await expect.poll(async () => difference(await look(opened), seen)).toBeUndefined();

    expect(await findings(page, opened.root)).toEqual([]);

    await page.emulateMedia({ media: 'print' });
    await expect(figure.locator('.figure-picture :is(svg, canvas)').first()).toBeVisible();
    const left = await figure
      .locator(CONTROLS)
      .evaluateAll((all) => all.filter((it) => it.checkVisibility()).map((it) => it.outerHTML));
    expect(left).toEqual([]);
  });
}
