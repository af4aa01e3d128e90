import { words } from '#words/share.ts';

/** Where a figure stands by itself, and what it is called there. */
export interface Embedded {
  readonly name: string;
  readonly title: string;
  /** The absolute address of its own page, with settings. */
  readonly address: string;
  /** The absolute address of the same state in the essay. */
  readonly link: string;
  /** The absolute address of the script with the element. */
  readonly script: string;
  /** The settings by their keys in a link. */
  readonly settings: Readonly<Record<string, string>>;
}

/** CSS pixels that suit most figures. */
const HEIGHT = 560;

/** What a frame of ours may do: run, save files and open links, and nothing with the page around it. */
export const SANDBOX = 'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox';

/** Text inside an attribute or an element. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/**
 * What our frames ask of a page besides: pages that isolate themselves by COEP show none but
 * `credentialless`, and pandoc and Quarto, where they put everything into one file, leave alone what is
 * `data-external`.
 */
const MANNERS = `loading="lazy" sandbox="${SANDBOX}" credentialless="" data-external="1"`;

const indented = (text: string, by: string): string => text.replace(/^/gm, by);

function iframe({ address, title }: Embedded): string {
  return `<iframe src="${escaped(address)}" title="${escaped(words.frameTitle(title))}"
  width="100%" height="${HEIGHT}" style="border: 0" ${MANNERS}></iframe>`;
}

function element({ name, script, settings, title }: Embedded): string {
  const attributes = Object.entries(settings).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  // Not a module: those are only run from elsewhere where the server says that they may be.
  return `<script async src="${escaped(script)}" data-external="1"></script>
<weightnorm-figure name="${name}"${attributes.join('')} title="${escaped(words.frameTitle(title))}"></weightnorm-figure>`;
}

function jsx({ address, title }: Embedded): string {
  return `<iframe src=${JSON.stringify(address)} title=${JSON.stringify(words.frameTitle(title))}
  width="100%" height={${HEIGHT}} style={{ border: 0 }} ${MANNERS} />`;
}

function hugo(embedded: Embedded): string {
  const { address, title } = embedded;
  return `{{/* layouts/shortcodes/weightnorm.html */}}
<iframe src="{{ .Get "src" }}" title="{{ .Get "title" }}"
  width="100%" height="${HEIGHT}" style="border: 0" ${MANNERS}></iframe>

{{< weightnorm src="${address}" title="${words.frameTitle(title).replaceAll('"', '')}" >}}`;
}

const plainText = (title: string): string => title.replace(/[\r\n]+/g, ' ');

function myst({ address, title }: Embedded): string {
  return `:::{iframe} ${address}
:width: 100%
:title: ${plainText(words.frameTitle(title))}
${plainText(title)}
:::`;
}

/** What to paste, for each system. */
export const snippets = {
  link: ({ link }) => link,
  iframe,
  element,
  myst,
  quarto: (embedded) => `\`\`\`{=html}\n${iframe(embedded)}\n\`\`\``,
  sphinx: (embedded) => `.. raw:: html\n\n${indented(iframe(embedded), '   ')}`,
  mkdocs: iframe,
  docusaurus: jsx,
  // Not data-src: on paper such a frame stays empty, and it forgets its state with every other slide.
  reveal: (embedded) => `<section>\n${indented(iframe(embedded), '  ')}\n</section>`,
  lms: (embedded) => `<p>${iframe(embedded)}</p>`,
  pretext: ({ name, address, title }) =>
    `<figure xml:id="weightnorm-${name}">
  <caption>${escaped(title)}</caption>
  <interactive xml:id="weightnorm-${name}-live" iframe="${escaped(address)}" width="100%" aspect="4:3" />
</figure>`,
  hugo,
} as const satisfies Readonly<Record<string, (embedded: Embedded) => string>>;

export type SnippetName = keyof typeof snippets;
