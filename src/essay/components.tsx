import type { ReactNode } from 'react';
import { words } from '#words/essay.ts';
import { words as reading } from '#words/reading.ts';
import { useAddress } from './blocks.tsx';
import { useSurroundings } from './context.ts';
import { PlainSymbols } from './glossary/Term.tsx';

/**
 * A figure, standing still in the HTML until its script arrives. The one that the page opens with
 * (`opening`) stands there in full, so that it answers without moving. A figure may stand in a second
 * place (`again`), where it shows the same state.
 */
export function Figure({
  name,
  opening = false,
  again = false,
}: {
  readonly name: string;
  readonly opening?: boolean;
  readonly again?: boolean;
}) {
  const id = again ? `${name}-again` : name;
  const { openingHtml, siteUrl, stillHtml } = useSurroundings();
  const html = (opening ? openingHtml : stillHtml)(name, id);
  return (
    <>
      <div
        className="island"
        id={id}
        data-island={name}
        data-opening={opening || undefined}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by this project's own figures
        dangerouslySetInnerHTML={{ __html: html }}
      />
      <p className="figure-address">
        {reading.onScreen}
        <code>{`${siteUrl ?? ''}?fig=${name}#${id}`}</code>
      </p>
    </>
  );
}

/** A question asked before a figure runs; without script it is a question to think about. */
export function Predict({ figure, ask }: { readonly figure: string; readonly ask: string }) {
  const html = useSurroundings().questionHtml(figure, ask);
  return (
    <div
      className="question"
      id={`${figure}-${ask}`}
      data-question={ask}
      data-of={figure}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by this project's own figures
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

/** A number in a sentence that follows a figure, such as `split.normV`. */
export function Live({ slot, symbol }: { readonly slot: string; readonly symbol?: string }) {
  return (
    <span className="live" data-slot={slot} data-symbol={symbol} translate="no">
      {useSurroundings().liveText(slot)}
    </span>
  );
}

/** What our own experiments found, read from data/experiments.json. */
export function Found({ at }: { readonly at: string }) {
  return (
    <span className="found" data-found={at}>
      {useSurroundings().findingText(at)}
    </span>
  );
}

/** A number that follows no figure: computed, or quoted from a work. See claims.ts. */
export function Claim({ id }: { readonly id: string }) {
  return <span data-claim={id}>{useSurroundings().claimText(id)}</span>;
}

/** A table of the prose; what is wider than the screen can be scrolled, by keys as well. */
export function ScrollTable({
  id,
  children,
}: {
  readonly id?: string;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <div className="scroll" id={useAddress(id)} role="group" tabIndex={0} aria-label={words.table}>
      <table>{children}</table>
    </div>
  );
}

/** A piece of code, which scrolls likewise. */
export function ScrollCode({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <pre className="scroll" tabIndex={0}>
      {children}
    </pre>
  );
}

/** Words that put a figure into one of its presets, and may play it; a plain link without script. */
export function Do({
  figure,
  preset,
  play = false,
  children,
}: {
  readonly figure: string;
  readonly preset: string;
  readonly play?: boolean;
  readonly children: ReactNode;
}) {
  const query = useSurroundings().presetLink(figure, preset);
  return (
    <a
      className="do"
      href={`?${query}#${figure}`}
      data-do={figure}
      data-preset={preset}
      data-play={play || undefined}
    >
      <PlainSymbols value={true}>{children}</PlainSymbols>
    </a>
  );
}
