// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Arrow, Plane, PointHandle, usePlane, VectorHandle } from '../../src/drawing/index.ts';
import { phases } from '../hand.ts';
import { drag, layOut, pointer, Stage, stage, tap } from './stage.tsx';

const moved = vi.fn<(name: string) => void>();
beforeEach(() => moved.mockClear());
afterEach(() => vi.restoreAllMocks());

function Tip({ name }: { readonly name: string }) {
  return (
    <VectorHandle
      name={`tip of ${name}`}
      symbol={name}
      value={{ length: 1, angle: 45 }}
      onChange={() => moved(name)}
    />
  );
}

const both = (
  <>
    <Tip name="v" />
    <Tip name="w" />
  </>
);
const armed = () =>
  screen
    .getAllByRole('slider')
    .filter((handle) => handle.dataset.handle === 'armed')
    .map((handle) => handle.getAttribute('aria-label'));

describe('the armed handle', () => {
  it('is the first of a plane from the start', () => {
    stage(both);
    expect(armed()).toEqual(['tip of v']);
  });

  it.each(['w', 'tip of w'])('is the one the figure names, by "%s"', (name) => {
    stage(both, { armed: name });
    expect(armed()).toEqual(['tip of w']);
  });

  it('is none where the figure wants none, until one is used', () => {
    stage(both, { armed: null });
    expect(armed()).toEqual([]);
    tap([1, 1]);
    expect(moved).not.toHaveBeenCalled();
    fireEvent.focus(screen.getByRole('slider', { name: 'tip of v' }));
    expect(armed()).toEqual(['tip of v']);
  });

  it('is the one last clicked or focused, and only that', () => {
    stage(both);
    drag(screen.getByRole('slider', { name: 'tip of w' }), [0.7, 0.7], []);
    expect(armed()).toEqual(['tip of w']);
    fireEvent.focus(screen.getByRole('slider', { name: 'tip of v' }));
    expect(armed()).toEqual(['tip of v']);
  });

  it('is the one last dragged by a mouse', () => {
    stage(both);
    drag(screen.getByRole('slider', { name: 'tip of w' }), [0.7, 0.7], [[1, 1]]);
    expect(armed()).toEqual(['tip of w']);
  });

  it('is again the first when the armed one goes away', () => {
    layOut();
    const { rerender } = render(<Stage armed="w">{both}</Stage>);
    rerender(
      <Stage armed="w">
        <Tip name="v" />
      </Stage>,
    );
    expect(armed()).toEqual(['tip of v']);
  });

  it('changes when the figure names another', () => {
    layOut();
    const { rerender } = render(<Stage armed="v">{both}</Stage>);
    rerender(<Stage armed="w">{both}</Stage>);
    expect(armed()).toEqual(['tip of w']);
    fireEvent.focus(screen.getByRole('slider', { name: 'tip of v' }));
    rerender(<Stage armed="tip of w">{both}</Stage>);
    expect(armed()).toEqual(['tip of w']);
  });
});

