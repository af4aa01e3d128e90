/** @module-tag thorough */
// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FigureFrame } from '../../src/figures/FigureFrame.tsx';
import { LETTERS } from '../../src/figures/lecture/keys.ts';
import { presetAt } from '../../src/figures/lecture/presetAt.ts';
import { presetPlace } from '../../src/figures/presets.ts';
import { type FigureName, figureNames } from '../../src/figures/registry.ts';
import { takeHold } from '../hand.ts';
import { open } from './open.ts';

type Opened = Awaited<ReturnType<typeof open>>;

const openButton = () => document.querySelector('[aria-label="Lecture view"]') as HTMLElement;
const frame = () => document.querySelector('[data-figure-frame]') as HTMLElement;
const bar = () => document.querySelector('.lecture-bar');
const said = () => bar()?.querySelector('[role=status]')?.textContent;
const link = () => document.querySelector('.figure-link')?.getAttribute('href');
const press = (key: string, target: Element = document.body, more = {}) =>
  fireEvent.keyDown(target, { key, ...more });

/** A figure in its lecture view, beside something else of a page. */
async function enter(name: FigureName): Promise<Opened> {
  const opened = await open(name);
  render(
    <>
      <p>Something else.</p>
      <div>
        <FigureFrame module={opened.module} store={opened.store} />
      </div>
    </>,
  );
  openButton().focus();
  fireEvent.click(openButton());
  // What it says comes with the ear for its keys, after the bar.
  await waitFor(() => expect(said()).toBeTruthy());
  return opened;
}

beforeEach(() => {
  window.scrollBy = vi.fn();
});

afterEach(cleanup);

// Networks train for each of their presets.
vi.setConfig({ testTimeout: 60_000 });

describe.each(figureNames)('the lecture view of %s', (name) => {
  it('is driven by keys, covers the answer, leaves no trace in the link, and gives the page back', async () => {
    const { module, store } = await enter(name);
    const { figure } = module;
    const before = link();
    expect(frame().getAttribute('data-lecture')).toBe('');
    expect(screen.getByText('Something else.').inert).toBe(true);
    expect(document.activeElement).toBe(frame());
    expect(link()).toBe(before);

    const { step } = store.get();
    press(LETTERS.forward);
    expect(store.get().step).toBe(figure.horizon > 0 ? step + 1 : 0);
    press(LETTERS.back);
    expect(store.get().step).toBe(step);
    press(LETTERS.play);
    expect(store.get().playing).toBe(figure.horizon > 0);
    act(() => store.pause());

    press(LETTERS.hide);
    expect(frame().hasAttribute('data-answer-hidden')).toBe(true);
    expect(said()).toContain('hidden');
    press(LETTERS.next);
    const second = presetPlace(figure.schema, figure.presets[1] ?? figure.presets[0]);
    expect(store.get().settings).toEqual(second.settings);
    // Neither its name nor its hint may say how it comes out.
    expect(said()).toBe(`Preset 2 of ${figure.presets.length}`);
    press(LETTERS.hide);
    expect(frame().hasAttribute('data-answer-hidden')).toBe(false);
    press(LETTERS.previous);
    expect(said()).toBe(`Preset 1 of ${figure.presets.length}: ${figure.presets[0].label}`);
    press(LETTERS.previous);
    expect(said()).toContain(`Preset ${figure.presets.length} of`);

    press('Escape');
    expect(bar()).toBeNull();
    expect(frame().matches('[data-lecture], [tabindex]')).toBe(false);
    expect(screen.getByText('Something else.').inert).toBe(false);
    expect(document.activeElement).toBe(openButton());
  });
});

describe('the hidden answer', () => {
  it('is in the sliders of what is learned as well, but for the start', async () => {
    await enter('split');
    press(LETTERS.hide);
    const state = () => frame().dataset.answerHidden;
    expect(state()).toBe('');
    press(LETTERS.forward);
    expect(state()).toBe('moved');
    press(LETTERS.back);
    expect(state()).toBe('');
    press('Escape');
    expect(state()).toBeUndefined();
  });
});

