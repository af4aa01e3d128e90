import { useState } from 'react';
import type { Phase } from '../simulation/index.ts';

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

/** The span for an arrow, held while a hand moves it: a drag must not change its own scale. */
export function useSpan(
  longest: number,
  smallest: number,
): readonly [number, (phase: Phase) => void] {
  const [held, hold] = useState<number | null>(null);
  const span = held ?? spanFor(longest, smallest);
  return [span, (phase) => hold(phase === 'preview' ? span : null)];
}
