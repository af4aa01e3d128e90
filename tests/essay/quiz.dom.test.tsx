// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Quiz, type ShownFigure } from '../../src/essay/quiz/Quiz.tsx';
import type { QuizQuestion } from '../../src/essay/quiz/types.ts';
import { open } from '../figures/open.ts';
import { takeHold } from '../hand.ts';

const questions: readonly QuizQuestion[] = [
  {
    kind: 'choice',
    id: 'first',
    section: 'the-split',
    card: 'normalized-w',
    ask: 'What has length $g$?',
    options: [
      { id: 'v', text: '$v$', why: 'No: its length is free.' },
      { id: 'w', text: '$w$', why: 'Up to the sign of $g$.' },
      { id: 'u', text: '`u`', why: 'No: one.' },
    ],
    right: 'w',
    shows: { figure: 'split', preset: 'short' },
  },
  {
    kind: 'figure',
    id: 'against',
    section: 'the-split',
    ask: 'Turn $w$ against $v$.',
    shows: { figure: 'split', preset: 'opening' },
    how: 'Slide $g$.',
    why: 'A sign is allowed.',
  },
];

const groups = [{ section: 'the-split', title: 'The split', questions }];

let split: Awaited<ReturnType<typeof open>>;

const showFigure = vi.fn(async (_: string, host: HTMLElement): Promise<ShownFigure | null> => {
  host.replaceChildren(document.createElement('figure'));
  return { figure: split.module.figure, store: split.store };
});

const show = () => render(<Quiz groups={groups} showFigure={showFigure} />);
const item = (index: number) => within(screen.getAllByRole('listitem')[index] as HTMLElement);
const press = (index: number, name: string) =>
  userEvent.click(item(index).getByRole('button', { name }));
const said = (index: number) => item(index).getByRole('status').textContent;
const score = () => document.querySelector('#quiz-score')?.textContent;
const figures = () => document.querySelectorAll('figure').length;

async function answerFirst(letter: string) {
  await userEvent.click(item(0).getByRole('radio', { name: new RegExp(`^${letter}\\.`) }));
  await press(0, 'Check');
}

beforeEach(async () => {
  split = await open('split');
  localStorage.clear();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a question with choices', () => {
  it('is a group of native radios under the question', () => {
    show();
    expect(screen.getByRole('group', { name: 'What has length g?' })).toBeDefined();
    expect(item(0).getAllByRole('radio')).toHaveLength(3);
    expect(said(0)).toBe('');
    expect(score()).toBe('0 of 2 answered, 0 right.');
  });

  it('asks for an answer before it checks one', async () => {
    show();
    await press(0, 'Check');
    expect(said(0)).toBe('Pick an answer first; a guess is enough.');
    expect(score()).toBe('0 of 2 answered, 0 right.');
  });

  it('tells the reason of the very option that was chosen, and counts', async () => {
    show();
    await answerFirst('A');
    expect(said(0)).toBe('Not quite. No: its length is free.');
    expect(score()).toBe('1 of 2 answered, 0 right.');
    await answerFirst('B');
    expect(said(0)).toBe('Right. Up to the sign of g.');
    expect(score()).toBe('1 of 2 answered, 1 right.');
  });

  it('says where to read about it, when there is an answer and not before', async () => {
    show();
    const names = () =>
      item(0)
        .queryAllByRole('link')
        .map((link) => link.getAttribute('href'));
    expect(names()).toEqual([]);
    await answerFirst('A');
    expect(names()).toEqual(['#the-split', '#belief-normalized-w']);
  });

  it('takes its word back as soon as another option is picked', async () => {
    show();
    await answerFirst('A');
    await userEvent.click(item(0).getByRole('radio', { name: /^B\./ }));
    expect(said(0)).toBe('');
    expect(item(0).queryByRole('button', { name: 'Show me' })).toBeNull();
  });

  it('shows what it is about on the figure, in the preset, and closes it again', async () => {
    show();
    await answerFirst('A');
    await press(0, 'Show me');
    expect(split.store.get().settings).toMatchObject({ length: 1.1 });
    expect(figures()).toBe(1);
    await press(0, 'Close the figure');
    expect(figures()).toBe(0);
    expect(document.activeElement?.textContent).toBe('Check');
  });
});

