import { useRef } from 'react';

/**
 * A value for what is too costly to draw in every frame: the present one while the figure rests,
 * and while it plays that of fewer than `every` steps ago.
 */
export function useSlowly<T>(
  value: T,
  { step, playing }: { readonly step: number; readonly playing: boolean },
  every: number,
): T {
  const kept = useRef({ value, step });
  const age = step - kept.current.step;
  if (!playing || age < 0 || age >= every) kept.current = { value, step };
  return kept.current.value;
}
