import { type DOMAttributes, useRef } from 'react';
import { usePlane } from '../plane/context.ts';
import { clamp, inside, type Point, round } from '../plane/frame.ts';
import { useStill } from '../still.ts';
import { useHold } from './useHold.ts';

/** CSS pixels that the middle of a grip keeps from the frame. */
export const GRIP_MARGIN = 10;
/** Radius in CSS pixels: 44 to the finger. */
const HIT = 22;

export interface GripProps {
  readonly name: string;
  /** The one number that ARIA wants of a slider, and all that is to be said, in words. */
  readonly number: { readonly now: number; readonly min: number; readonly max: number };
  readonly text: string;
  readonly roleDescription?: string | undefined;
  /** Colour family of the grip, as of marks. */
  readonly kind: string;
  readonly symbol?: string | undefined;
  readonly at: Point;
  readonly armed: boolean;
  readonly events: DOMAttributes<SVGGElement>;
}

/**
 * The focusable place a handle is held by. At a point outside the frame it stays at the edge, so
 * that nothing can be dragged out of reach.
 */
export function Grip(props: GripProps) {
  const { kind, symbol, number, armed } = props;
  const { x, y, unit } = usePlane();
  const [px, py] = props.at;
  const handle = useRef<SVGGElement>(null);
  useHold(handle, armed);
  const still = useStill();
  if (still) return null;
  const r = (pixels: number) => round(pixels * unit);
  return (
    <g
      ref={handle}
      {...props.events}
      role="slider"
      tabIndex={0}
      aria-label={props.name}
      aria-roledescription={props.roleDescription}
      aria-valuenow={clamp(number.now || 0, [number.min, number.max])}
      aria-valuemin={number.min}
      aria-valuemax={number.max}
      aria-valuetext={props.text}
      className={`handle mark-${kind}${armed ? ' handle-armed' : ''}`}
      data-handle={armed ? 'armed' : 'resting'}
      data-symbol={symbol}
      transform={`translate(${inside(x(px), r(GRIP_MARGIN))} ${inside(y(py), r(GRIP_MARGIN))})`}
    >
      <circle className="handle-hit" r={r(HIT)} />
      {armed && <circle className="handle-halo" r={r(14)} strokeWidth={r(1)} />}
      <circle className="handle-grip" r={r(9)} strokeWidth={r(1.5)} />
      <circle className="handle-focus" r={r(18)} strokeWidth={r(3)} />
    </g>
  );
}
