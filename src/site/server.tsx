import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { words as checkedWords } from '#words/checked.ts';
import { words as galleryWords } from '#words/gallery.ts';
import { words } from '#words/page.ts';
import { words as readingWords } from '#words/reading.ts';
import { CheckedPage } from '../essay/checked/CheckedPage.tsx';
import { createCitations } from '../essay/citations.ts';
import { claimText, isClaimId } from '../essay/claims.ts';
import { EssayContext, type EssaySurroundings } from '../essay/context.ts';
import { Essay } from '../essay/Essay.tsx';
import { createUses } from '../essay/uses.ts';
import { theExperiments } from '../figures/digits.ts';
import { FigureFrame } from '../figures/FigureFrame.tsx';
import { FigureStill } from '../figures/FigureStill.tsx';
import { Prediction } from '../figures/Prediction.tsx';
import { presetPlace } from '../figures/presets.ts';
import { figureNames } from '../figures/registry.ts';
import type { ReadFile } from '../figures/types.ts';
import { type FrameSource, writeLink } from '../simulation/index.ts';
import { type EmbedPage, embedPages } from './embed/page.tsx';
import { Footer } from './Footer.tsx';
import { findingPlace, findingText } from './findings.ts';
import { Gallery } from './gallery.tsx';
import { identifierPrefix } from './identifiers.ts';
import { liveText, slotParts } from './live.ts';
import { type OpenFigure, openFigure } from './openFigure.ts';
import { type Poster, posterOf } from './poster.tsx';
import { fillMinutes } from './readingTime.ts';
import { usesIn } from './uses.ts';

export { questionFiles } from './questionFiles.ts';

// Nothing plays while a page is being built.
const noFrames: FrameSource = { request: () => 0, cancel: () => {} };

/** Numbers in paths rounded to one decimal, which is finer than most screens. */
const shortPaths = (html: string): string =>
  html.replace(/ d="[^"]*"/g, (path) =>
    path.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)),
  );

/** What whoever publishes the page has said of it; null for what was left open. */
export type Settings = Pick<EssaySurroundings, 'siteUrl' | 'reportUrl'>;

const NOTHING_SAID: Settings = { siteUrl: null, reportUrl: null };

/** What the prose asks of the figures, answered from their opening states. */
function surroundings(
  figures: ReadonlyMap<string, OpenFigure>,
  settings: Settings,
): EssaySurroundings {
  const opened = (name: string): OpenFigure => {
    const found = figures.get(name);
    if (!found) throw new Error(`The prose speaks of a figure “${name}” that is not registered.`);
    return found;
  };
  return {
    openingHtml(name, id) {
      const { module, store } = opened(name);
      return renderToString(<FigureFrame module={module} store={store} />, {
        identifierPrefix: identifierPrefix(id),
      });
    },
    stillHtml(name, id) {
      const { module, store } = opened(name);
      const html = renderToStaticMarkup(<FigureStill module={module} store={store} />, {
        identifierPrefix: identifierPrefix(id),
      });
      return shortPaths(html);
    },
    questionHtml(name, ask) {
      const { module, store } = opened(name);
      const { figure } = module;
      const question = figure.questions?.[ask];
      if (!question) throw new Error(`The figure “${name}” has no question “${ask}”.`);
      return renderToString(<Prediction ask={question} store={store} figure={figure} />, {
        identifierPrefix: identifierPrefix(`${name}-${ask}`),
      });
    },
    liveText(slot) {
      const { figure, key } = slotParts(slot);
      const { module, store } = opened(figure);
      return liveText(module.figure.values(store.get()), key);
    },
    claimText: (id) => {
      if (!isClaimId(id))
        throw new Error(`The prose makes a claim “${id}” that is not in the ledger.`);
      return claimText(id);
    },
    findingText: (at) => findingText(theExperiments(), at),
    presetLink(name, id) {
      const { schema, presets } = opened(name).module.figure;
      const preset = presets.find((candidate) => candidate.id === id);
      if (!preset) throw new Error(`The figure “${name}” has no preset “${id}”.`);
      return writeLink(name, schema, presetPlace(schema, preset));
    },
    base: '',
    ...settings,
    figureOf: (name) => opened(name).module.figure,
    citations: createCitations(),
    uses: createUses(),
  };
}

