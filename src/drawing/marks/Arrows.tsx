import { usePlane } from '../plane/context.ts';
import { Arrow, type ArrowProps } from './Arrow.tsx';
import { arrowLabel } from './arrowLabel.ts';
import { labelPlaces } from './labelPlace.ts';

/**
 * Arrows drawn in this order, whose labels do not touch one another: those on top are placed first,
 * and one that finds no place is left out.
 */
export function Arrows({ of }: { readonly of: readonly (ArrowProps | null | false)[] }) {
  const plane = usePlane();
  const arrows = of.filter((arrow): arrow is ArrowProps => Boolean(arrow));
  const places = labelPlaces(arrows.map((arrow) => arrowLabel(arrow, plane)));
  return arrows.map((arrow, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: arrows have no other identity
    <Arrow key={i} {...arrow} labelAt={places[i] ?? null} />
  ));
}
