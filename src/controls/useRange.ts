import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { followRange, type Hand } from '../hand/index.ts';

/** The part of a native range that says where it is, and whose hand moves it. */
export function useRange(
  position: number,
  onMove: (position: number, hand?: Hand) => void,
): {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly value: number;
  readonly onChange: () => void;
} {
  const ref = useRef<HTMLInputElement>(null);
  const drawnAt = useEffectEvent(() => position);
  const move = useEffectEvent(onMove);
  useEffect(() => {
    const range = ref.current;
    if (!range) return;
    return followRange(range, {
      position: () => drawnAt(),
      move: (to, hand) => move(to, hand),
    });
  }, []);
  // React wants to see that somebody listens, and puts the range back where it is drawn.
  return { ref, value: position, onChange: ignore };
}

const ignore = () => {};
