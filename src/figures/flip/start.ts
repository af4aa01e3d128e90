import { ringWeights } from '../../datasets/index.ts';
import { heading, scale } from '../../weightnorm/index.ts';

/** w*, at which the loss of the circle is zero. */
export const GOAL = ringWeights.circle;

/** The heading exactly away from w*, in degrees. */
const AWAY = heading(scale(-1, GOAL));

/** An angle brought into (−180, 180]; one that is there already keeps its bits. */
function wrapped(angle: number): number {
  if (angle > 180) return angle - 360;
  return angle <= -180 ? angle + 360 : angle;
}

/** The heading that is `off` degrees from exactly opposite. */
export const headingAt = (off: number): number => wrapped(AWAY + off);

/** How many degrees a heading is off exactly opposite. */
export const offAt = (angle: number): number => wrapped(angle - AWAY);
