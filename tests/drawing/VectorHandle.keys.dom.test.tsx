// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stage } from './stage.tsx';
import { changes, Handle, last, onChange, onNote, press, tip, ZERO } from './vectorHandle.tsx';

beforeEach(() => {
  onChange.mockClear();
  onNote.mockClear();
});
afterEach(() => vi.restoreAllMocks());

describe('the tip of a vector, to a screen reader', () => {
  it('is a slider of its angle that says length and angle', () => {
    stage(<Handle start={{ length: 1.4, angle: -20 }} />);
    const attributes = ['min', 'max', 'now', 'text'].map((it) =>
      tip().getAttribute(`aria-value${it}`),
    );
    expect(attributes).toEqual(['-180', '180', '-20', 'length 1.40, angle −20.0 degrees']);
    expect(tip().getAttribute('tabindex')).toBe('0');
  });

  it('says what the figure says of it', () => {
    stage(<Handle describe={({ angle }) => `pointing at ${angle}`} />);
    expect(tip().getAttribute('aria-valuetext')).toBe('pointing at 20');
  });
});

describe('the keys of a vector', () => {
  it.each([
    ['ArrowLeft', false, 22],
    ['ArrowRight', false, 18],
    ['ArrowLeft', true, 20.5],
    ['ArrowRight', true, 19.5],
    ['PageUp', false, 35],
    ['PageDown', false, 5],
  ])('%s (Shift: %s) turns it from 20° to %d° and keeps its length', (key, shiftKey, angle) => {
    stage(<Handle start={{ length: Math.SQRT2, angle: 20 }} />);
    press(key, { shiftKey });
    expect(changes()).toEqual([[{ length: Math.SQRT2, angle }, 'commit']]);
  });

  it.each([
    ['ArrowUp', false, 1.5],
    ['ArrowDown', false, 1.3],
    ['ArrowUp', true, 1.42],
    ['ArrowDown', true, 1.38],
  ])('%s (Shift: %s) makes it %d long and keeps its angle to the bit', (key, shiftKey, length) => {
    const angle = 33.333333333333336;
    stage(<Handle start={{ length: 1.4, angle }} />);
    press(key, { shiftKey });
    expect(last()).toEqual([{ length, angle }, 'commit']);
    expect(Object.is(last()?.[0].angle, angle)).toBe(true);
  });

  it('Home and End give it the smallest and the largest length, and keep its angle', () => {
    stage(<Handle lengthRange={[0.1, 2.5]} />);
    press('End');
    press('Home');
    expect(changes()).toEqual([
      [{ length: 2.5, angle: 20 }, 'commit'],
      [{ length: 0.1, angle: 20 }, 'commit'],
    ]);
    expect(onNote).not.toHaveBeenCalled();
  });

  it('turn on past 180°', () => {
    stage(<Handle start={{ length: 1, angle: 179 }} />);
    press('ArrowLeft');
    expect(last()?.[0].angle).toBe(-179);
  });

  it('take the step that the figure wants', () => {
    stage(<Handle angleStep={10} />);
    press('ArrowLeft');
    press('ArrowLeft', { shiftKey: true });
    expect(last()?.[0].angle).toBe(32.5);
  });

  it('preview while held and commit once when let go', () => {
    stage(<Handle />);
    press('ArrowUp');
    press('ArrowUp', { repeat: true });
    press('ArrowUp', { repeat: true });
    fireEvent.keyUp(tip(), { key: 'ArrowUp' });
    expect(changes().map(([{ length }, phase]) => [length, phase])).toEqual([
      [1.5, 'commit'],
      [1.6, 'preview'],
      [1.7, 'preview'],
      [1.7, 'commit'],
    ]);
  });

  it('commit a held key when the focus leaves', () => {
    stage(<Handle />);
    press('ArrowLeft', { repeat: true });
    fireEvent.blur(tip());
    expect(changes().map(([, phase]) => phase)).toEqual(['preview', 'commit']);
    fireEvent.keyUp(tip(), { key: 'ArrowLeft' });
    expect(changes()).toHaveLength(2);
  });

  it('stop at the smallest length and say why', () => {
    stage(<Handle start={{ length: 0.1, angle: 20 }} />);
    press('ArrowDown');
    expect(last()).toEqual([{ length: 0.05, angle: 20 }, 'commit']);
    expect(onNote.mock.calls).toEqual([[ZERO]]);
    press('ArrowDown');
    expect(changes()).toHaveLength(1);
    expect(onNote).toHaveBeenCalledTimes(2);
    press('ArrowDown', { repeat: true });
    expect(onNote).toHaveBeenCalledTimes(2);
  });

  it('reach zero without a word where zero is allowed', () => {
    stage(<Handle start={{ length: 0.1, angle: 20 }} lengthRange={[0, 3]} />);
    press('ArrowDown');
    press('ArrowDown');
    expect(last()).toEqual([{ length: 0, angle: 20 }, 'commit']);
    expect(onNote).not.toHaveBeenCalled();
  });

  it('stop at the largest length', () => {
    stage(<Handle start={{ length: 2.95, angle: 20 }} />);
    press('ArrowUp');
    expect(last()?.[0].length).toBe(3);
    expect(onNote).not.toHaveBeenCalled();
  });

  it('up and down turn it where its length is fixed', () => {
    stage(<Handle lengthRange={[1.4, 1.4]} />);
    press('ArrowUp');
    expect(last()).toEqual([{ length: 1.4, angle: 22 }, 'commit']);
    press('ArrowDown');
    expect(last()).toEqual([{ length: 1.4, angle: 20 }, 'commit']);
  });

  it('leave other keys and the shortcuts of the browser alone', () => {
    stage(<Handle />);
    const left = [press('Tab'), press('a'), press('ArrowLeft', { altKey: true })];
    expect(left).toEqual([true, true, true]);
    expect(changes()).toEqual([]);
    expect(press('ArrowDown')).toBe(false);
  });
});
