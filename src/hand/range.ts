import type { Hand } from './hand.ts';
import { holdKey } from './key.ts';
import { begins, press } from './pointer.ts';

/** What a native range is to whoever draws it. */
export interface RangeOwner {
  /** Where it is drawn: one of the positions that the browser knows. */
  position(): number;
  move(position: number, hand?: Hand): void;
}

/**
 * Listens to a native range, and says whose hand moves it: a pointer that is down on it, a key that is
 * held, or none, such as a screen reader's. The answer ends it.
 *
 * A browser that missed the release goes on moving the range under a pointer without a button; that
 * moves nothing here.
 */
export function followRange(range: HTMLInputElement, owner: RangeOwner): () => void {
  const over = new AbortController();
  let hand: Hand | undefined;
  let isStray = false;

  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ) => range.addEventListener(type, listener, { signal: over.signal });

  on('pointerdown', (event) => {
    const start = owner.position();
    hand = press(event, range, {
      release() {
        isStray = false;
      },
      cancel: () => owner.move(start, hand),
    });
    isStray = false;
    hand?.onEnd(() => {
      isStray = true;
    });
  });
  on('mousedown', (event) => {
    // Else the browser would drag it all the same.
    if (!begins(event)) event.preventDefault();
  });
  on('keydown', (event) => {
    isStray = false;
    hand = holdKey(event);
  });
  const tell = () => {
    const position = Number(range.value);
    if (position === owner.position()) return;
    if (isStray) range.value = String(owner.position());
    else owner.move(position, hand?.isDown ? hand : undefined);
  };
  on('input', tell);
  on('change', tell);
  return () => over.abort();
}
