import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

/** A preview while a hand moves, one commit when it rests. */
export type Phase = 'preview' | 'commit';

/**
 * Listeners of a native range: `input` previews, `change` commits. React's onChange is `input`, so
 * `change` is listened to on the element itself.
 */
export function useRange(onMove: (position: number, phase: Phase) => void): {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly onChange: (event: { readonly currentTarget: HTMLInputElement }) => void;
} {
  const ref = useRef<HTMLInputElement>(null);
  const commit = useEffectEvent((position: number) => onMove(position, 'commit'));
  useEffect(() => {
    const range = ref.current;
    if (!range) return;
    const onRest = () => commit(Number(range.value));
    range.addEventListener('change', onRest);
    return () => range.removeEventListener('change', onRest);
  }, []);
  return { ref, onChange: (event) => onMove(Number(event.currentTarget.value), 'preview') };
}
