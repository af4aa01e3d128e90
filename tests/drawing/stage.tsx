import { fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { Plane, type PlaneProps } from '../../src/drawing/index.ts';

/** CSS pixels to one unit of the plane. */
export const PIXELS = 100;
const SPAN = 2.6;
const LEFT = 30;
const TOP = 70;

/** A plane whose visible ±2.6 units take 520 CSS pixels. */
export function Stage(props: Partial<PlaneProps> & { readonly children?: ReactNode }) {
  return <Plane span={SPAN} label="Weight space" {...props} />;
}

/** Gives every element the box of the plane, since jsdom lays nothing out. */
export function layOut(side = 2 * SPAN * PIXELS) {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(LEFT, TOP, side, side),
  );
}

type At = readonly [number, number];
type Kind = 'pointerDown' | 'pointerMove' | 'pointerUp' | 'pointerCancel';

/** Client coordinates of a point of the plane, off by some CSS pixels. */
function client([x, y]: At, [dx, dy]: At = [0, 0]) {
  return {
    clientX: LEFT + (x + SPAN) * PIXELS + dx,
    clientY: TOP + (SPAN - y) * PIXELS + dy,
  };
}

export interface Pointer {
  readonly pointerType?: string;
  readonly pointerId?: number;
  readonly button?: number;
  /** The main one while it is pressed and moved, unless told. */
  readonly buttons?: number;
  readonly ctrlKey?: boolean;
  /** CSS pixels beside the point. */
  readonly off?: At;
}

/** Fires one pointer event over a point of the plane. */
export function pointer(kind: Kind, target: Element, at: At, options: Pointer = {}) {
  const { pointerType = 'mouse', pointerId = 1, button = 0, ctrlKey = false, off } = options;
  const buttons = options.buttons ?? (kind === 'pointerDown' || kind === 'pointerMove' ? 1 : 0);
  const held = { button, buttons, ctrlKey };
  fireEvent[kind](target, { pointerType, pointerId, ...held, ...client(at, off) });
}

/** Presses on a handle, moves through points and lets go at the last. */
export function drag(handle: Element, from: At, through: readonly At[], options: Pointer = {}) {
  pointer('pointerDown', handle, from, options);
  for (const at of through) pointer('pointerMove', handle, at, options);
  pointer('pointerUp', handle, through.at(-1) ?? from, options);
}

/** A tap or click on the plane itself. */
export function tap(at: At, options: Pointer = {}) {
  const plane = screen.getByRole('group', { name: 'Weight space' });
  pointer('pointerDown', plane, at, options);
  pointer('pointerUp', plane, at, options);
}

/** Renders in the document with the plane laid out. */
export function stage(children: ReactNode, props: Partial<PlaneProps> = {}) {
  layOut();
  return render(<Stage {...props}>{children}</Stage>);
}
