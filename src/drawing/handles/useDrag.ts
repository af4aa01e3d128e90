import { type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { capture, press } from '../../hand/index.ts';
import { usePlaneAndArming } from '../plane/context.ts';
import type { Point } from '../plane/frame.ts';
import { strayed, useTap } from '../plane/useTap.ts';
import type { HandleKind } from './handle.ts';

/** Shaking less than this, in CSS pixels, is a click. */
const DRAG_SLOP = 2;

/**
 * Pointer listeners that drag a handle: a mouse at once, a finger only when the handle is armed,
 * since an unarmed handle lets the swipe scroll the page and is armed by a tap. `start` is the value a
 * drag under way began with. A cancelled pointer and Escape bring it back.
 */
export function useDrag<T>(kind: HandleKind<T>, id: string) {
  const { toPoint, arming } = usePlaneAndArming();
  const [start, setStart] = useState<T>();
  const armed = arming.armed === id;
  // A drag outlives the render it began in.
  const latest = useRef({ kind, toPoint });
  useLayoutEffect(() => {
    latest.current = { kind, toPoint };
  });
  const tap = useTap(() => arming.arm(id));

  function take(event: PointerEvent<SVGGElement>) {
    const { clientX, clientY } = event;
    const { tip, part = 1, value: from } = kind;
    const [x, y] = toPoint(clientX, clientY);
    // From the pointer to the grip, so that the grip does not jump under the finger.
    const offset: Point = [tip[0] * part - x, tip[1] * part - y];
    let [value, note, isMoved] = [from, undefined as string | undefined, false];

    const hand = press(event.nativeEvent, event.currentTarget, {
      move(moved) {
        isMoved ||= strayed({ clientX, clientY }, moved, DRAG_SLOP);
        if (!isMoved) return;
        const now = latest.current;
        const [toX, toY] = now.toPoint(moved.clientX, moved.clientY);
        // Of the handle when it was taken; the tip goes on being as much further out.
        const point: Point = [(toX + offset[0]) / part, (toY + offset[1]) / part];
        const next = now.kind.drag(point, from, part);
        setStart(() => from);
        if (!now.kind.same(next.value, value)) now.kind.onChange(next.value, hand);
        if (next.note && next.note !== note) now.kind.onNote?.(next.note);
        ({ value, note } = { note: undefined, ...next });
      },
      cancel: () => isMoved && latest.current.kind.onChange(from, hand),
    });
    if (!hand) return;
    hand.onEnd(() => setStart(undefined));
    arming.arm(id);
    capture(event.currentTarget, event.pointerId);
  }

  return {
    start,
    events: {
      ...tap,
      onPointerDown(event: PointerEvent<SVGGElement>) {
        const holds = armed || (event.pointerType !== 'touch' && event.pointerType !== 'pen');
        if (holds) take(event);
        else tap.onPointerDown(event);
      },
    },
  };
}
