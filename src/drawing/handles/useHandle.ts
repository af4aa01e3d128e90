import { useEffect, useEffectEvent, useId } from 'react';
import { usePlaneAndArming } from '../plane/context.ts';
import type { Point } from '../plane/frame.ts';
import type { HandleKind } from './handle.ts';
import { useDrag } from './useDrag.ts';
import { useKeys } from './useKeys.ts';

/** What all handles do: take turns being armed, follow pointer and keys, go where a tap says. */
export function useHandle<T>(kind: HandleKind<T>) {
  const id = useId();
  const { arming } = usePlaneAndArming();
  const { start, events } = useDrag(kind, id);
  const keys = useKeys(kind);
  const { enter } = arming;
  const { name, symbol } = kind;
  const moveTo = useEffectEvent((point: Point) => {
    const moved = kind.place(point);
    if (moved.note) kind.onNote?.(moved.note);
    if (!kind.same(moved.value, kind.value)) kind.onChange(moved.value);
  });
  useEffect(
    () => enter({ ...{ id, name, symbol }, moveTo: (point) => moveTo(point) }),
    [enter, id, name, symbol],
  );
  return {
    armed: arming.armed === id,
    /** The value with which a drag under way began. */
    start,
    events: { ...events, ...keys, onFocus: () => arming.arm(id) },
  };
}
