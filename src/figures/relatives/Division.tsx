import { type Point, Segment } from '../../drawing/index.ts';
import type { RelativeSeen } from '../../simulation/relatives.ts';
import { norm } from '../../weightnorm/index.ts';

/** How the stored vector is divided or cut after the next step, where the method does that. */
export function Division({ seen: { between, nextStored } }: { readonly seen: RelativeSeen }) {
  if (!between || !nextStored || between.every((entry, i) => entry === nextStored[i])) return null;
  return <Segment kind="guide" dashed from={between as Point} to={nextStored as Point} />;
}

/** The tips of the shortest and the longest w, where each input meets its own. */
export function Lengths({ seen: { w, lengths } }: { readonly seen: RelativeSeen }) {
  const mean = norm(w);
  if (lengths.length === 1 || mean === 0) return null;
  const tip = (length: number): Point => [
    ((w[0] as number) * length) / mean,
    ((w[1] as number) * length) / mean,
  ];
  return <Segment kind="w" from={tip(Math.min(...lengths))} to={tip(Math.max(...lengths))} />;
}