const HTML_SLOT =
  /<span class="enclosing" data-slot="([\w.]+)"><span class="mord text"><span class="mord">\1<\/span><\/span>/g;
const MATHML_SLOT = /<mtext>([a-z]+\.[A-Za-z]+)<\/mtext>/g;

/** Numbers in equations: KaTeX leaves the slot's name where its number goes, in HTML and MathML. */
function fillEquations(html: string, text: (slot: string) => string): string {
  return html
    .replace(HTML_SLOT, (_, slot) => `<span><span data-slot="${slot}">${text(slot)}</span>`)
    .replace(MATHML_SLOT, (_, slot) => `<mtext data-slot="${slot}">${text(slot)}</mtext>`);
}

const openAll = (read: ReadFile) =>
  Promise.all(figureNames.map((name) => openFigure(name, noFrames, read)));

/** Each figure for a page of its own. */
export async function renderEmbeds(read: ReadFile): Promise<EmbedPage[]> {
  const pages = embedPages(await openAll(read));
  return pages.map((page) => ({ ...page, still: shortPaths(page.still) }));
}

/** What a figure looks like from far. */
export async function renderPosters(read: ReadFile): Promise<Poster[]> {
  return (await openAll(read)).map(posterOf);
}

/** What the essay is called, and what it is, for pages that link to it. */
export const about = { title: words.title, description: words.description };

/** The page with all figures and what to paste. */
export async function renderGallery(read: ReadFile, settings = NOTHING_SAID): Promise<Page> {
  const body = renderToStaticMarkup(
    <>
      <Gallery figures={await openAll(read)} siteUrl={settings.siteUrl} />
      <Footer />
    </>,
  );
  const head = renderToStaticMarkup(
    <>
      <title>{galleryWords.title}</title>
      <meta name="description" content={galleryWords.description} />
    </>,
  );
  return { head, body };
}

interface Page {
  readonly head: string;
  readonly body: string;
}

/** The whole page as HTML, complete without script. */
export async function renderPage(read: ReadFile, settings?: Settings): Promise<Page> {
  return (await render(read, settings)).page;
}

/** The page that lists what is behind the essay's numbers. */
export async function renderChecked(read: ReadFile, settings?: Settings): Promise<Page> {
  const { around, page } = await render(read, settings);
  const body = renderToStaticMarkup(
    <EssayContext value={{ ...around, base: '../' }}>
      <CheckedPage uses={usesIn(page.body)} placeOf={findingPlace} />
      <Footer />
    </EssayContext>,
  );
  return { head: `<title>${checkedWords.title}</title>`, body };
}

async function render(read: ReadFile, settings = NOTHING_SAID) {
  const opened = await openAll(read);
  const around = surroundings(new Map(opened.map((figure) => [figure.name, figure])), settings);
  // Nothing of it is hydrated but what the figures have rendered by themselves.
  const body = renderToStaticMarkup(
    <EssayContext value={around}>
      <a className="skip" href="#essay">
        {words.skip}
      </a>
      <p id="page-notice" className="page-notice" role="status" />
      <Essay />
      <Footer />
    </EssayContext>,
  );
  const page: Page = {
    head: renderToStaticMarkup(
      <>
        <title>{words.title}</title>
        <meta name="description" content={words.description} />
        {settings.reportUrl && <meta name="report-url" content={settings.reportUrl} />}
      </>,
    ),
    body: fillMinutes(fillEquations(body, around.liveText), readingWords.minutes),
  };
  return { around, page };
}