describe('the keys of the lecture view', () => {
  it('are letters that no handle, slider or undoing uses', async () => {
    const { store } = await enter('split');
    press('ArrowUp', screen.getByRole('slider', { name: 'tip of v' }));
    expect(store.get().past).toHaveLength(1);
    const { settings } = store.get();
    press('z', frame(), { ctrlKey: true });
    expect(store.get().settings).not.toEqual(settings);
    for (const letter of Object.values(LETTERS)) expect(letter).toMatch(/^[a-y]$/);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { shiftKey: true }])(
    'are left alone with %o',
    async (held) => {
      const { store } = await enter('split');
      press('f', document.body, held);
      expect(store.get().step).toBe(0);
    },
  );

  it('are typed in fields and choose in lists', async () => {
    const { store } = await enter('split');
    press('f', document.querySelector('.number-field > input') as Element);
    press('f', document.querySelector('select') as Element);
    expect(store.get().step).toBe(0);
    press('f', screen.getByRole('slider', { name: 'tip of v' }));
    expect(store.get().step).toBe(1);
  });

  it('step on while they are held, and do nothing else twice', async () => {
    const { store } = await enter('split');
    press('f', document.body, { repeat: true });
    expect(store.get().step).toBe(1);
    press('h', document.body, { repeat: true });
    expect(frame().hasAttribute('data-answer-hidden')).toBe(false);
  });

  it('can be switched off, all but Escape', async () => {
    const { store } = await enter('split');
    fireEvent.click(screen.getByLabelText('Keys'));
    press('f');
    expect(store.get().step).toBe(0);
    press('Escape');
    expect(bar()).toBeNull();
  });

  it('do not leave in the middle of a drag', async () => {
    const { store } = await enter('split');
    act(() => store.restart({ angle: 40 }, takeHold()));
    press('Escape');
    expect(bar()).not.toBeNull();
  });

  it('are no longer heard afterwards', async () => {
    const { store } = await enter('split');
    press('Escape');
    press('f');
    expect(store.get().step).toBe(0);
  });

  it('name only what a figure without steps can do', async () => {
    await enter('rates');
    expect(bar()?.textContent).not.toContain('step forward');
    expect(bar()?.textContent).toContain('next preset');
  });
});

describe('where the figure has left its preset', () => {
  it('the next one is that after the last', async () => {
    const { store } = await enter('split');
    press('n');
    act(() => store.restart({ g: 0.321 }));
    press('n');
    expect(said()).toBe('Preset 3 of 9: Taken apart');
  });

  it('of presets with the same settings it is the one at this step, else the last', async () => {
    const { module, store } = await open('gradients');
    const { settings } = store.get();
    expect(presetAt(module.figure, { settings, step: 4 }, 0)).toBe(2);
    expect(presetAt(module.figure, { settings, step: 9 }, 3)).toBe(3);
    expect(presetAt(module.figure, { settings, step: 9 }, -1)).toBe(0);
  });
});

function allowFullscreen(requestFullscreen: () => Promise<void>): void {
  Object.assign(HTMLElement.prototype, { requestFullscreen });
  Object.defineProperty(document, 'fullscreenEnabled', { value: true, configurable: true });
}

function forbidFullscreen(): void {
  Reflect.deleteProperty(HTMLElement.prototype, 'requestFullscreen');
  Reflect.deleteProperty(document, 'fullscreenEnabled');
}

describe('the full screen', () => {
  it('is asked for, and leaving it leaves the view', async () => {
    const request = vi.fn(async () => {});
    allowFullscreen(request);
    let full: Element | null = null;
    Object.defineProperty(document, 'fullscreenElement', { get: () => full, configurable: true });
    try {
      await enter('split');
      expect(request).toHaveBeenCalledOnce();
      full = frame();
      fireEvent(document, new Event('fullscreenchange'));
      expect(bar()).not.toBeNull();
      full = null;
      fireEvent(document, new Event('fullscreenchange'));
      expect(bar()).toBeNull();
    } finally {
      forbidFullscreen();
      Reflect.deleteProperty(document, 'fullscreenElement');
    }
  });

  it('may be refused', async () => {
    const request = vi.fn(() => Promise.reject(new TypeError('Fullscreen is not allowed.')));
    allowFullscreen(request);
    try {
      await enter('split');
      expect(frame().hasAttribute('data-lecture')).toBe(true);
    } finally {
      forbidFullscreen();
    }
  });
});
