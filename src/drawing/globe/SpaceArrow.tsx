import { Arrow, type ArrowProps } from '../marks/Arrow.tsx';
import { MarkGroup } from '../marks/MarkGroup.tsx';
import { MarkLabel } from '../marks/MarkLabel.tsx';
import { usePlane } from '../plane/context.ts';
import { useGlobe } from './context.ts';
import type { Point3 } from './view.ts';

/** Where on an arrow that leaves the picture its label stands, in parts of the way to the frame. */
const AT_EDGE = 0.88;

/**
 * An arrow from the middle of the sphere to a point in space, faint where it points away. One that
 * is longer than the picture has its label where it leaves.
 */
export function SpaceArrow({
  to,
  label,
  faint: pale = false,
  ...rest
}: Omit<ArrowProps, 'from' | 'to'> & { readonly to: Point3 }) {
  const { span, place } = usePlane();
  const { at, depth } = useGlobe().see(to);
  const faint = pale || depth < 0;
  const farthest = Math.max(Math.abs(at[0]), Math.abs(at[1]));
  if (farthest <= span) return <Arrow {...rest} to={at} label={label} faint={faint} />;
  const inside = (AT_EDGE * span) / farthest;
  const length = Math.hypot(...at);
  return (
    <>
      <Arrow {...rest} to={at} faint={faint} />
      <MarkGroup kind={rest.kind} symbol={rest.symbol} faint={faint}>
        <MarkLabel
          text={label}
          at={place([at[0] * inside, at[1] * inside])}
          heading={[at[0] / length, -at[1] / length]}
          gap={9}
          side="right"
        />
      </MarkGroup>
    </>
  );
}
