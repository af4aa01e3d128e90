import { type PointerEvent, useRef } from 'react';

/** A press that moves further than this, in CSS pixels, is a swipe or a drag. */
export const TAP_SLOP = 6;

/** Whether a pointer has left the place it was pressed at. */
export function strayed(
  from: { readonly clientX: number; readonly clientY: number },
  to: { readonly clientX: number; readonly clientY: number },
  slop: number,
): boolean {
  return Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) > slop;
}

/** Pointer listeners that call `onTap` for a tap or click that begins on an element of `accepts`. */
export function useTap(
  onTap: (clientX: number, clientY: number) => void,
  accepts: (element: Element) => boolean = () => true,
) {
  const press = useRef<{ pointerId: number; clientX: number; clientY: number }>(null);
  const forget = () => {
    press.current = null;
  };
  return {
    onPointerDown(event: PointerEvent) {
      const { pointerId, clientX, clientY } = event;
      const isTap = event.button === 0 && accepts(event.target as Element);
      // A second finger makes it a pinch.
      press.current = isTap && !press.current ? { pointerId, clientX, clientY } : null;
    },
    onPointerMove(event: PointerEvent) {
      if (press.current?.pointerId === event.pointerId && strayed(press.current, event, TAP_SLOP))
        forget();
    },
    onPointerUp(event: PointerEvent) {
      const { current } = press;
      if (current?.pointerId !== event.pointerId) return;
      forget();
      if (!strayed(current, event, TAP_SLOP)) onTap(event.clientX, event.clientY);
    },
    onPointerCancel: forget,
    onPointerLeave: forget,
  };
}
