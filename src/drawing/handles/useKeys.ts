import { type KeyboardEvent, useRef } from 'react';
import type { HandleKind } from './handle.ts';

/** Key listeners of a handle: each press is one commit, a held key previews until it is let go. */
export function useKeys<T>(kind: HandleKind<T>) {
  const held = useRef<{ readonly value: T }>(null);
  const release = () => {
    const { current } = held;
    held.current = null;
    if (current) kind.onChange(current.value, 'commit');
  };
  return {
    onKeyDown(event: KeyboardEvent) {
      // Alt, Control and Meta belong to the browser.
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const moved = kind.press({ key: event.key, shift: event.shiftKey }, kind.value);
      if (!moved) return;
      event.preventDefault();
      const still = kind.same(moved.value, kind.value);
      if (moved.note && !(event.repeat && still)) kind.onNote?.(moved.note);
      if (still) return;
      held.current = event.repeat ? { value: moved.value } : null;
      kind.onChange(moved.value, event.repeat ? 'preview' : 'commit');
    },
    onKeyUp: release,
    onBlur: release,
  };
}
