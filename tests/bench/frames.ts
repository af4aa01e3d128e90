import type { CDPSession, Locator, Page } from '@playwright/test';

/** How a figure moved for a while. */
export interface Motion {
  readonly framesPerSecond: number;
  /** Milliseconds of script in a frame, on average. */
  readonly script: number;
  /** The longest task of the main thread, in milliseconds; those under 50 are not reported. */
  readonly longest: number;
}

const SECONDS = 2;

/** Counts frames and long tasks from now on, in `window.seen`. */
export function watch(): void {
  const seen = { frames: 0, longest: 0 };
  Object.assign(window, { seen });
  const count = () => {
    seen.frames++;
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
}

interface Watched {
  readonly seen: { frames: number; longest: number };
}

/** The longest task since the last time this was asked. */
export function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { seen } = window as unknown as Watched;
    const { longest } = seen;
    Object.assign(seen, { frames: 0, longest: 0 });
    return longest;
  });
}

async function scriptSeconds(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
}

/** Watches the page for two seconds of something. */
export async function motionDuring(page: Page, run: () => Promise<void>): Promise<Motion> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await longestTask(page);
  const before = await scriptSeconds(client);
  const start = performance.now();
  await run();
  const seconds = (performance.now() - start) / 1000;
  const script = (await scriptSeconds(client)) - before;
  const { frames, longest } = await page.evaluate(() => (window as unknown as Watched).seen);
  // The session stays open: closing it would give the page back its full speed.
  return { framesPerSecond: frames / seconds, script: (1000 * script) / frames, longest };
}

/** Drags a handle about, one move a frame. */
export function dragAbout(handle: Locator): Promise<void> {
  return handle.evaluate(async (element, seconds) => {
    const box = element.getBoundingClientRect();
    const fire = (type: string, dx: number, dy: number) =>
      element.dispatchEvent(
        new PointerEvent(type, {
          ...{ bubbles: true, pointerId: 1, pointerType: 'mouse', buttons: 1 },
          clientX: box.left + box.width / 2 + dx,
          clientY: box.top + box.height / 2 + dy,
        }),
      );
    fire('pointerdown', 0, 0);
    const start = performance.now();
    for (let i = 0; performance.now() < start + 1000 * seconds; i++) {
      await new Promise(requestAnimationFrame);
      fire('pointermove', 60 * Math.sin(i / 25), 40 * Math.sin(i / 17));
    }
    fire('pointerup', 0, 0);
  }, SECONDS);
}

/** Lets a figure play from its start at 60 steps a second. */
export async function playOn(figure: Locator): Promise<void> {
  await figure.getByRole('button', { name: 'Play', exact: true }).click();
  await figure.page().waitForTimeout(1000 * SECONDS);
  await figure.getByRole('button', { name: 'Pause', exact: true }).click();
}
