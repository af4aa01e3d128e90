/** @module-tag thorough */
// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Cite } from '../../src/essay/Cite.tsx';
import { Claims } from '../../src/essay/checked/Claims.tsx';
import { Report } from '../../src/essay/checked/Report.tsx';
import { createCitations } from '../../src/essay/citations.ts';
import { ScrollTable } from '../../src/essay/components.tsx';
import { EssayContext, type EssaySurroundings } from '../../src/essay/context.ts';
import { toTsv } from '../../src/essay/quiz/anki.ts';
import { Questions } from '../../src/essay/quiz/Questions.tsx';
import { Quiz } from '../../src/essay/quiz/Quiz.tsx';
import type { QuestionGroup, QuizQuestion } from '../../src/essay/quiz/types.ts';
import { References } from '../../src/essay/References.tsx';
import { authorNames, label, referenceKeys, references } from '../../src/essay/references.ts';
import { createCard } from '../../src/site/card.ts';
import { wake } from '../../src/site/islands.tsx';
import { startLater } from '../../src/site/later.ts';
import { renderPage } from '../../src/site/server.tsx';
import { readData } from '../../tools/readData.ts';
import { outside, textsOf } from './outside.ts';

// Texts of prose are one letter each, so that any word is one of the page.
const choice = (id: string): QuizQuestion => ({
  kind: 'choice',
  id,
  section: 's',
  card: 'c',
  ask: 'a',
  options: ['x', 'y'].map((option) => ({ id: option, text: 't', why: 'w' })),
  right: 'x',
  shows: { figure: 'split', preset: 'opening' },
});
const onFigure = (id: string): QuizQuestion => ({
  kind: 'figure',
  id,
  section: 's',
  ask: 'a',
  how: 'h',
  why: 'w',
  shows: { figure: 'split', preset: 'opening' },
});
const questions = [
  ...['open', 'right', 'wrong'].map(choice),
  ...['new', 'reached', 'shown'].map(onFigure),
];
const groups: readonly QuestionGroup[] = [{ section: 's', title: 't', questions }];

vi.mock('../../src/essay/quiz/resolve.ts', () => ({ questionGroups: () => groups }));

/** Prose that is kept as data, in the folder of its language. */
const PROSE = '.glossary, .symbols tbody';

/** Authors, titles and publishers are called the same in every language. */
const names = referenceKeys
  .map((key) => references[key])
  .flatMap((work) => [authorNames(work), work.title, work.venue, work.doi ?? '', label(work)])
  .concat('arXiv:', 'doi:')
  .sort((a, b) => b.length - a.length);
const withoutNames = (texts: readonly string[]) =>
  texts.map((text) => names.reduce((rest, name) => rest.replaceAll(name, ''), text));

function inSurroundings(content: ReactNode): string {
  const surroundings = {
    citations: createCitations(),
    claimText: () => '1',
    findingText: () => '1',
    presetLink: () => '',
  } as Partial<EssaySurroundings> as EssaySurroundings;
  return renderToStaticMarkup(<EssayContext value={surroundings}>{content}</EssayContext>);
}

afterEach(() => {
  cleanup();
  localStorage.clear();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('all words are in the catalogue:', () => {
  // Before any data has been fetched.
  it('those of a figure whose data or whose script does not come', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new Error('offline');
    });
    document.body.innerHTML = '<div><div data-island="network"></div></div>';
    const island = document.querySelector<HTMLElement>('[data-island]');
    if (island) await wake(island);
    expect(document.body.textContent).toContain('⟦Try again⟧');
    const said = textsOf(document.body.innerHTML.replace('digits.bin', ''));
    expect(outside(said)).toEqual([]);
  });

  it('those of the page around the prose and the figures', async () => {
    const { head, body } = await renderPage(readData);
    document.body.innerHTML = head + body;
    for (const island of document.querySelectorAll('.island')) island.remove();
    for (const prose of document.querySelectorAll(PROSE)) prose.remove();
    const texts = textsOf(document.body.innerHTML);
    expect(texts.length).toBeGreaterThan(100);
    expect(outside(withoutNames(texts))).toEqual([]);
  }, 60_000);

  it('those of citations, their list, and the ledger of numbers', () => {
    const html = inSurroundings(
      <>
        <Claims uses={new Map()} />
        <Report />
        <Cite of="wan2021" />
        <ScrollTable>
          <tbody />
        </ScrollTable>
        <References />
      </>,
    );
    expect(outside(withoutNames(textsOf(html)))).toEqual([]);
  });

  it('those of the questions, to read and to print', () => {
    expect(outside(textsOf(inSurroundings(<Questions />)))).toEqual([]);
    const cards = toTsv(questions).split('\n').slice(4);
    const sides = cards.flatMap((line) => line.split('\t').slice(0, 2));
    expect(outside(sides.map((side) => side.replaceAll('<br>', ' ')))).toEqual([]);
  });

  it('those of the questions while they are answered', () => {
    const answers = { right: 'x', wrong: 'y', reached: 'reached', shown: 'shown' };
    localStorage.setItem('questions', JSON.stringify(answers));
    const { container } = render(<Quiz groups={groups} showFigure={async () => null} />);
    const [check] = screen.getAllByRole('button', { name: '⟦Check⟧' });
    if (check) fireEvent.click(check);
    const [show] = screen.getAllByRole('button', { name: '⟦Show me⟧' });
    if (show) fireEvent.click(show);
    expect(container.innerHTML).toContain('⟦Close the figure⟧');
    expect(outside(textsOf(container.innerHTML))).toEqual([]);
  });

  it('those that come later: cards, BibTeX, a link to no figure', () => {
    vi.stubGlobal('CSS', {});
    document.body.innerHTML = `<p id="page-notice"></p>${inSurroundings(
      <>
        <Cite of="wan2021" />
        <References />
      </>,
    )}`;
    startLater('x');
    const citation = document.querySelector<HTMLAnchorElement>('#cite-1');
    if (citation) createCard().show(citation);
    const texts = textsOf(document.body.innerHTML);
    expect(document.body.textContent).toContain('⟦Copy⟧');
    expect(outside(withoutNames(texts))).toEqual([]);
  });
});