describe('a question on a figure', () => {
  it('says when the figure is brought into the state, and then only once', async () => {
    show();
    await press(1, 'Try it on the figure');
    expect(said(1)).toBe('Not reached yet.');
    act(() => split.store.restart({ g: 0.5 }));
    expect(said(1)).toBe('Not reached yet.');
    act(() => split.store.restart({ g: -0.5 }));
    expect(said(1)).toBe('Reached. A sign is allowed.');
    expect(score()).toBe('1 of 2 answered, 1 right.');
    act(() => split.store.restart({ g: 0.5 }));
    expect(said(1)).toBe('Reached. A sign is allowed.');
  });

  it('waits for the hand to let go', async () => {
    show();
    await press(1, 'Try it on the figure');
    const hand = takeHold();
    act(() => split.store.restart({ g: -0.5 }, hand));
    expect(said(1)).toBe('Not reached yet.');
    act(() => hand.end(true));
    expect(said(1)).toContain('Reached.');
  });

  it('shows how it is done, which counts as answered but not as right', async () => {
    show();
    await press(1, 'Show me');
    expect(said(1)).toBe('Slide g. A sign is allowed.');
    expect(split.store.get().settings.g).toBeLessThan(0);
    expect(score()).toBe('1 of 2 answered, 0 right.');
  });

  it('forgets no answer that was given while it waited', async () => {
    show();
    await press(1, 'Try it on the figure');
    await answerFirst('B');
    act(() => split.store.restart({ g: -0.5 }));
    expect(score()).toBe('2 of 2 answered, 2 right.');
  });

  it('waits no more when another question takes the figure', async () => {
    show();
    await answerFirst('A');
    await press(1, 'Try it on the figure');
    await press(0, 'Show me');
    expect(figures()).toBe(1);
    act(() => split.store.restart({ g: -0.5 }));
    expect(said(1)).toBe('');
  });

  it('stays as it is when the figure cannot be had', async () => {
    showFigure.mockResolvedValueOnce(null);
    show();
    await press(1, 'Try it on the figure');
    expect(said(1)).toBe('');
  });
});

describe('progress', () => {
  it('is there again after a reload', async () => {
    show();
    await answerFirst('B');
    cleanup();
    show();
    expect(score()).toBe('1 of 2 answered, 1 right.');
    expect(said(0)).toBe('Right. Up to the sign of g.');
    expect(item(0).getByRole<HTMLInputElement>('radio', { name: /^B\./ }).checked).toBe(true);
  });

  it('goes back to nothing with “Start over”', async () => {
    show();
    await answerFirst('B');
    await userEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(score()).toBe('0 of 2 answered, 0 right.');
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    cleanup();
    show();
    expect(score()).toBe('0 of 2 answered, 0 right.');
  });

  it.each(['no JSON', '[1, 2]', 'null', '7', '{"first": 3, "against": {}}'])(
    'is empty when the device holds %s',
    (kept) => {
      localStorage.setItem('questions', kept);
      show();
      expect(score()).toBe('0 of 2 answered, 0 right.');
    },
  );

  it('does not count an answer to a question that is no longer asked', () => {
    localStorage.setItem('questions', '{"old": "w", "first": "w"}');
    show();
    expect(score()).toBe('1 of 2 answered, 1 right.');
  });

  it.each([
    ['missing', { get: () => undefined }],
    [
      'forbidden',
      {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      },
    ],
  ])('lasts as long as the page where storage is %s', async (_, storage) => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
    Object.defineProperty(globalThis, 'localStorage', { ...storage, configurable: true });
    try {
      show();
      await answerFirst('B');
      expect(score()).toBe('1 of 2 answered, 1 right.');
    } finally {
      if (before) Object.defineProperty(globalThis, 'localStorage', before);
    }
  });
});
