import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, frameOf, heard, readyFrame, tell, test, told } from './embedHost.ts';
import { figureNames } from './figures.ts';
import { THOROUGH, thoroughUnless } from './thorough.ts';

/** What a figure's page may weigh, in thousands of bytes as sent by gzip; those with digits carry them. */
const MOST = 150;
const MOST_WITH_DIGITS = 400;
const MOST_FONTS = 15;
const digits = ['initialization', 'network'];

const fileOf = (name: string, ending = '') =>
  readFileSync(resolve(import.meta.dirname, `../../dist/v1/embed/${name}/index.html${ending}`));

for (const name of figureNames) {
  test(`${name} keeps to its weight, and has nothing from elsewhere`, () => {
    const html = fileOf(name).toString();
    const most = digits.includes(name) ? MOST_WITH_DIGITS : MOST;
    expect(fileOf(name, '.gz').length / 1000).toBeLessThan(most);
    const fonts = new Set(html.match(/url\(data:font\/woff2;base64,[^)]*/g));
    expect(fonts.size).toBe(2);
    const bytes = [...fonts].reduce((sum, url) => sum + (0.75 * url.length) / 1000, 0);
    expect(bytes).toBeLessThan(MOST_FONTS);
  });

  test(`${name} stands in a sandboxed frame of a page from elsewhere`, {
    tag: thoroughUnless(name === 'split'),
  }, async ({ page, host }) => {
    const asked: string[] = [];
    const failures: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
    await host.open(page, `<input autofocus>${frameOf(host, name)}<p style="height:2000px">`);
    await page.locator('input').focus();
    const frame = await readyFrame(page);
    await expect(frame.locator('#figure')).toHaveAttribute('data-fit', 'folded');
    await expect(frame.locator('.figure-picture')).toBeVisible();

    const elsewhere = asked.filter((url) => /^https?:/.test(url) && url !== page.url());
    expect(elsewhere).toEqual([frame.url()]);
    expect(await page.context().cookies()).toEqual([]);
    await expect(page.locator('input')).toBeFocused();
    const room = await frame.evaluate(() => {
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
      return [scrollHeight - clientHeight, scrollWidth - clientWidth];
    });
    expect(room).toEqual([0, 0]);
    for (const x of [120, 400]) {
      await page.evaluate(() => scrollTo(0, 0));
      await page.mouse.move(x, 150);
      await page.mouse.wheel(0, 100);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    }
    expect(failures).toEqual([]);
  });
}

test('the address sets state, theme and caption, hides parts and fixes settings', async ({
  page,
  host,
}) => {
  const markup = '<img src=x onerror=alert(1)>';
  const query = `?eta=7&step=3&theme=dark&hide=title,chart&lock=eta&caption=${encodeURIComponent(markup)}&zoom=9`;
  await host.open(page, frameOf(host, 'race', { query, width: 700, height: 2000 }));
  const frame = await readyFrame(page);
  const { settings, step, problems } = await heard(page, 'ready');
  expect({ rate: settings.learningRate, step }).toEqual({ rate: 7, step: 3 });
  expect(problems).toEqual(['This figure has no setting “zoom”.']);
  await expect(frame.locator(':root')).toHaveCSS('color-scheme', 'dark');
  await expect(frame.getByText('The race', { exact: true })).toBeHidden();
  await expect(frame.locator('.figure-chart')).toBeHidden();
  await expect(frame.locator('figcaption')).toContainText(markup);
  await expect(frame.locator('img')).toHaveCount(0);
  const rate = frame.getByRole('textbox', { name: 'learning rate η, as a number' });
  await rate.fill('9');
  await rate.press('Enter');
  await expect(frame.getByText(/is fixed here\./)).toBeVisible();
  await tell(page, { id: 1, type: 'get' });
  expect((await heard(page, 'state', ({ id }) => id === 1)).settings.learningRate).toBe(7);
});

test('an address whose & was escaped twice is read as it was meant, and says so', async ({
  page,
  host,
}) => {
  // Escaped once more, as it stands in the source of the page.
  const query = '?learning-rate=7&amp;amp;step=3&amp;amp;hide=title';
  await host.open(page, frameOf(host, 'race', { query, height: 2000 }));
  const frame = await readyFrame(page);
  expect(new URL(frame.url()).search).toBe('?learning-rate=7&amp;step=3&amp;hide=title');
  const { settings, step, problems } = await heard(page, 'ready');
  expect({ rate: settings.learningRate, step }).toEqual({ rate: 7, step: 3 });
  expect(problems).toEqual(['The address has “&amp;” where “&” is meant, and is read so.']);
  await expect(frame.getByText('The race', { exact: true })).toBeHidden();
});

