// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Polar, polarToPoint } from '../../src/drawing/index.ts';
import { drag, pointer, stage, tap } from './stage.tsx';
import { changes, Handle, last, onChange, onNote, tip, ZERO } from './vectorHandle.tsx';

beforeEach(() => {
  onChange.mockClear();
  onNote.mockClear();
});
afterEach(() => vi.restoreAllMocks());

describe('dragging a vector', () => {
  const start: Polar = { length: 1, angle: 0 };

  it('previews rounded values and commits the last', () => {
    stage(<Handle start={start} />);
    drag(
      tip(),
      [1, 0],
      [
        [0.5, 1.234],
        [0.333, 1.5],
      ],
    );
    expect(changes()).toEqual([
      [{ length: 1.33, angle: 67.9 }, 'preview'],
      [{ length: 1.54, angle: 77.5 }, 'preview'],
      [{ length: 1.54, angle: 77.5 }, 'commit'],
    ]);
  });

  it('keeps the distance between pointer and tip', () => {
    stage(<Handle start={start} />);
    drag(tip(), [1.1, -0.1], [[1.1, 0.9]]);
    expect(last()).toEqual([{ length: 1.41, angle: 45 }, 'commit']);
  });

  it('does not begin with a click that shakes by a pixel', () => {
    stage(<Handle start={start} />);
    pointer('pointerDown', tip(), [1, 0]);
    pointer('pointerMove', tip(), [1, 0], { off: [1, 1] });
    pointer('pointerUp', tip(), [1, 0], { off: [1, 1] });
    expect(changes()).toEqual([]);
  });

  it('ignores other buttons, a click that opens a menu, and where other pointers go', () => {
    stage(<Handle start={start} />);
    drag(tip(), [1, 0], [[0, 1]], { button: 2 });
    drag(tip(), [1, 0], [[0, 1]], { ctrlKey: true });
    expect(changes()).toEqual([]);
    pointer('pointerDown', tip(), [1, 0]);
    pointer('pointerMove', tip(), [0, 2], { pointerId: 7 });
    pointer('pointerUp', tip(), [0, 2], { pointerId: 7 });
    expect(changes()).toEqual([]);
    pointer('pointerUp', tip(), [0, 1]);
    expect(last()).toEqual([{ length: 1, angle: 90 }, 'commit']);
  });

  it('ends where it is when it is taken once more, and goes on from there', () => {
    stage(<Handle start={start} />);
    pointer('pointerDown', tip(), [1, 0]);
    pointer('pointerMove', tip(), [0, 2]);
    pointer('pointerDown', tip(), [0, 2], { pointerId: 7 });
    expect(last()).toEqual([{ length: 2, angle: 90 }, 'commit']);
    pointer('pointerMove', tip(), [0, 1]);
    pointer('pointerMove', tip(), [2, 0], { pointerId: 7 });
    pointer('pointerUp', tip(), [2, 0], { pointerId: 7 });
    expect(last()).toEqual([{ length: 2, angle: 0 }, 'commit']);
    expect(changes().filter(([, phase]) => phase === 'commit')).toHaveLength(2);
  });

  it.each(['a move without a button', 'lostPointerCapture', 'a hidden page'] as const)(
    'whose release never arrives is ended by %s, with what is shown',
    (end) => {
      stage(<Handle start={start} />);
      pointer('pointerDown', tip(), [1, 0]);
      pointer('pointerMove', tip(), [0, 2]);
      if (end === 'a move without a button') pointer('pointerMove', tip(), [3, 3], { buttons: 0 });
      else if (end === 'lostPointerCapture') fireEvent.lostPointerCapture(tip(), { pointerId: 1 });
      else {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        fireEvent(document, new Event('visibilitychange'));
      }
      expect(last()).toEqual([{ length: 2, angle: 90 }, 'commit']);
      pointer('pointerMove', tip(), [2, 0]);
      pointer('pointerUp', tip(), [2, 0]);
      expect(last()).toEqual([{ length: 2, angle: 90 }, 'commit']);
    },
  );

  it('captures the pointer, so that it may leave the figure', () => {
    const capture = vi.fn();
    stage(<Handle start={start} />);
    tip().setPointerCapture = capture;
    pointer('pointerDown', tip(), [1, 0], { pointerId: 9 });
    expect(capture).toHaveBeenCalledWith(9);
  });

  it('through the origin stops at the smallest length and says why once', () => {
    stage(<Handle start={start} />);
    drag(
      tip(),
      [1, 0],
      [
        [0.03, 0],
        [0.02, 0],
        [0.5, 0],
      ],
    );
    expect(changes().map(([{ length }]) => length)).toEqual([0.05, 0.5, 0.5]);
    expect(onNote.mock.calls).toEqual([[ZERO]]);
  });

  it.each(['pointerCancel', 'Escape'] as const)('is undone by %s', (end) => {
    stage(<Handle start={start} />);
    pointer('pointerDown', tip(), [1, 0]);
    pointer('pointerMove', tip(), [0, 1]);
    if (end === 'Escape') fireEvent.keyDown(document.body, { key: 'Escape' });
    else pointer('pointerCancel', tip(), [0, 1]);
    expect(last()).toEqual([start, 'commit']);
    const before = changes().length;
    pointer('pointerMove', tip(), [0, 2]);
    pointer('pointerUp', tip(), [0, 2]);
    expect(changes()).toHaveLength(before);
  });
});

