import type { Browser } from 'puppeteer-core';
import { type Check, checksOf } from './checks.ts';
import { startFirefox } from './firefox.ts';
import { serveBuilt } from './serveBuilt.ts';

// Milliseconds; a machine with much else to do takes a while.
const PATIENCE = 30_000;

const firstLines = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n').slice(0, 12).join('\n');

let passed = 0;
let failed = 0;

function report(name: string, why: string | null): void {
  if (why === null) passed += 1;
  else failed += 1;
  console.log(why === null ? `passed  ${name}` : `FAILED  ${name}: ${why}`);
}

/** Runs a check in a page of its own; what the page complains of goes into `complaints`. */
async function runCheck(browser: Browser, address: string, check: Check, complaints: string[]) {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => complaints.push(`${check.name}: ${firstLines(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${check.name}: ${message.text()}`);
  });
  try {
    await page.goto(`${address}${check.query}`);
    await check.run(page);
    report(check.name, null);
  } catch (error) {
    report(check.name, firstLines(error));
  } finally {
    await page.close();
  }
}

/** Checks in Firefox that a built page works and computes what Node computes; 1 when it does not. */
export async function main([folder = 'dist']: string[]): Promise<number> {
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof serveBuilt>> | undefined;
  try {
    browser = await startFirefox();
    console.log(`${await browser.version()}, Node ${process.version}`);
    server = await serveBuilt(folder);
    const complaints: string[] = [];
    for (const check of checksOf(folder))
      await runCheck(browser, server.address, check, complaints);
    report('no page has an error in its console', complaints.join('\n') || null);
  } catch (error) {
    report('Firefox and the page are there', firstLines(error));
  } finally {
    await browser?.close();
    server?.close();
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