test('where everything is fixed, nothing that sets something is there', async ({ page, host }) => {
  await host.open(page, frameOf(host, 'split', { query: '?lock=all', width: 700, height: 2000 }));
  const frame = await readyFrame(page);
  await expect(frame.locator('.figure-controls')).toBeHidden();
  await expect(frame.locator('.handle').first()).toBeHidden();
  await expect(frame.getByRole('button', { name: 'Presets' })).toBeHidden();
  await frame.getByRole('button', { name: 'Step', exact: true }).click();
  await heard(page, 'state', ({ step }) => step === 1);
});

test('messages set, play, light, change the theme and fetch the picture', async ({
  page,
  host,
}) => {
  await host.open(page, frameOf(host, 'race'));
  const frame = await readyFrame(page);
  await tell(page, { id: 1, type: 'set', settings: { learningRate: 7 }, step: 9 });
  const answer = await heard(page, 'state', ({ id }) => id === 1);
  expect(answer).toMatchObject({ figure: 'race', step: 9, settings: { learningRate: 7 } });
  expect(answer.values.normV).toBeGreaterThan(0);
  await tell(page, { type: 'play', speed: 60 });
  await heard(page, 'state', ({ step, playing }) => playing && step > 15);
  await tell(page, { id: 2, type: 'pause' });
  await heard(page, 'state', ({ id, playing }) => id === 2 && !playing);
  await tell(page, { type: 'highlight', symbol: 'plain' });
  await expect(frame.locator(':root')).toHaveAttribute('data-lit', 'plain');
  await tell(page, { type: 'setTheme', theme: 'dark' });
  await expect(frame.locator(':root')).toHaveCSS('color-scheme', 'dark');
  await tell(page, { id: 3, type: 'snapshot', png: true });
  const { svg, png } = await heard(page, 'snapshot', ({ id }) => id === 3);
  expect(svg).toMatch(/^<svg xmlns[\s\S]*<path[\s\S]*<\/svg>$/);
  expect(svg).not.toMatch(/var\(|class=|<script/);
  expect(png).toMatch(/^data:image\/png;base64,.{1000}/);
  await tell(page, { id: 4, type: 'set', settings: { mood: 1 } });
  expect((await heard(page, 'error', ({ id }) => id === 4)).message).toBe(
    'This figure has no setting “mood”.',
  );
  await frame.getByRole('button', { name: 'Presets' }).click();
  await frame.locator('.menu-item').nth(1).click();
  await heard(page, 'event', ({ name }) => name === 'preset');
});

test('the message of another window is not obeyed', async ({ page, host }) => {
  const stranger = `<iframe srcdoc="<script>
    const say = () => parent.frames[0].postMessage({ weightnorm: 1, id: 'mine', type: 'set', step: 9 }, '*');
    addEventListener('message', () => { say(); parent.postMessage('said', '*'); });
  </script>"></iframe>`;
  await host.open(page, frameOf(host, 'race') + stranger);
  await readyFrame(page);
  await page.evaluate(async () => {
    const said = new Promise<void>((resolve) =>
      addEventListener('message', ({ data }) => data === 'said' && resolve()),
    );
    window.frames[1]?.postMessage('now', '*');
    await said;
  });
  // Messages keep their order: what came before this has been read when it is answered.
  await tell(page, { id: 'host', type: 'get' });
  const { step } = await heard(page, 'state', ({ id }) => id === 'host');
  expect(step).toBe(0);
  expect((await told(page)).filter(({ id }) => id === 'mine')).toEqual([]);
});

test('networks train and maps are computed in a sandboxed frame', { tag: THOROUGH }, async ({
  page,
  host,
}) => {
  await host.open(page, frameOf(host, 'network') + frameOf(host, 'rates'));
  await heard(page, 'ready', ({ at }) => at === 0);
  await heard(page, 'ready', ({ at }) => at === 1);
  await tell(page, { type: 'play' });
  await heard(page, 'state', ({ at, step }) => at === 0 && step > 5);
  const rates = page.frameLocator('iframe[title="rates"]');
  await expect(rates.getByText(/Computing: [1-9]\d* of|All \d+ runs/)).toBeVisible();
});

test('networks also train where no worker may be started', async ({ page, host }) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'Worker', function refuse() {
      throw new DOMException('refused', 'SecurityError');
    });
  });
  await host.open(page, frameOf(host, 'network'));
  await readyFrame(page);
  await tell(page, { type: 'play' });
  await heard(page, 'state', ({ step }) => step > 5);
});

