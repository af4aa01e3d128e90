import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Poster } from '../src/site/poster.tsx';
import { POSTER } from './posters.ts';

/** The size of the frame that oEmbed proposes, in CSS pixels. */
const FRAME = { width: 960, height: 620 } as const;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

interface About {
  readonly title: string;
  readonly description: string;
  /** The name of the poster. */
  readonly poster: string;
  readonly alt: string;
  /** The address below the site's. */
  readonly path: string;
}

/** What a link to a page looks like elsewhere: Open Graph, with absolute addresses. */
export function socialTags(
  { title, description, poster, alt, path }: About,
  siteUrl: string,
): string {
  const properties = {
    'og:type': 'article',
    'og:title': title,
    'og:description': description,
    'og:url': `${siteUrl}${path}`,
    'og:image': `${siteUrl}v1/posters/${poster}-light.png`,
    'og:image:width': String(POSTER.width),
    'og:image:height': String(POSTER.height),
    'og:image:alt': alt,
  };
  const tags = Object.entries(properties).map(
    ([name, content]) => `<meta property="${name}" content="${escaped(content)}">`,
  );
  return `${tags.join('')}<meta name="twitter:card" content="summary_large_image">`;
}

/** What oEmbed (oembed.com) tells of a figure: a frame to put into a page, and a picture of it. */
export function oEmbed({ name, title }: Poster, siteUrl: string, provider: string) {
  const address = `${siteUrl}v1/embed/${name}/`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider,
    provider_url: siteUrl,
    ...FRAME,
    html: `<iframe src="${address}" title="${escaped(title)}" width="${FRAME.width}" height="${FRAME.height}" style="border: 0" sandbox="allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox" credentialless></iframe>`,
    thumbnail_url: `${siteUrl}v1/posters/${name}-light.png`,
    thumbnail_width: POSTER.width,
    thumbnail_height: POSTER.height,
  };
}

/** All pages of the site, for search engines. */
export function sitemap(paths: readonly string[], siteUrl: string): string {
  const urls = paths.map((path) => `<url><loc>${escaped(siteUrl + path)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`;
}

async function addToHead(file: string, tags: string): Promise<void> {
  const html = await readFile(file, 'utf8');
  await writeFile(
    file,
    html.replace('</head>', () => `${tags}</head>`),
  );
}

/** Writes what only absolute addresses can say into the built site. */
export async function writeMetadata(
  posters: readonly Poster[],
  directory: string,
  siteUrl: string,
  essay: { readonly title: string; readonly description: string },
): Promise<void> {
  const [opening] = posters;
  if (!opening) return;
  const file = (...parts: string[]) => resolve(directory, ...parts);
  const ofEssay = { ...essay, poster: opening.name, alt: opening.alt, path: '' };
  await addToHead(file('index.html'), socialTags(ofEssay, siteUrl));
  await mkdir(file('v1', 'oembed'), { recursive: true });
  for (const poster of posters) {
    const { name, title, caption, alt } = poster;
    const path = `v1/embed/${name}/`;
    const about = { title, description: caption, poster: name, alt, path };
    const discovery = `<link rel="alternate" type="application/json+oembed" href="${siteUrl}v1/oembed/${name}.json" title="${escaped(title)}">`;
    await addToHead(file(path, 'index.html'), socialTags(about, siteUrl) + discovery);
    const card = JSON.stringify(oEmbed(poster, siteUrl, essay.title));
    await writeFile(file('v1', 'oembed', `${name}.json`), `${card}\n`);
  }
  const paths = ['', 'checked/', 'gallery/', ...posters.map(({ name }) => `v1/embed/${name}/`)];
  await writeFile(file('sitemap.xml'), sitemap(paths, siteUrl));
}
