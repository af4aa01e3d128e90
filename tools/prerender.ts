import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { EmbedPage } from '../src/site/embed/page.tsx';
import type { Poster } from '../src/site/poster.tsx';
import { beside, besides } from './besides.ts';
import { compress } from './compress.ts';
import { writeEmbeds } from './embeds.ts';
import { writeMetadata } from './metadata.ts';
import { writePosters } from './posters.ts';
import { readData } from './readData.ts';
import { missing, type SiteSettings, siteSettings } from './settings.ts';

type Render = (
  read: typeof readData,
  settings: SiteSettings,
) => Promise<{ head: string; body: string }>;

interface ServerEntry {
  readonly renderPage: Render;
  /** The page checked/ beside it. */
  readonly renderChecked: Render;
  /** The page gallery/ beside it. */
  readonly renderGallery: Render;
  renderPosters(read: typeof readData): Promise<Poster[]>;
  readonly about: { readonly title: string; readonly description: string };
  renderEmbeds(read: typeof readData): Promise<EmbedPage[]>;
  /** Files of the folder data/ that are made of the essay, by name. */
  questionFiles(read: typeof readData): Promise<Readonly<Record<string, string>>>;
}

const entry = 'src/site/server.tsx';
// One for each working copy, since several may share their installed packages. The path itself, in
// letters that a name may have, would be too long a name for some.
const copy = createHash('sha256').update(process.cwd()).digest('hex').slice(0, 16);
const serverDirectory = `node_modules/.cache/prerender/${copy}`;

/** Puts what src/site/server.tsx renders into index.html: in the build, and the same in dev. */
export function prerender(): Plugin {
  let built: ServerEntry | undefined;
  const settings = siteSettings(process.env);
  return {
    name: 'prerender',
    config: () => ({
      builder: { sharedConfigBuild: true, sharedPlugins: true },
      environments: {
        ssr: {
          build: {
            outDir: serverDirectory,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: entry, output: { entryFileNames: 'server.js' } },
          },
        },
      },
    }),
    async buildApp(builder) {
      const { ssr, client } = builder.environments;
      if (!ssr || !client) throw new Error('Both environments are needed to prerender.');
      await builder.build(ssr);
      const file = pathToFileURL(resolve(builder.config.root, serverDirectory, 'server.js'));
      // Without a query: its chunks import it by its own name, and must get the same module.
      built = (await import(file.href)) as ServerEntry;
      await builder.build(client);
      const directory = resolve(builder.config.root, client.config.build.outDir);
      for (const [name, text] of Object.entries(await built.questionFiles(readData))) {
        await writeFile(resolve(directory, 'data', name), text);
      }
      await writeEmbeds(await built.renderEmbeds(readData), directory, settings.siteUrl);
      await besides(directory, 'checked', await built.renderChecked(readData, settings));
      await besides(directory, 'gallery', await built.renderGallery(readData, settings));
      const posters = await built.renderPosters(readData);
      await writePosters(posters, directory, built.about.title);
      const { siteUrl } = settings;
      if (siteUrl) await writeMetadata(posters, directory, siteUrl, built.about);
      for (const sentence of missing(settings)) builder.config.logger.warn(sentence);
      await compress(directory);
    },
    configureServer({ middlewares, ssrLoadModule }) {
      middlewares.use('/checked', async (_, response) => {
        const { renderChecked } = (await ssrLoadModule(`/${entry}`)) as ServerEntry;
        const shell = await readFile('index.html', 'utf8');
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(beside(shell, await renderChecked(readData, settings)));
      });
      middlewares.use('/data', async ({ url = '' }, response, next) => {
        const name = url.slice(1).replace(/[?].*/, '');
        if (!name.startsWith('questions.')) return next();
        const { questionFiles } = (await ssrLoadModule(`/${entry}`)) as ServerEntry;
        const text = (await questionFiles(readData))[name];
        if (text === undefined) return next();
        response.end(text);
      });
    },
    transformIndexHtml: {
      // After Vite's own pass, so that it does not parse thousands of elements of equations.
      order: 'post',
      async handler(html, { server }) {
        const loaded = server ? await server.ssrLoadModule(`/${entry}`) : built;
        if (!loaded) throw new Error(`${entry} is not built.`);
        const { head, body } = await (loaded as ServerEntry).renderPage(readData, settings);
        // Functions, because `$` has a meaning in a replacement string.
        return html.replace('<!--head-->', () => head).replace('<!--app-->', () => body);
      },
    },
    hotUpdate({ file, modules, server }) {
      // The browser never loads prose as a module: only a reload shows an edit of it.
      const { client } = server.environments;
      if (this.environment.name !== 'ssr' || modules.length === 0) return;
      if (!client.moduleGraph.getModulesByFile(file)) client.hot.send({ type: 'full-reload' });
    },
  };
}