test('of ten figures on a page those out of sight rest', { tag: THOROUGH }, async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => {
      Reflect.set(
        window,
        'frames_asked',
        ((Reflect.get(window, 'frames_asked') as number) ?? 0) + 1,
      );
      return request(callback);
    };
  });
  const ten = Array.from({ length: 10 }, () => frameOf(host, 'race', { height: 600 }));
  await host.open(page, ten.join(''));
  for (let at = 0; at < 10; at++) await heard(page, 'ready', (message) => message.at === at);
  for (let at = 0; at < 10; at++) await tell(page, { type: 'play', speed: 60 }, at);
  await heard(page, 'state', ({ at, step }) => at === 0 && step > 20);
  const asked = () => page.frames()[8]?.evaluate(() => Reflect.get(window, 'frames_asked'));
  const before = await asked();
  await heard(page, 'state', ({ at, step }) => at === 0 && step > 40);
  expect(await asked()).toBe(before);
  const last = (await told(page)).filter(({ at, type }) => at === 9 && type === 'state');
  for (const message of last) expect(message).toMatchObject({ step: 0 });
  await page.locator('iframe').last().scrollIntoViewIfNeeded();
  await heard(page, 'state', ({ at, step }) => at === 9 && step > 5);
});

test('its link leads to the essay in the same state; where no window may open, it says where', async ({
  page,
  host,
}) => {
  const query = '?eta=7&step=3';
  const free = frameOf(host, 'race', { query, sandbox: null, height: 2000 });
  await host.open(page, free);
  const frame = await readyFrame(page);
  const [essay] = await Promise.all([
    page.waitForEvent('popup'),
    frame.getByRole('link', { name: 'Open in the essay' }).click(),
  ]);
  expect(essay.url()).toBe(`${host.site}?fig=race&eta=7&step=3#race`);
  await essay.close();
  await host.open(page, frameOf(host, 'race', { query, height: 2000 }));
  const strict = await readyFrame(page);
  await strict.getByRole('link', { name: 'Open in the essay' }).click();
  await expect(strict.getByText(`The essay is at ${host.site}?fig=race`)).toBeVisible();
});

test('the element <weightnorm-figure> has settings, methods and events, and keeps its height', async ({
  page,
  host,
}) => {
  const script = `<script src="${host.site}v1/weightnorm-figure.js"></script>`;
  await host.open(
    page,
    `${script}<weightnorm-figure name="race" learning-rate="5" hide="title">
    </weightnorm-figure><iframe title="plain" src="${host.site}v1/embed/split/" width="600"></iframe>`,
  );
  const element = page.locator('weightnorm-figure');
  await expect.poll(() => element.evaluate((it) => Reflect.get(it, 'learningRate'))).toBe(5);
  const played = await element.evaluate(async (it) => {
    const figure = it as unknown as import('../../src/site/embed/messages.d.ts').WeightnormFigure;
    const events: string[] = [];
    for (const type of ['state', 'error']) it.addEventListener(type, () => events.push(type));
    await figure.set({ learningRate: 7 }, 4);
    const { step, settings } = await figure.step(2);
    const refused = await figure.set({ mood: 1 }).catch((error: Error) => error.message);
    return { step, rate: settings.learningRate, refused, events, known: figure.state?.step };
  });
  expect(played).toMatchObject({
    ...{ step: 6, rate: 7, known: 6, refused: 'This figure has no setting “mood”.' },
    events: expect.arrayContaining(['state', 'error']),
  });
  await element.evaluate((it) => it.setAttribute('learning-rate', '9'));
  await expect.poll(() => element.evaluate((it) => Reflect.get(it, 'learningRate'))).toBe(9);
  await element.evaluate((it) => Reflect.set(it, 'learningRate', 2));
  await expect
    .poll(() => element.evaluate((it) => Reflect.get(it, 'state').settings.learningRate))
    .toBe(2);
  for (const frame of ['weightnorm-figure iframe', 'iframe[title="plain"]']) {
    const figure = page.frameLocator(frame).locator('#figure');
    await expect(figure).toHaveAttribute('data-fit', 'natural');
  }
});
