import { MarkGroup } from '../marks/MarkGroup.tsx';
import { MarkLabel } from '../marks/MarkLabel.tsx';
import type { Mark } from '../marks/mark.ts';
import { circle } from '../marks/shapes.ts';
import { usePlane } from '../plane/context.ts';
import { round } from '../plane/frame.ts';
import { useGlobe } from './context.ts';
import type { Point3 } from './view.ts';

/** A point on the sphere: a ring, dashed for a guess, or filled; faint where it is behind. */
export function SpherePoint({
  at,
  kind,
  symbol,
  label,
  filled = false,
}: Mark & {
  readonly at: Point3;
  readonly kind: 'direction' | 'guess';
  readonly filled?: boolean;
}) {
  const plane = usePlane();
  const { unit } = plane;
  const seen = useGlobe().see(at);
  const place = plane.place(seen.at);
  return (
    <MarkGroup kind={kind} symbol={symbol} faint={seen.depth < 0}>
      <path
        d={circle(place, (kind === 'guess' ? 9 : 5.5) * unit)}
        className="mark-line"
        strokeWidth={round(2.5 * unit)}
        strokeDasharray={kind === 'guess' ? `${round(4 * unit)} ${round(3 * unit)}` : undefined}
        style={{ fill: filled ? 'currentColor' : 'var(--paper)' }}
      />
      <MarkLabel text={label} at={place} heading={[0, 1]} gap={kind === 'guess' ? 20 : 8} />
    </MarkGroup>
  );
}
