import { Segment } from '../../drawing/index.ts';
import { addScaled, direction, scale } from '../../weightnorm/index.ts';
import { point } from './backwardArrows.ts';
import type { Moment } from './moment.ts';
import { RightAngle } from './RightAngle.tsx';
import type { StageId } from './stages.ts';

/** How the gradient of w is cut into its parts, and where angles are right. */
export function BackwardMarks({
  stage,
  moment,
  magnify,
}: {
  readonly stage: StageId;
  readonly moment: Moment;
  readonly magnify: number;
}) {
  const { now, v } = moment;
  const { w, gradW, gradAlong, gradAcross, gradV } = now;
  if (!gradW || !gradAlong || !gradAcross || !gradV) return null;
  const tip = (part: typeof gradW) => point(addScaled(w, magnify, part));
  const inward = point(scale(-1, direction(v)));
  const toAlong = <Segment kind="guide" dashed from={tip(gradW)} to={tip(gradAlong)} />;
  switch (stage) {
    case 'along':
      return toAlong;
    case 'across':
      return (
        <>
          {toAlong}
          <Segment kind="guide" dashed from={tip(gradW)} to={tip(gradAcross)} />
          <RightAngle at={point(w)} one={point(gradAcross)} other={inward} />
        </>
      );
    case 'gradV':
      return <RightAngle at={point(v)} one={point(gradV)} other={inward} />;
    default:
      return null;
  }
}