describe('dragging a vector near its own line', () => {
  const start: Polar = { length: 1, angle: 33.333333333333336 };
  const along = (length: number) => polarToPoint({ length, angle: start.angle });
  const guide = () => document.querySelector('.mark-guide');

  it('changes its length alone, to the bit', () => {
    stage(<Handle start={start} snap />);
    pointer('pointerDown', tip(), along(1));
    pointer('pointerMove', tip(), along(2), { off: [3, 5] });
    expect(last()?.[0].length).toBeCloseTo(2, 1);
    expect(Object.is(last()?.[0].angle, start.angle)).toBe(true);
    pointer('pointerMove', tip(), along(2), { off: [8, 12] });
    expect(last()?.[0].angle).not.toBe(start.angle);
  });

  it('across the origin turns it round, near its line or not', () => {
    stage(<Handle start={{ length: 1, angle: 0 }} />);
    drag(tip(), [1, 0], [[-0.5, 0.5]]);
    expect(last()).toEqual([{ length: 0.71, angle: 135 }, 'commit']);
  });

  it('to the other side of the origin turns it by exactly 180°', () => {
    stage(<Handle start={start} snap />);
    drag(tip(), along(1), [along(-0.5)]);
    expect(last()).toEqual([{ length: 0.5, angle: start.angle - 180 }, 'commit']);
  });

  it('shows the line for as long as it is dragged', () => {
    stage(<Handle start={start} snap />);
    expect(guide()).toBeNull();
    pointer('pointerDown', tip(), along(1));
    pointer('pointerMove', tip(), along(2));
    expect(guide()).not.toBeNull();
    pointer('pointerUp', tip(), along(2));
    expect(guide()).toBeNull();
  });

  it('turns it freely where the figure does not ask to snap', () => {
    stage(<Handle start={start} />);
    drag(tip(), along(1), [along(2)]);
    expect(last()?.[0].angle).toBe(33.3);
    expect(guide()).toBeNull();
  });
});

describe('a finger', () => {
  const touch = { pointerType: 'touch' };
  const two = (
    <>
      <Handle start={{ length: 1, angle: 0 }} />
      <Handle name="tip of u" symbol="u" start={{ length: 1, angle: 90 }} />
    </>
  );

  it('drags the armed handle', () => {
    stage(two);
    drag(tip(), [1, 0], [[2, 0]], touch);
    expect(last()).toEqual([{ length: 2, angle: 0 }, 'commit']);
  });

  it('that begins on another handle scrolls the page: it neither moves nor arms it', () => {
    stage(two);
    const other = tip('tip of u');
    drag(other, [0, 1], [[0, 2]], touch);
    pointer('pointerDown', other, [0, 1], touch);
    pointer('pointerMove', other, [0, 2], touch);
    pointer('pointerCancel', other, [0, 2], touch);
    expect(changes()).toEqual([]);
    expect(other.dataset.handle).toBe('resting');
  });

  it('arms a handle by a tap, and then drags it', () => {
    stage(two);
    const other = tip('tip of u');
    drag(other, [0, 1], [], touch);
    expect(other.dataset.handle).toBe('armed');
    drag(other, [0, 1], [[0, 2]], touch);
    expect(last()).toEqual([{ length: 2, angle: 90 }, 'commit']);
  });
});

