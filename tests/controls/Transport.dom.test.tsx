// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Transport, type TransportProps } from '../../src/controls/index.ts';

const on = {
  ...{ onPlay: vi.fn(), onPause: vi.fn(), onStep: vi.fn(), onStepBack: vi.fn() },
  ...{ onSeek: vi.fn(), onSpeed: vi.fn(), onReset: vi.fn(), onNewSeed: vi.fn() },
  ...{ onUndo: vi.fn(), onRedo: vi.fn() },
};
beforeEach(() => vi.clearAllMocks());

function bar(props: Partial<TransportProps> = {}) {
  return (
    <Transport
      {...{ playing: false, step: 37, horizon: 200, speed: 5, canStepBack: true }}
      {...{ canUndo: true, canRedo: true }}
      {...on}
      {...props}
    />
  );
}

const button = (name: string) => screen.getByRole('button', { name });
const called = () =>
  Object.entries(on)
    .filter(([, handler]) => handler.mock.calls.length > 0)
    .map(([name]) => name);
/** What a screen reader says after the name. */
const description = (element: Element) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;

describe('the playback toolbar', () => {
  it('is one group whose buttons all have names', () => {
    render(bar());
    const group = within(screen.getByRole('group', { name: 'Playback' }));
    const names = group.getAllByRole('button').map((it) => it.ariaLabel ?? it.textContent?.trim());
    expect(names).toEqual([...['Step back', 'Play', 'Step', 'Reset', 'New seed', 'Undo', 'Redo']]);
  });

  it.each([
    ['Step back', 'onStepBack'],
    ['Play', 'onPlay'],
    ['Step', 'onStep'],
    ['Reset', 'onReset'],
    ['New seed', 'onNewSeed'],
    ['Undo', 'onUndo'],
    ['Redo', 'onRedo'],
  ])('does with "%s" what it says, and nothing else', async (name, handler) => {
    render(bar());
    await userEvent.click(button(name));
    expect(called()).toEqual([handler]);
  });

  it('has one button to play and to pause, which keeps the focus', async () => {
    const { rerender } = render(bar());
    const play = button('Play');
    play.focus();
    rerender(bar({ playing: true }));
    expect(screen.queryByRole('button', { name: 'Play' })).toBeNull();
    expect(document.activeElement).toBe(button('Pause'));
    await userEvent.click(button('Pause'));
    expect(called()).toEqual(['onPause']);
  });

  it('shows the step without announcing every one', () => {
    render(bar());
    const shown = screen.getByText(/^step 37/);
    const output = shown.closest('output');
    expect(output?.textContent).toBe('step 37 of 200');
    expect(output?.getAttribute('aria-live')).toBe('off');
  });

  it('has the step number between buttons and scrubber, which has a row of its own', () => {
    render(bar());
    const parts = Array.from(
      screen.getByRole('group').children,
      (it) => it.className || it.tagName,
    );
    const at = (name: string) => parts.findIndex((part) => part.includes(name));
    expect(at('transport-step')).toBe(3);
    expect(at('transport-scrub')).toBe(4);
    expect(at('transport-speed')).toBe(5);
  });

  it('leaves out what the figure does not have', () => {
    render(bar({ onNewSeed: undefined, onUndo: undefined, onRedo: undefined }));
    expect(screen.getAllByRole('button')).toHaveLength(4);
  });
});

describe('the scrubber', () => {
  const scrubber = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Step number' });

  it('says the step of how many', () => {
    render(bar());
    expect(scrubber().getAttribute('aria-valuetext')).toBe('step 37 of 200');
  });

  it('seeks wherever it is moved, and not once more when it rests', () => {
    const { rerender } = render(bar());
    fireEvent.input(scrubber(), { target: { value: '90' } });
    rerender(bar({ step: 90 }));
    scrubber().dispatchEvent(new Event('change', { bubbles: true }));
    expect(on.onSeek.mock.calls.map(([step]) => step)).toEqual([90]);
  });

  it('reaches as far as the run has come', () => {
    render(bar({ step: 321 }));
    expect(scrubber().max).toBe('321');
    expect(scrubber().value).toBe('321');
  });
});

describe('the speed', () => {
  it('is chosen among steps a second', async () => {
    render(bar());
    const speed = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Speed' });
    expect(Array.from(speed.options, (it) => it.text)).toEqual([
      ...['1 step/s', '5 steps/s', '20 steps/s', '60 steps/s'],
    ]);
    await userEvent.selectOptions(speed, '20 steps/s');
    expect(on.onSpeed.mock.calls).toEqual([[20]]);
  });

  it('of a link is shown though it is not among the usual ones', () => {
    render(bar({ speed: 7 }));
    const speed = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Speed' });
    expect(speed.value).toBe('7');
    expect(Array.from(speed.options, (it) => it.value)).toEqual(['1', '5', '7', '20', '60']);
  });
});

describe('what cannot be done now', () => {
  it('is a button that keeps the focus, does nothing', async () => {
    render(bar({ canStepBack: false }));
    const back = button('Step back');
    expect(back.getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(back);
    expect(document.activeElement).toBe(back);
    expect(called()).toEqual([]);
  });

  it('is to undo where nothing was done', async () => {
    render(bar({ canUndo: false, canRedo: undefined }));
    await userEvent.click(button('Undo'));
    await userEvent.click(button('Redo'));
    expect(called()).toEqual([]);
    expect(button('Undo').getAttribute('aria-disabled')).toBe('true');
  });

  it('is to go on after the run has ended, which a sentence explains', async () => {
    const ended = 'The run diverged at step 37.';
    render(bar({ ended }));
    for (const name of ['Play', 'Step']) {
      expect(button(name).getAttribute('aria-disabled')).toBe('true');
      expect(description(button(name))).toBe(ended);
      await userEvent.click(button(name));
    }
    expect(called()).toEqual([]);
    expect(document.querySelector('.transport-ended')?.textContent).toBe(ended);
    await userEvent.click(button('Step back'));
    await userEvent.click(button('Reset'));
    expect(called()).toEqual(['onStepBack', 'onReset']);
  });
});
