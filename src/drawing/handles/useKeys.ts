import type { KeyboardEvent } from 'react';
import { holdKey } from '../../hand/index.ts';
import type { HandleKind } from './handle.ts';

/** Key listeners of a handle: each press is a change by itself, a held key one until it is let go. */
export function useKeys<T>(kind: HandleKind<T>) {
  return {
    onKeyDown(event: KeyboardEvent) {
      // Alt, Control and Meta belong to the browser.
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const moved = kind.press({ key: event.key, shift: event.shiftKey }, kind.value);
      if (!moved) return;
      event.preventDefault();
      const hand = holdKey(event);
      const still = kind.same(moved.value, kind.value);
      if (moved.note && !(event.repeat && still)) kind.onNote?.(moved.note);
      if (!still) kind.onChange(moved.value, hand);
    },
  };
}
