import { useCallback, useMemo, useState } from 'react';
import type { ArmedHandle, Arming } from './context.ts';
import type { Point } from './frame.ts';

/**
 * Which handle of a plane is armed: the one last touched, else the one that `wanted` names (by name
 * or symbol), else the first. With `wanted` null none is, until one is touched.
 */
export function useArming(wanted: string | null | undefined): {
  arming: Arming;
  moveArmed: (point: Point) => void;
} {
  const [handles, setHandles] = useState<readonly ArmedHandle[]>([]);
  const [touched, setTouched] = useState<{ id: string; wanted: string | null | undefined }>();

  const enter = useCallback((handle: ArmedHandle) => {
    setHandles((known) => [...known, handle]);
    return () => setHandles((known) => known.filter((other) => other !== handle));
  }, []);

  const last = touched?.wanted === wanted ? touched?.id : undefined;
  const armed = handles.find(({ id }) => id === last) ?? initial(handles, wanted);
  const id = armed?.id;
  const arming = useMemo<Arming>(
    () => ({ armed: id, arm: (next) => setTouched({ id: next, wanted }), enter }),
    [id, wanted, enter],
  );
  return { arming, moveArmed: (point) => armed?.moveTo(point) };
}

function initial(
  handles: readonly ArmedHandle[],
  wanted: string | null | undefined,
): ArmedHandle | undefined {
  if (wanted === null) return undefined;
  return handles.find(({ name, symbol }) => wanted === name || wanted === symbol) ?? handles[0];
}
