import { type PointerEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { usePlaneAndArming } from '../plane/context.ts';
import type { Point } from '../plane/frame.ts';
import { strayed, TAP_SLOP } from '../plane/useTap.ts';
import type { HandleKind } from './handle.ts';

/** Shaking less than this, in CSS pixels, is a click. */
const DRAG_SLOP = 2;

interface Gesture<T> {
  readonly pointerId: number;
  readonly clientX: number;
  readonly clientY: number;
  /** From the pointer to the grip, so that the grip does not jump under the finger. */
  readonly offset: Point;
  /** Of the handle when it was taken; the tip goes on being as much further out. */
  readonly part: number;
  readonly start: T;
  /** A finger on a handle that is not armed may be a swipe. */
  readonly holds: boolean;
  value: T;
  moved: boolean;
  note: string | undefined;
}

/**
 * Pointer listeners that drag a handle: a mouse at once, a finger only when the handle is armed,
 * since an unarmed handle lets the swipe scroll the page. `start` is the value a drag under way began
 * with. A cancelled pointer and Escape bring it back.
 */
export function useDrag<T>(kind: HandleKind<T>, id: string) {
  const { toPoint, arming } = usePlaneAndArming();
  const gesture = useRef<Gesture<T>>(null);
  const [start, setStart] = useState<T>();
  const dragging = start !== undefined;
  const armed = arming.armed === id;

  const end = () => {
    gesture.current = null;
    setStart(undefined);
  };
  const cancel = () => {
    const { current } = gesture;
    end();
    if (current?.moved && current.holds) kind.onChange(current.start, 'commit');
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') cancel();
  });
  useEffect(() => {
    if (!dragging) return;
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [dragging]);

  const follow = (event: PointerEvent<SVGGElement>): Gesture<T> | undefined => {
    const { current } = gesture;
    if (current?.pointerId !== event.pointerId) return;
    const slop = current.holds ? DRAG_SLOP : TAP_SLOP;
    if (!current.moved && !strayed(current, event, slop)) return current;
    current.moved = true;
    if (!current.holds) return current;
    const [x, y] = toPoint(event.clientX, event.clientY);
    const { offset, part } = current;
    const point: Point = [(x + offset[0]) / part, (y + offset[1]) / part];
    const { value, note } = kind.drag(point, current.start, part);
    if (start === undefined) setStart(current.start);
    if (!kind.same(value, current.value)) kind.onChange(value, 'preview');
    if (note && note !== current.note) kind.onNote?.(note);
    current.value = value;
    current.note = note;
    return current;
  };

  return {
    start,
    events: {
      onPointerDown(event: PointerEvent<SVGGElement>) {
        if (event.button !== 0 || gesture.current) return;
        const { pointerId, clientX, clientY, pointerType } = event;
        const [x, y] = toPoint(clientX, clientY);
        const { tip, part = 1 } = kind;
        const offset: Point = [tip[0] * part - x, tip[1] * part - y];
        const holds = armed || (pointerType !== 'touch' && pointerType !== 'pen');
        const { value } = kind;
        gesture.current = {
          ...{ pointerId, clientX, clientY, offset, part, holds, value },
          ...{ start: value, moved: false, note: undefined },
        };
        if (!holds) return;
        arming.arm(id);
        capture(event.currentTarget, pointerId);
      },
      onPointerMove: follow,
      onPointerUp(event: PointerEvent<SVGGElement>) {
        const ended = follow(event);
        if (!ended) return;
        end();
        if (!ended.moved) arming.arm(id);
        else if (ended.holds) kind.onChange(ended.value, 'commit');
      },
      onPointerCancel(event: PointerEvent<SVGGElement>) {
        if (gesture.current?.pointerId === event.pointerId) cancel();
      },
    },
  };
}

function capture(element: Element, pointerId: number) {
  try {
    element.setPointerCapture(pointerId);
  } catch {
    // The pointer is gone already, or was made by a script; the drag then follows the element only.
  }
}
