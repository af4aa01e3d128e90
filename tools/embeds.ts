import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, type InlineConfig } from 'vite';
import type { EmbedPage } from '../src/site/embed/page.tsx';
import { embedFonts } from './embed-fonts.ts';
import { inlineWorkers } from './inline-workers.ts';
import { inLanguage } from './language.ts';
import { modern, plainImports } from './modern.ts';
import { readData } from './readData.ts';

const FOLDER = 'v1';
const entryId = 'virtual:embed';
/** Figures that learn from digits carry them, and what the experiments came to. */
const dataOf: Readonly<Record<string, readonly string[]>> = {
  initialization: ['digits.bin'],
  network: ['digits.bin', 'experiments.json'],
};

/** A build of one script that has everything inside. */
function oneScript(input: string, plugins: InlineConfig['plugins'] = []): InlineConfig {
  return {
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // React decides by it.
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [inLanguage(), modern(), plainImports(), ...plugins],
    worker: { format: 'iife', plugins: () => [inLanguage(), modern()] },
    build: {
      write: false,
      modulePreload: false,
      target: ['chrome123', 'firefox120', 'safari17.5'],
      rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } },
    },
  };
}

/** What the build of a configuration wrote under a name that ends so. */
async function built(config: InlineConfig, ending: string): Promise<string> {
  const results = [await build(config)].flat();
  for (const result of results) {
    for (const file of 'output' in result ? result.output : []) {
      if (!file.fileName.endsWith(ending)) continue;
      return file.type === 'chunk' ? file.code : String(file.source);
    }
  }
  throw new Error(`The build of ${config.build?.rolldownOptions?.input} made no ${ending} file.`);
}

/**
 * The script of a figure's page: the figure, its worker and all that it would fetch; and what copies
 * formulas as they are seen, where it has some.
 */
async function figureScript(name: string, copiesFormulas = false): Promise<string> {
  const from = (path: string) => JSON.stringify(resolve('src', path));
  const copying = `import { startCopying } from ${from('site/copyFormulas.ts')}; startCopying();`;
  const code = `import * as module from ${from(`figures/${name}/index.ts`)};
    import { startEmbed } from ${from('site/embed/start.tsx')};
    void startEmbed(module);
    ${copiesFormulas ? copying : ''}`;
  const entry = {
    name: 'embed-entry',
    resolveId: (id: string) => (id === entryId ? id : null),
    load: (id: string) => (id === entryId ? code : null),
    // The page around decides how large a figure is.
    transform: (_: string, id: string) =>
      id.endsWith('/LectureButton.tsx') ? 'export const LectureButton = () => null;' : null,
  };
  const script = await built(oneScript(entryId, [entry, inlineWorkers()]), '.js');
  return /\(([`'"])math\1,\{/.test(script) && !copiesFormulas
    ? await figureScript(name, true)
    : script;
}

/** A style sheet with all that it imports. */
function styleOf(input: string): Promise<string> {
  const config = oneScript(input);
  // Older targets would have light-dark() rewritten.
  const cssTarget = ['chrome123', 'firefox120', 'safari17.5'];
  const output = { format: 'es' } as const;
  return built(
    { ...config, build: { ...config.build, cssTarget, rolldownOptions: { input, output } } },
    '.css',
  );
}

/** The style of a figure of its own, where it has one. */
async function ownStyle(name: string): Promise<string> {
  const file = `src/figures/${name}/${name}.css`;
  return existsSync(file) ? (await styleOf(file)).trim() : '';
}

/** The experiments that the figure looks up: the rest of the file is for the essay. */
async function networkExperiments(): Promise<string> {
  const all = JSON.parse(new TextDecoder().decode(await readData('experiments.json')));
  const sweeps = all.sweeps.filter(
    (sweep: { optimizer: string; inputs: string }) =>
      sweep.optimizer === 'sgd' && sweep.inputs === 'raw',
  );
  return JSON.stringify({ ...all, sweeps });
}

async function dataScript(file: string): Promise<string> {
  const isText = file.endsWith('.json');
  const text = isText
    ? (await networkExperiments()).replaceAll('<', '\\u003c')
    : Buffer.from(await readData(file)).toString('base64');
  const type = isText ? 'application/json' : 'application/octet-stream';
  return `<script type="${type}" data-file="${file}">${text}</script>`;
}

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Nothing but what this file has inside itself. */
const policyFor = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src-elem ${hash(style)}`,
    "style-src-attr 'unsafe-inline'",
    'font-src data:',
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

interface Parts {
  readonly script: string;
  readonly style: string;
  readonly data: readonly string[];
  /** Where the essay will stand; null where nobody has said it. */
  readonly siteUrl: string | null;
}

/** The file of a figure. `siteUrl` is for copies that have no address from which the essay is found. */
export function pageOf(page: EmbedPage, { script, style, data, siteUrl }: Parts): string {
  const essay = siteUrl === null ? '' : ` data-essay="${escaped(siteUrl)}"`;
  return `<!doctype html>
<html lang="en"${essay}>
<head>
<meta charset="utf-8">
<base href="../../../" target="_blank">
<meta http-equiv="Content-Security-Policy" content="${policyFor(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escaped(page.title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main id="figure">${page.still}</main>
${data.join('\n')}
<script>${script}</script>
</body>
</html>
`;
}

// What would end the script element that it stands in, which it can only say in texts.
const inElement = (script: string): string =>
  script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--').trim();

/** Writes a page for each figure, and the script for pages that they stand in, into the built site. */
export async function writeEmbeds(
  pages: readonly EmbedPage[],
  directory: string,
  siteUrl: string | null,
): Promise<void> {
  const host = built(oneScript('src/site/embed/host.ts'), '.js');
  const [style, scripts] = await Promise.all([
    styleOf('src/site/embed/embed.css'),
    Promise.all(pages.map(({ name }) => figureScript(name).then(inElement))),
  ]);
  await Promise.all(
    pages.map(async (page, i) => {
      const script = scripts[i] as string;
      const data = await Promise.all((dataOf[page.name] ?? []).map(dataScript));
      const fonts = await embedFonts(new Set(script + page.title + page.still));
      const whole = fonts.css + style.trim() + (await ownStyle(page.name));
      const html = pageOf(page, { script, style: whole, data, siteUrl });
      await mkdir(resolve(directory, FOLDER, 'embed', page.name), { recursive: true });
      await writeFile(resolve(directory, FOLDER, 'embed', page.name, 'index.html'), html);
    }),
  );
  await writeFile(resolve(directory, FOLDER, 'weightnorm-figure.js'), await host);
  const types = resolve(directory, FOLDER, 'weightnorm-figure.d.ts');
  await copyFile('src/site/embed/messages.d.ts', types);
}
