import { words } from '#words/gallery.ts';
import { words as share } from '#words/share.ts';
import { Formula } from '../figures/Formula.tsx';
import { presetPlace } from '../figures/presets.ts';
import { embeddedAt } from '../figures/share/places.ts';
import { SANDBOX, type SnippetName, snippets } from '../figures/share/snippets.ts';
import type { OpenFigure } from './openFigure.ts';
import { type Poster, posterOf } from './poster.tsx';

/** Stands for an address that nobody has told the build. */
const SOMEWHERE = 'https://example.org/weightnorm/';

const shown: readonly SnippetName[] = ['iframe', 'element', 'myst', 'quarto', 'docusaurus'];

function Picture({ poster }: { readonly poster: Poster }) {
  const { name, alt } = poster;
  return (
    <picture>
      <source srcSet={`../v1/posters/${name}-dark.svg`} media="(prefers-color-scheme: dark)" />
      <img
        src={`../v1/posters/${name}-light.svg`}
        alt={alt}
        width={1200}
        height={630}
        loading="lazy"
      />
    </picture>
  );
}

function Entry({ opened, root }: { readonly opened: OpenFigure; readonly root: string }) {
  const { figure } = opened.module;
  const poster = posterOf(opened);
  const { name, title, caption, schema, presets } = figure;
  const at = (base: string, preset = presets[0]) =>
    embeddedAt(figure, presetPlace(schema, preset), base);
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      <p>
        <Formula text={caption} />
      </p>
      <Picture poster={poster} />
      {/* A frame that is not shown is not fetched: no script is needed to wait. */}
      <details>
        <summary>{words.alive}</summary>
        <iframe
          src={`../v1/embed/${name}/`}
          title={words.frame(title)}
          height={620}
          loading="lazy"
          sandbox={SANDBOX}
        />
      </details>
      <details>
        <summary>{words.presets}</summary>
        <ul>
          {presets.map((preset) => (
            <li key={preset.id}>
              {preset.label}: <a href={at('../', preset).address}>{words.alone}</a>,{' '}
              <a href={at('../', preset).link}>{words.inEssay}</a>. {preset.hint}
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{words.paste}</summary>
        {shown.map((kind) => (
          <div key={kind}>
            <h3>{share.kinds[kind].label}</h3>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
            <pre className="scroll" tabIndex={0}>
              {snippets[kind](at(root))}
            </pre>
          </div>
        ))}
      </details>
    </section>
  );
}

/** The page with all figures, live when asked for, and what to paste. */
export function Gallery({
  figures,
  siteUrl,
}: {
  readonly figures: readonly OpenFigure[];
  readonly siteUrl: string | null;
}) {
  return (
    <main className="apart gallery">
      <h1>{words.title}</h1>
      <p>
        <a href="../">{words.toEssay}</a>
      </p>
      <p>{words.lead}</p>
      <p>{words.more}</p>
      {siteUrl === null && (
        <p>
          {words.placeholder} <code>{SOMEWHERE}</code>.
        </p>
      )}
      {figures.map((opened) => (
        <Entry key={opened.name} opened={opened} root={siteUrl ?? SOMEWHERE} />
      ))}
    </main>
  );
}