describe('a tap on a plane', () => {
  it('moves the armed handle and no other', () => {
    stage(both, { armed: 'w' });
    tap([1, 1]);
    expect(moved.mock.calls).toEqual([['w']]);
  });

  it('goes to the figure where it asks for it', () => {
    const onPlace = vi.fn();
    stage(both, { onPlace });
    tap([1.25, -2]);
    const [[x, y]] = onPlace.mock.calls[0] as [[number, number]];
    expect(x).toBeCloseTo(1.25, 10);
    expect(y).toBeCloseTo(-2, 10);
    expect(moved).not.toHaveBeenCalled();
  });

  it('is none when the pointer moves more than 6 pixels, comes back or not', () => {
    const onPlace = vi.fn();
    stage(both, { onPlace });
    const plane = screen.getByRole('group', { name: 'Weight space' });
    pointer('pointerDown', plane, [1, 1]);
    pointer('pointerMove', plane, [1, 1], { off: [0, 7] });
    pointer('pointerUp', plane, [1, 1]);
    pointer('pointerDown', plane, [1, 1]);
    pointer('pointerUp', plane, [1, 1], { off: [7, 0] });
    expect(onPlace).not.toHaveBeenCalled();
    pointer('pointerDown', plane, [1, 1]);
    pointer('pointerUp', plane, [1, 1], { off: [3, 4] });
    expect(onPlace).toHaveBeenCalledOnce();
  });

  it('is none when the browser took the finger to scroll, or a second finger came', () => {
    const onPlace = vi.fn();
    stage(both, { onPlace });
    const plane = screen.getByRole('group', { name: 'Weight space' });
    pointer('pointerDown', plane, [1, 1], { pointerType: 'touch' });
    pointer('pointerCancel', plane, [1, 1], { pointerType: 'touch' });
    pointer('pointerUp', plane, [1, 1], { pointerType: 'touch' });
    pointer('pointerDown', plane, [1, 1], { pointerType: 'touch' });
    pointer('pointerDown', plane, [0, 1], { pointerType: 'touch', pointerId: 2 });
    pointer('pointerUp', plane, [0, 1], { pointerType: 'touch', pointerId: 2 });
    pointer('pointerUp', plane, [1, 1], { pointerType: 'touch' });
    expect(onPlace).not.toHaveBeenCalled();
  });

  it('is none on a handle', () => {
    const onPlace = vi.fn();
    stage(both, { onPlace });
    drag(screen.getByRole('slider', { name: 'tip of v' }), [0.7, 0.7], []);
    expect(onPlace).not.toHaveBeenCalled();
  });
});

describe('the geometry of a plane', () => {
  it('is the same both ways, with the second axis up', () => {
    let seen: ReturnType<typeof usePlane> | undefined;
    function Probe() {
      seen = usePlane();
      return null;
    }
    layOut();
    render(
      <Plane span={2} center={[10, 0]} label="Weight space">
        <Probe />
      </Plane>,
    );
    expect([seen?.x(8), seen?.x(12), seen?.y(2), seen?.y(-2)]).toEqual([0, 400, 0, 400]);
    expect(seen?.pixels(1)).toBe(100);
    expect(seen?.cssPixels(1)).toBe(130);
    expect(seen?.toPoint(30 + 260, 70 + 130)).toEqual([10, 1]);
  });

  it('is asked for only inside a plane', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<Arrow to={[1, 0]} kind="v" />)).toThrow('inside a <Plane>');
  });
});

describe('a movable point', () => {
  const onChange = vi.fn<(value: readonly [number, number], phase: string) => void>();
  const onNote = vi.fn();
  const show = (value: readonly [number, number]) =>
    stage(
      <PointHandle name="penguin 12" value={value} onChange={phases(onChange)} onNote={onNote} />,
    );
  const point = () => screen.getByRole('slider', { name: 'penguin 12' });
  beforeEach(() => {
    onChange.mockClear();
    onNote.mockClear();
  });

  it('says both coordinates', () => {
    show([0.2, -1.1]);
    expect(point().getAttribute('aria-valuetext')).toBe('x₁ 0.20, x₂ −1.10');
    expect(point().getAttribute('aria-valuenow')).toBe('0.2');
  });

  it.each([
    ['ArrowRight', false, [0.304, -1.1]],
    ['ArrowLeft', false, [0.096, -1.1]],
    ['ArrowUp', false, [0.2, -0.996]],
    ['ArrowDown', true, [0.2, -1.126]],
  ])('moves by a fiftieth of the visible span with %s (Shift: %s)', (key, shiftKey, to) => {
    show([0.2, -1.1]);
    fireEvent.keyDown(point(), { key, shiftKey });
    expect(onChange.mock.calls).toEqual([[to, 'commit']]);
  });

  it('is dragged, rounded to hundredths', () => {
    show([0.2, -1.1]);
    drag(point(), [0.2, -1.1], [[1.2345, 0.5]]);
    expect(onChange.mock.lastCall).toEqual([[1.23, 0.5], 'commit']);
  });

  it('stays in the visible square and says so', () => {
    show([2.58, 0]);
    fireEvent.keyDown(point(), { key: 'ArrowRight' });
    expect(onChange.mock.calls).toEqual([[[2.6, 0], 'commit']]);
    expect(onNote.mock.calls).toEqual([['penguin 12 stays inside the picture.']]);
  });
});
