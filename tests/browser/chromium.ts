import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';

interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/**
 * CHROME_PATH, else the browser inside an npm package, which is the same everywhere and draws without
 * windows, in half of the time; where that one does not run, an installed one.
 */
export async function findBrowser(): Promise<Browser> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH && !existsSync(CHROME_PATH)) {
    throw new Error(`CHROME_PATH names a file that does not exist: ${CHROME_PATH}`);
  }
  const isRoot = process.getuid?.() === 0;
  const isPackaged = process.platform === 'linux' && process.arch === 'x64';
  if (!CHROME_PATH && isPackaged) return packaged();
  const path = CHROME_PATH || installed() || playwrights();
  if (path) return { executablePath: path, args: isRoot ? ['--no-sandbox'] : [], env: {} };
  throw new Error('No browser: install Chrome, Chromium or Edge, or set CHROME_PATH.');
}

function installed(): string | undefined {
  const { platform, env } = process;
  if (platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`).find(existsSync);
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return programs
      .flatMap((it) => folders.map((folder) => join(folder ?? '', it)))
      .find(existsSync);
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
  const folders = (env.PATH ?? '').split(delimiter);
  return [...names, 'microsoft-edge']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(existsSync);
}

function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function packaged(): Promise<Browser> {
  const home = resolve('node_modules/.cache/chromium');
  const complete = join(home, 'complete');
  if (!existsSync(complete)) {
    await rm(home, { recursive: true, force: true });
    await mkdir(home, { recursive: true });
    await unpack(home);
    // The package's own file looks for its fonts in /tmp; with none found, web fonts fail as well.
    const path = home.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const folders = `<dir>${path}/fonts</dir><cachedir>${path}/fonts-cache</cachedir>`;
    await writeFile(join(home, 'fonts/fonts.conf'), `<fontconfig>${folders}</fontconfig>`);
    await writeFile(complete, '');
  }
  return {
    executablePath: join(home, 'chromium'),
    // The package brings no sandbox helper.
    args: ['--no-sandbox'],
    // Without its own libraries and fonts it does not start, or shows no text, on a bare system.
    env: { LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_PATH: join(home, 'fonts') },
  };
}

/** The package unpacks to the temporary folder, and its libraries only where it sees a Lambda. */
async function unpack(home: string): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: home, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  try {
    const { default: packagedChromium } = await import('@sparticuz/chromium');
    await packagedChromium.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
