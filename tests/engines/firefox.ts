import { existsSync } from 'node:fs';
import { type Browser, launch } from 'puppeteer-core';

const INSTALLED = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/**
 * Starts the Firefox that FIREFOX_PATH names, else an installed one.
 * @throws Error with a sentence that says what to install.
 */
export async function startFirefox(): Promise<Browser> {
  const { FIREFOX_PATH } = process.env;
  if (FIREFOX_PATH && !existsSync(FIREFOX_PATH)) {
    throw new Error(`FIREFOX_PATH names a file that does not exist: ${FIREFOX_PATH}`);
  }
  const executablePath = FIREFOX_PATH || INSTALLED.find((path) => existsSync(path));
  if (!executablePath) {
    throw new Error(
      'No Firefox: install it (on Debian: apt-get install firefox-esr) or set FIREFOX_PATH.',
    );
  }
  return launch({ browser: 'firefox', executablePath, headless: true });
}
