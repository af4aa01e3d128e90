import { type Hand, takeHold } from './hand.ts';

/** What a pointer does to what it holds. */
export interface Grip {
  move?(event: PointerEvent): void;
  /** It let go, and that was heard. */
  release?(): void;
  /** Escape, or a browser that scrolls instead: what was there comes back. */
  cancel?(): void;
}

/** The main button, and no click that opens a menu, as with Control on a Mac. */
export const begins = ({ button, ctrlKey }: MouseEvent): boolean => button === 0 && !ctrlKey;

/**
 * The hand that a press puts down on an element, or undefined where the press begins nothing. It ends
 * with the release or, where that never arrives, with whatever shows that no button is down.
 */
export function press(event: PointerEvent, element: Element, grip: Grip): Hand | undefined {
  if (!begins(event)) return undefined;
  const hand = takeHold();
  const over = new AbortController();
  hand.onEnd(() => over.abort());
  const cancel = () => {
    grip.cancel?.();
    hand.end(false);
  };
  const { pointerId } = event;
  const options = { capture: true, signal: over.signal };
  const on = (type: string, listener: (event: PointerEvent) => void, target: EventTarget) =>
    target.addEventListener(
      type,
      (heard) => {
        if ((heard as PointerEvent).pointerId === pointerId) listener(heard as PointerEvent);
      },
      options,
    );

  on('pointermove', (moved) => (moved.buttons & 1 ? grip.move?.(moved) : hand.end(true)), window);
  on(
    'pointerup',
    (released) => {
      grip.move?.(released);
      hand.end(true);
      grip.release?.();
    },
    window,
  );
  on('pointercancel', cancel, window);
  on('lostpointercapture', () => hand.end(true), element);
  window.addEventListener(
    'keydown',
    (pressed) => {
      if (pressed.key !== 'Escape') return;
      // It was for the gesture, and for nothing around it.
      pressed.stopPropagation();
      cancel();
    },
    options,
  );
  document.addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'hidden' && hand.end(true),
    options,
  );
  return hand;
}

/** Lets an element hear of its pointer wherever it goes. */
export function capture(element: Element, pointerId: number): void {
  try {
    element.setPointerCapture(pointerId);
  } catch {
    // The pointer is gone already, or was made by a script.
  }
}
