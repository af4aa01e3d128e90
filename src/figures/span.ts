import { useState } from 'react';
import type { Hand } from '../hand/index.ts';

const MOST_DOUBLINGS = 6;
const MARGIN = 0.98;

/** The longest arrow that fits into a picture of this span. */
export const reachOf = (span: number): number => MARGIN * span;

/** Half the side of the square shown: doubled until an arrow of this length is in it. */
export function spanFor(longest: number, smallest: number): number {
  let span = smallest;
  while (longest > reachOf(span) && span < smallest * 2 ** MOST_DOUBLINGS) span *= 2;
  return span;
}

/**
 * A scale as it was when a hand took hold of something in its picture, until it lets go: a drag must
 * not change its own scale. The second is told of every hand.
 */
export function useHeld<T>(now: T): readonly [T, (hand?: Hand) => void] {
  const [held, hold] = useState<{ readonly scale: T; readonly hand: Hand } | null>(null);
  const tell = (hand?: Hand) => {
    if (!hand?.isDown || held?.hand === hand) return;
    hold({ scale: now, hand });
    hand.onEnd(() => hold(null));
  };
  return [held ? held.scale : now, tell];
}

/** The span for an arrow, held while a hand moves it. */
export const useSpan = (longest: number, smallest: number) => useHeld(spanFor(longest, smallest));
