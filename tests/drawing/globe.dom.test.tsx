// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  DirectionHandle,
  Globe,
  type GlobeView,
  type Point3,
  SpaceArrow,
  SpherePoint,
  SphereTrail,
} from '../../src/drawing/index.ts';
import { phases } from '../hand.ts';

const SIDE = 400;
/** CSS pixels to a radius of the sphere. */
const RADIUS = SIDE / (2 * 1.6);
const onTurn = vi.fn<(view: GlobeView, phase: string) => void>();
const onChange = vi.fn<(value: GlobeView, phase: string) => void>();
const turn = phases(onTurn);
const change = phases(onChange);
const value = ([x]: Point3) => x;

function Stage() {
  const [view, setView] = useState<GlobeView>({ azimuth: 0, elevation: 0 });
  return (
    <Globe
      label="The sphere"
      span={1.6}
      view={view}
      onTurn={(next, hand) => {
        turn(next, hand);
        setView(next);
      }}
      value={value}
      axes={['beak depth', 'flipper length', 'beak length']}
      armed="direction"
    >
      <SphereTrail
        kind="direction"
        directions={[
          [1, 0, 0],
          [0, 1, 0],
        ]}
      />
      <SpaceArrow to={[2, 0, 3]} kind="w" label="w" />
      <SpherePoint at={[-1, 0, 0]} kind="direction" label="B" />
      <DirectionHandle
        name="direction of v"
        symbol="direction"
        value={{ azimuth: 0, elevation: 0 }}
        direction={[1, 0, 0]}
        onChange={change}
      />
    </Globe>
  );
}

const globe = () => screen.getByRole('slider', { name: 'turn the globe' });
const handle = () => screen.getByRole('slider', { name: 'direction of v' });

function drag(target: Element, by: readonly [number, number], pointerType = 'mouse') {
  const at = (share: number) => ({
    ...{ pointerId: 1, button: 0, buttons: 1, pointerType },
    clientX: 200 + share * by[0],
    clientY: 200 - share * by[1],
  });
  fireEvent.pointerDown(target, at(0));
  fireEvent.pointerMove(target, at(0.5));
  fireEvent.pointerMove(target, at(1));
  fireEvent.pointerUp(target, at(1));
}

beforeEach(() => {
  onTurn.mockClear();
  onChange.mockClear();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, 0, SIDE, SIDE),
  );
  render(<Stage />);
});
afterEach(() => vi.restoreAllMocks());

describe('turning the globe', () => {
  it.each([
    ['ArrowRight', false, -5, 0],
    ['ArrowLeft', false, 5, 0],
    ['ArrowUp', false, 0, -5],
    ['ArrowDown', true, 0, 1],
    ['ArrowRight', true, -1, 0],
  ] as const)('%s (Shift: %s) leads to a view from %i, %i', (key, shiftKey, azimuth, elevation) => {
    fireEvent.keyDown(globe(), { key, shiftKey });
    expect(onTurn).toHaveBeenLastCalledWith({ azimuth, elevation }, 'commit');
    expect(globe().getAttribute('aria-valuetext')).toMatch(/^seen from azimuth .* degrees$/);
  });

  it('a mouse turns it by a radian over a radius, with one commit at the end', () => {
    drag(globe(), [RADIUS / 2, 0]);
    const [view, phase] = onTurn.mock.lastCall ?? [];
    expect(view?.azimuth).toBeCloseTo(-90 / Math.PI, 6);
    expect(phase).toBe('commit');
    expect(onTurn.mock.calls.filter((call) => call[1] === 'commit')).toHaveLength(1);
  });

  it('a finger scrolls the page until it has tapped the globe, and again when the focus leaves', () => {
    drag(globe(), [60, 0], 'touch');
    expect(onTurn).not.toHaveBeenCalled();
    drag(globe(), [0, 0], 'touch');
    expect(globe().getAttribute('data-handle')).toBe('armed');
    drag(globe(), [60, 0], 'touch');
    expect(onTurn).toHaveBeenCalled();
    fireEvent.blur(globe());
    expect(globe().getAttribute('data-handle')).toBe('resting');
    expect(handle().getAttribute('data-handle')).toBe('armed');
  });
});

describe('a direction held on the globe', () => {
  it('goes where it is dragged, and no further than the rim', () => {
    drag(handle(), [RADIUS / 2, 0]);
    expect(onChange).toHaveBeenLastCalledWith({ azimuth: 30, elevation: 0 }, 'commit');
    drag(handle(), [0, 3 * RADIUS]);
    expect(onChange.mock.lastCall?.[0].elevation).toBe(90);
  });

  it('moves the way of the arrow keys', () => {
    fireEvent.keyDown(handle(), { key: 'ArrowRight' });
    expect(onChange).toHaveBeenLastCalledWith({ azimuth: 5, elevation: 0 }, 'commit');
    fireEvent.keyDown(handle(), { key: 'ArrowDown', shiftKey: true });
    expect(onChange).toHaveBeenLastCalledWith({ azimuth: 0, elevation: -1 }, 'commit');
  });
});

it('is whole in the page that the server sends, and the same text every time', () => {
  const html = renderToString(<Stage />);
  for (const part of ['contours', 'turn the globe', 'direction of v', 'flipper', '>w<', '>B<']) {
    expect(html).toContain(part);
  }
  expect(html).not.toMatch(/NaN|undefined|Infinity/);
  expect(renderToString(<Stage />)).toBe(html);
});
