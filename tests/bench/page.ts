import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser/chromium.ts';
import { dragAbout, longestTask, motionDuring, playOn, watch } from './frames.ts';
import { printTable } from './table.ts';

const PORT = 4288;
const ADDRESS = `http://127.0.0.1:${PORT}`;

/** Figures, a handle of each, and how wide the page is. */
const FIGURES = [
  { name: 'split', handle: 'tip of v', width: 1280, step: 0 },
  { name: 'race', handle: 'direction of w*', width: 1280, step: 0 },
  { name: 'sphere', handle: 'turn the globe', width: 420, step: 200 },
] as const;

/** Prints how the built page moves on this machine, and on one with a quarter of its speed. */
export async function measurePage(): Promise<void> {
  if (!existsSync('dist/index.html')) return console.log('\nNo page to measure: npm run build.');
  const server = spawn(process.execPath, ['tools/serve.mjs', '--port', `${PORT}`, '--strict-port']);
  await once(server.stdout, 'data');
  const { executablePath, args, env } = await findBrowser();
  const inherited = process.env as Record<string, string>;
  const browser = await chromium.launch({ executablePath, args, env: { ...inherited, ...env } });
  try {
    console.log();
    printTable([
      ['', 'CPU', 'frames/s', 'script a frame', 'longest task', 'after loading'],
      ...(await motions(browser)),
    ]);
    console.log();
    await measureMap(browser);
  } finally {
    await browser.close();
    server.kill();
  }
}

/** A page that counts its frames, on a machine so many times as slow. */
async function open(browser: Browser, width: number, slower = 1): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(watch);
  return page;
}

async function motions(browser: Browser): Promise<string[][]> {
  const rows: string[][] = [];
  for (const { name, handle, width, step } of FIGURES) {
    for (const slower of [1, 4]) {
      const page = await open(browser, width, slower);
      await page.goto(`${ADDRESS}/?fig=${name}&step=${step}#${name}`);
      const figure = page.locator(`#${name}`);
      const speed = figure.getByRole('combobox', { name: 'Speed' });
      await speed.waitFor();
      await page.waitForTimeout(1500);
      await figure.locator('.plane').first().scrollIntoViewIfNeeded();
      await speed.selectOption('60 steps/s');
      const loading = `${(await longestTask(page)).toFixed(0)} ms`;
      const slider = figure.getByRole('slider', { name: handle, exact: true });
      const drag = await motionDuring(page, () => dragAbout(slider));
      const play = await motionDuring(page, () => playOn(figure));
      for (const [what, { framesPerSecond, script, longest }] of [
        ['dragging', drag],
        ['playing', play],
      ] as const) {
        rows.push([
          ...[`${name}, ${width} px, ${what}`, `1/${slower}`, framesPerSecond.toFixed(0)],
          ...[`${script.toFixed(1)} ms`, longest ? `${longest.toFixed(0)} ms` : '< 50 ms', loading],
        ]);
      }
      await page.close();
    }
  }
  return rows;
}

/** How long the map of learning rates takes for another problem: the first picture, and all of it. */
async function measureMap(browser: Browser): Promise<void> {
  const page = await open(browser, 1280);
  await page.goto(`${ADDRESS}/?fig=rates#rates`);
  const rates = page.locator('#rates');
  await rates.getByText(/^All \d+ runs are done/).waitFor();
  await longestTask(page);
  await rates.getByRole('button', { name: 'Presets' }).click();
  const item = rates.getByRole('button', { name: 'The linear neuron' });
  const [coarse, all] = await item.evaluate(async (button: HTMLElement) => {
    const status = () => document.querySelector('#rates .method')?.textContent ?? '';
    const when = async (told: RegExp) => {
      while (!told.test(status())) await new Promise(requestAnimationFrame);
      return performance.now() - start;
    };
    const start = performance.now();
    button.click();
    await when(/another/);
    return [await when(/^Computing: \d|^All/), await when(/^All/)] as const;
  });
  const longest = await longestTask(page);
  console.log(
    `rates: a coarse map after ${coarse.toFixed(0)} ms, all of it after ${all.toFixed(0)} ms;`,
  );
  console.log(`longest task meanwhile ${longest ? `${longest.toFixed(0)} ms` : 'under 50 ms'}.`);
  await page.close();
}
