import type { Mark } from '../marks/mark.ts';
import { Segment } from '../marks/Segment.tsx';
import type { Point } from '../plane/frame.ts';
import { useGlobe } from './context.ts';
import { besideLine, type Point3 } from './view.ts';

/** A length as a ruler, parallel to a direction in space and so many radii beside its line. */
export function SpaceRuler({
  along,
  length,
  aside,
  ...mark
}: Mark & {
  readonly along: Point3;
  readonly length: number;
  readonly aside: number;
  readonly kind: 'g';
}) {
  const { at } = useGlobe().see(along);
  const [right, up] = besideLine(at, aside);
  const to: Point = [right + length * at[0], up + length * at[1]];
  return <Segment {...mark} from={[right, up]} to={to} />;
}
