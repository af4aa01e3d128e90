// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FigureFrame } from '../../src/figures/FigureFrame.tsx';
import { takeHold } from '../hand.ts';
import { open } from './open.ts';

type Opened = Awaited<ReturnType<typeof open>>;
let split: Opened;

/** What the live regions hold. */
function spoken(): string {
  return [...document.querySelectorAll('[aria-live=polite]')].map((it) => it.textContent).join('');
}

beforeEach(async () => {
  vi.useFakeTimers();
  split = await open('split');
  render(<FigureFrame module={split.module} store={split.store} />);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('what a figure says', () => {
  it('is nothing until something happens', () => {
    expect(spoken()).toBe('');
  });

  it('is one line a step by hand', () => {
    fireEvent.click(screen.getByRole('button', { name: 'Step' }));
    expect(spoken()).toMatch(/loss .*; step 1\.$/);
    fireEvent.click(screen.getByRole('button', { name: 'Step back' }));
    expect(spoken()).toMatch(/; step 0\.$/);
  });

  it('uses the two regions in turn, so that the same sentence is read twice', () => {
    const filled = () =>
      [...document.querySelectorAll('[aria-live=polite]')].findIndex((it) => it.textContent);
    fireEvent.click(screen.getByRole('button', { name: 'Describe now' }));
    const first = filled();
    fireEvent.click(screen.getByRole('button', { name: 'Describe now' }));
    expect([first, filled()].toSorted()).toEqual([0, 1]);
  });

  it('is nothing during a drag and one line at its end', () => {
    const hand = takeHold();
    act(() => split.store.restart({ angle: 30 }, hand));
    act(() => split.store.restart({ angle: 40 }, hand));
    expect(spoken()).toBe('');
    act(() => hand.end(true));
    expect(spoken()).toContain('direction 40.0 degrees');
  });

  it('is at most one line in 5 seconds while playing', () => {
    fireEvent.click(screen.getByRole('button', { name: 'Play' }));
    const lines = new Set<string>();
    const elapsed = 200;
    for (let time = 0; time < 12_000; time += elapsed) {
      act(() => {
        vi.advanceTimersByTime(elapsed);
        split.frames.frame(elapsed);
      });
      lines.add(spoken());
    }
    lines.delete('');
    expect(split.store.get().step).toBeGreaterThan(200);
    expect(lines.size).toBe(3);
  });

  it('shows what cannot be done on the figure as well, until something else is done', () => {
    const tip = screen.getByRole('slider', { name: 'tip of v' });
    for (let press = 0; press < 25; press++) {
      fireEvent.keyDown(tip, { key: 'ArrowDown' });
      fireEvent.keyUp(tip, { key: 'ArrowDown' });
    }
    const note = () => document.querySelector('.figure-note')?.textContent;
    expect(note()).toMatch(/zero has no direction/);
    expect(spoken()).toMatch(/zero has no direction/);
    vi.runAllTimers();
    fireEvent.keyDown(tip, { key: 'ArrowUp' });
    fireEvent.keyUp(tip, { key: 'ArrowUp' });
    expect(note()).toBe('');
  });
});

it('a preset changes the figure, says what to look at, and can be undone', () => {
  fireEvent.click(screen.getByRole('button', { name: /Divide only/, hidden: true }));
  expect(split.store.get().settings).toMatchObject({ mode: 'divide' });
  expect(document.querySelector('.figure-note')?.textContent).toMatch(/pinned at 1/);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(split.store.get().settings).toMatchObject({ mode: 'multiply' });
});

it('a new seed draws other batches and keeps the step', () => {
  act(() => split.store.seek(5));
  fireEvent.click(screen.getByRole('button', { name: 'New seed' }));
  expect(split.store.get()).toMatchObject({ step: 5, settings: { seed: 2 } });
});

it('corrections of a link are listed in sentences', () => {
  act(() => split.store.load(split.store.get(), ['eta was above 100; it is 100 now.']));
  expect(screen.getByText('eta was above 100; it is 100 now.')).toBeDefined();
});
