import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize, resolve } from 'node:path';
import { test as base, expect, type Frame, type Page } from '@playwright/test';
import type { FigureMessage } from '../../src/site/embed/messages.d.ts';

const dist = resolve(import.meta.dirname, '../../dist');
/** Where the site is served, as in a course's notes. */
const FOLDER = '/some/course/';

type Headers = Readonly<Record<string, string>>;
type Answer = (path: string) => Promise<{
  readonly type: string;
  readonly body: Buffer | string;
  readonly headers?: Headers;
}>;

async function listen(answer: Answer): Promise<{ server: Server; origin: string }> {
  const server = createServer(({ url = '/' }, response) => {
    answer(new URL(url, 'http://localhost').pathname).then(
      ({ type, body, headers = {} }) =>
        response.writeHead(200, { 'content-type': type, ...headers }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
};

const ofSite: Answer = async (path) => {
  if (!path.startsWith(FOLDER)) throw new Error('It is not here.');
  const file = normalize(path.slice(FOLDER.length - 1)).replace(/\/$/, '/index.html');
  const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  // As docs/embedding.md says it for pages that isolate themselves.
  const headers = type === types.js ? { 'cross-origin-resource-policy': 'cross-origin' } : {};
  return { type, body: await readFile(join(dist, file)), headers };
};

/** What has been told to the page, in order; the page keeps it as `told`, each with its frame. */
const LISTENER = `<script>
  window.told = [];
  addEventListener('message', ({ data, source }) => {
    const at = [...document.querySelectorAll('iframe')].findIndex((it) => it.contentWindow === source);
    told.push({ at, ...data });
  });
</script>`;

interface Host {
  /** The address of the built site. */
  readonly site: string;
  /** Opens a page of another origin with this in its body, sent with these headers. */
  open(page: Page, body: string, headers?: Headers): Promise<void>;
}

/** Serves the built site in a folder, and pages of another origin that it stands in. */
export const test = base.extend<object, { host: Host }>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from this pattern
    async ({}, use) => {
      let shown: { readonly body: string; readonly headers: Headers } = { body: '', headers: {} };
      const site = await listen(ofSite);
      const around = await listen(async () => ({ type: types.html as string, ...shown }));
      await use({
        site: `${site.origin}${FOLDER}`,
        async open(page, body, headers = {}) {
          const html = `<!doctype html><title>Notes</title>${LISTENER}<body style="margin:0">${body}`;
          shown = { body: html, headers };
          await page.goto(around.origin);
        },
      });
      for (const { server } of [site, around]) {
        server.closeAllConnections();
        server.close();
      }
    },
    { scope: 'worker' },
  ],
});

/** A frame with a figure, as its address says it. */
export const frameOf = (
  host: Host,
  figure: string,
  { query = '', width = 500, height = 300, sandbox = 'allow-scripts' as string | null } = {},
): string =>
  `<iframe title="${figure}" ${sandbox === null ? '' : `sandbox="${sandbox}"`} width="${width}"
    height="${height}" style="border:0;display:block" src="${host.site}v1/embed/${figure}/${query}"></iframe>`;

type Told = FigureMessage & { readonly at: number };

/** What the frames have told so far. */
export const told = (page: Page): Promise<Told[]> =>
  page.evaluate(() => Reflect.get(window, 'told'));

/** Waits until a frame has told something, and gives it. */
export async function heard<T extends FigureMessage['type']>(
  page: Page,
  type: T,
  test: (message: Extract<Told, { type: T }>) => boolean = () => true,
): Promise<Extract<Told, { type: T }>> {
  let found: Extract<Told, { type: T }> | undefined;
  await expect(async () => {
    const all = (await told(page)).filter((message) => message.type === type);
    found = (all as Extract<Told, { type: T }>[]).find(test);
    expect(found).toBeDefined();
  }).toPass({ intervals: [50] });
  return found as Extract<Told, { type: T }>;
}

/** Tells the figure of a frame something. */
export const tell = (page: Page, message: object, at = 0): Promise<void> =>
  page.evaluate(
    ([content, index]) =>
      window.frames[index]?.postMessage({ weightnorm: 1, ...(content as object) }, '*'),
    [message, at] as const,
  );

/** Tells the figure of a frame where to be, and waits until it is there. */
export async function ask(page: Page, place: object, at = 0): Promise<void> {
  const id = `${performance.now()}`;
  await tell(page, { id, type: 'set', ...place }, at);
  await heard(page, 'state', (message) => message.id === id);
}

/** The frame in which a figure stands, once it is ready. */
export async function readyFrame(page: Page): Promise<Frame> {
  await heard(page, 'ready');
  const frame = page.frames()[1];
  if (!frame) throw new Error('There is no frame.');
  return frame;
}

export { expect };