describe('a swipe', () => {
  const scrolls = (element: Element) => fireEvent.touchStart(element);

  it('is held by the armed handle alone; anywhere else it scrolls the page', () => {
    stage(
      <>
        <Handle />
        <Handle name="tip of u" symbol="u" />
      </>,
    );
    const plane = screen.getByRole('group', { name: 'Weight space' });
    expect([tip(), tip('tip of u'), plane].map(scrolls)).toEqual([false, true, true]);
    fireEvent.focus(tip('tip of u'));
    expect([tip(), tip('tip of u')].map(scrolls)).toEqual([true, false]);
  });
});

describe('a tap on an empty place', () => {
  it('moves the armed tip there, rounded as a drag is', () => {
    stage(<Handle />);
    tap([0.5, 1.234]);
    expect(changes()).toEqual([[{ length: 1.33, angle: 67.9 }, 'commit']]);
  });

  it('on the origin leaves the smallest length and says why', () => {
    stage(<Handle />);
    tap([0, 0]);
    expect(last()).toEqual([{ length: 0.05, angle: 20 }, 'commit']);
    expect(onNote.mock.calls).toEqual([[ZERO]]);
  });
});

/** Where the grip is drawn, in units of the plane, of which ±2.6 are 400 drawing units. */
function gripPlace(): [number, number] {
  const [, x, y] =
    tip()
      .getAttribute('transform')
      ?.match(/\((\S+) (\S+)\)/) ?? [];
  return [((Number(x) - 200) * 5.2) / 400, ((200 - Number(y)) * 5.2) / 400];
}

describe('the grip of a vector', () => {
  it('is 44 CSS pixels wide however the plane is scaled', () => {
    stage(<Handle />);
    const hit = tip().querySelector('.handle-hit');
    // 400 drawing units take 520 pixels.
    expect(Number(hit?.getAttribute('r'))).toBeCloseTo((22 * 400) / 520, 1);
  });

  it('of a vector longer than the frame waits at its edge', () => {
    stage(<Handle start={{ length: 8, angle: 0 }} />);
    const [, x, y] =
      tip()
        .getAttribute('transform')
        ?.match(/\((\S+) (\S+)\)/) ?? [];
    expect(Number(x)).toBeGreaterThan(380);
    expect(Number(x)).toBeLessThan(400);
    expect(Number(y)).toBe(200);
  });

  it.each([20, 65, -110, 179])('at %d° waits on the arrow, not beside it', (angle) => {
    stage(<Handle start={{ length: 8, angle }} />);
    const [x, y] = gripPlace();
    expect((Math.atan2(y, x) * 180) / Math.PI).toBeCloseTo(angle, 0);
    // Ten CSS pixels inside ±2.6.
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeCloseTo(2.5, 2);
  });

  it.each([8, 1e71, Number.POSITIVE_INFINITY])(
    'taken there, with length %d, goes on from the real value without a jump',
    (length) => {
      stage(<Handle start={{ length, angle: 65 }} lengthRange={[0.05, 1e9]} />);
      const at = gripPlace();
      pointer('pointerDown', tip(), at);
      pointer('pointerMove', tip(), at, { off: [0, 3] });
      const [{ length: now, angle }] = last() as [Polar, string];
      expect(Math.abs(angle - 65)).toBeLessThan(1);
      expect(now / Math.min(length, 1e9)).toBeCloseTo(1, 1);
      // A quarter turn of the hand is a quarter turn of the arrow.
      pointer('pointerMove', tip(), [-at[1], at[0]]);
      expect(last()?.[0].angle).toBeCloseTo(155, 0);
    },
  );

  it('taken there keeps its angle to the bit while the hand is near the line', () => {
    const angle = 33.333333333333336;
    stage(<Handle start={{ length: 8, angle }} snap />);
    const [x, y] = gripPlace();
    pointer('pointerDown', tip(), [x, y]);
    pointer('pointerMove', tip(), [x / 8, y / 8], { off: [3, 5] });
    expect(last()?.[0].angle).toBe(angle);
    expect(last()?.[0].length).toBeCloseTo(1, 0);
  });
});
