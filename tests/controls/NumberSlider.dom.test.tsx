// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { calls, field, onChange, Scale, slider } from './Scale.tsx';

beforeEach(() => onChange.mockClear());

describe('the slider of a number', () => {
  const down = (options = {}) =>
    fireEvent.pointerDown(slider(), { pointerId: 1, button: 0, buttons: 1, ...options });
  const up = () => fireEvent.pointerUp(slider(), { pointerId: 1, button: 0 });
  const moveTo = (value: string) => fireEvent.input(slider(), { target: { value } });
  const settle = () => fireEvent(slider(), new Event('change', { bubbles: true }));

  it('previews while a hand moves it and commits when it lets go', () => {
    render(<Scale />);
    down();
    moveTo('2.5');
    moveTo('2.75');
    expect(calls()).toEqual([
      [2.5, 'preview'],
      [2.75, 'preview'],
    ]);
    up();
    settle();
    expect(calls().at(-1)).toEqual([2.75, 'commit']);
    expect(calls()).toHaveLength(3);
  });

  it('that no hand is down on commits at once, as when a screen reader moves it', () => {
    render(<Scale />);
    moveTo('2.5');
    settle();
    expect(calls()).toEqual([[2.5, 'commit']]);
  });

  it.each([0.7101173, 123.456, 0.05, 1000, 1 / 3])(
    'stands on its own grid at %s, so that a browser which rounds moves nothing',
    (start) => {
      render(<Scale min={0.05} max={1000} log start={start} />);
      const { value, min, max, step } = slider();
      const steps = (Number(value) - Number(min)) / Number(step);
      expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-9);
      expect(Number(value)).toBeGreaterThanOrEqual(Number(min));
      expect(Number(value)).toBeLessThanOrEqual(Number(max));
      settle();
      moveTo(value);
      expect(calls()).toEqual([]);
    },
  );

  it('is one change while a key is held, and one for each single press', () => {
    render(<Scale />);
    fireEvent.keyDown(slider(), { key: 'ArrowRight' });
    moveTo('1.41');
    expect(calls()).toEqual([[1.41, 'commit']]);
    for (const value of ['1.42', '1.43']) {
      fireEvent.keyDown(slider(), { key: 'ArrowRight', repeat: true });
      moveTo(value);
    }
    fireEvent.keyUp(slider(), { key: 'ArrowRight' });
    expect(calls().slice(1)).toEqual([
      [1.42, 'preview'],
      [1.43, 'preview'],
      [1.43, 'commit'],
    ]);
  });

  it('lets go of a key whose release nobody hears, when it rests', () => {
    vi.useFakeTimers();
    render(<Scale />);
    fireEvent.keyDown(slider(), { key: 'ArrowRight', repeat: true });
    moveTo('1.41');
    vi.advanceTimersByTime(1500);
    vi.useRealTimers();
    expect(calls().at(-1)).toEqual([1.41, 'commit']);
  });

  it('stays where a release was missed, though the browser goes on moving it', () => {
    render(<Scale />);
    down();
    moveTo('2');
    fireEvent.pointerMove(slider(), { pointerId: 1, buttons: 0 });
    expect(calls().at(-1)).toEqual([2, 'commit']);
    moveTo('-1');
    expect(slider().value).toBe('2');
    expect(calls()).toHaveLength(2);
    down();
    moveTo('-1');
    up();
    expect(calls().at(-1)).toEqual([-1, 'commit']);
  });

  it('goes back where it was by Escape', () => {
    render(<Scale />);
    down();
    moveTo('2');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(slider().value).toBe('1.4');
    moveTo('2.5');
    expect(slider().value).toBe('1.4');
  });

  it('is not moved by a press that opens a menu', () => {
    render(<Scale />);
    down({ ctrlKey: true });
    expect(fireEvent.mouseDown(slider(), { button: 0, ctrlKey: true })).toBe(false);
    expect(fireEvent.mouseDown(slider(), { button: 0 })).toBe(true);
    expect(calls()).toEqual([]);
  });

  it('shows the same number as the field', () => {
    render(<Scale />);
    fireEvent.input(slider(), { target: { value: '-0.5' } });
    expect(field().value).toBe('-0.5');
    expect(slider().getAttribute('aria-valuetext')).toBe('−0.5');
  });

  it('says its unit', () => {
    render(<Scale unit="°" start={35} max={180} />);
    expect(slider().getAttribute('aria-valuetext')).toBe('35 °');
  });

  it('moves by ratios where asked, and gives three significant digits', () => {
    render(<Scale min={0.1} max={100} step={undefined} log start={1} />);
    expect([slider().min, slider().max, slider().value]).toEqual(['-1', '2', '0']);
    fireEvent.input(slider(), { target: { value: '0.5' } });
    expect(calls()).toEqual([[3.16, 'commit']]);
  });

  it('names its group and marks the letter of its quantity', () => {
    render(<Scale />);
    const group = screen.getByRole('group', { name: 'scale g' });
    expect(group.querySelector('var')?.textContent).toBe('g');
    expect(group.dataset.symbol).toBe('g');
  });

  it('can be switched off', () => {
    render(<Scale disabled />);
    expect([slider().disabled, field().disabled]).toEqual([true, true]);
  });
});
