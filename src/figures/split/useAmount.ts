import { useEffect, useRef, useState } from 'react';
import { useReducedMotion } from '../useFigure.ts';

const DURATION = 900;

/** Follows a switch from 0 to 1 and back in time; at once where less motion is wanted. */
export function useAmount(on: boolean): number {
  const reduced = useReducedMotion();
  const target = on ? 1 : 0;
  const [amount, setAmount] = useState(target);
  const shown = useRef(target);
  useEffect(() => {
    let handle = 0;
    let before: number | null = null;
    const tick = (time: number) => {
      const share = reduced ? 1 : (time - (before ?? time)) / DURATION;
      before = time;
      const next = shown.current + (target === 1 ? share : -share);
      shown.current = Math.max(0, Math.min(1, next));
      setAmount(shown.current);
      if (shown.current !== target) handle = requestAnimationFrame(tick);
    };
    if (shown.current !== target) handle = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(handle);
  }, [target, reduced]);
  return amount;
}
