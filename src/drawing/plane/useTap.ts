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

/** Pointer listeners that call `onTap` for a tap or click on a place that is no handle. */
export function useTap(onTap: (clientX: number, clientY: number) => void) {
  const press = useRef<{ pointerId: number; clientX: number; clientY: number }>(null);
  const forget = () => {
    press.current = null;
  };
  return {
    onPointerDown(event: PointerEvent<SVGSVGElement>) {
      const onHandle = (event.target as Element).closest('[data-handle]');
      const { pointerId, clientX, clientY } = event;
      // A second finger makes it a pinch.
      press.current =
        onHandle || event.button !== 0 || press.current ? null : { pointerId, clientX, clientY };
    },
    onPointerMove(event: PointerEvent<SVGSVGElement>) {
      if (press.current?.pointerId === event.pointerId && strayed(press.current, event, TAP_SLOP))
        forget();
    },
    onPointerUp(event: PointerEvent<SVGSVGElement>) {
      const { current } = press;
      if (current?.pointerId !== event.pointerId) return;
      forget();
      if (!strayed(current, event, TAP_SLOP)) onTap(event.clientX, event.clientY);
    },
    onPointerCancel: forget,
    onPointerLeave: forget,
  };
}
