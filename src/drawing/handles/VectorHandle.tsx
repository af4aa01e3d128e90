import { words } from '#words/drawing.ts';
import type { Hand } from '../../hand/index.ts';
import { formatNumber } from '../format.ts';
import { Segment } from '../marks/Segment.tsx';
import { usePlane } from '../plane/context.ts';
import { type Point, SIZE } from '../plane/frame.ts';
import { GRIP_MARGIN, Grip } from './Grip.tsx';
import { partWithin } from './partWithin.ts';
import { type Polar, pointerToPolar, polarToPoint } from './polar.ts';
import { polarKey } from './polarKeys.ts';
import { useHandle } from './useHandle.ts';

/** CSS pixels from the line of the arrow within which a drag changes only its length. */
const SNAP = 8;

export interface VectorHandleProps {
  /** Its name for a screen reader, such as "tip of v". */
  readonly name: string;
  readonly symbol: string;
  readonly value: Polar;
  readonly onChange: (value: Polar, hand?: Hand) => void;
  /** Smallest and largest length, 0.05 and 3 unless told; above zero, zero is explained. */
  readonly lengthRange?: readonly [number, number] | undefined;
  /** Whether a drag near the arrow's line keeps its angle to the bit. */
  readonly snap?: boolean | undefined;
  /** Receives a sentence when something asked for is not possible. */
  readonly onNote?: ((sentence: string) => void) | undefined;
  readonly describe?: ((value: Polar) => string) | undefined;
  /** Degrees that an arrow key turns by, 2 unless told. */
  readonly angleStep?: number | undefined;
}

const RANGE = [0.05, 3] as const;
/** An endless arrow still has a direction. */
const LONGEST = 1e300;

/**
 * The tip of an arrow from the origin, held by mouse, finger or keys: left and right turn it, up and
 * down change its length, Shift makes it fine, Page Up and Page Down turn by 15°, Home and End give
 * it the smallest and the largest length. A drag across the origin turns the arrow round: lengths are
 * never negative. An arrow that leaves the frame is held where it does, and a drag from there stretches
 * the whole of it.
 */
export function VectorHandle(props: VectorHandleProps) {
  const { name, symbol, value, onChange, onNote, lengthRange = RANGE, snap = false } = props;
  const { describe = describePolar, angleStep = 2 } = props;
  const { cssPixels, span, center, unit } = usePlane();
  const belowMinimum = lengthRange[0] > 0 ? words.noLengthZero(symbol) : undefined;
  const tip = polarToPoint({ ...value, length: Math.min(value.length, LONGEST) });
  const reach = span * (1 - (2 * GRIP_MARGIN * unit) / SIZE);
  const part = partWithin(tip, center, reach);

  const fromPoint = (point: Point, start: Polar, snapWithin: number) => {
    const { value: next, note } = pointerToPolar(point, start, { snapWithin, lengthRange });
    return { value: next, note: note && belowMinimum };
  };
  const { armed, start, events } = useHandle<Polar>({
    ...{ name, symbol, value, onChange, onNote, tip, part },
    same: (a, b) => Object.is(a.length, b.length) && Object.is(a.angle, b.angle),
    drag: (point, from, taken) => fromPoint(point, from, snap ? SNAP / cssPixels(1) / taken : 0),
    place: (point) => fromPoint(point, value, 0),
    press: (press, from) => polarKey(press, from, { angleStep, lengthRange, belowMinimum }),
  });

  const [ux, uy] = polarToPoint({ length: 1, angle: (start ?? value).angle });
  const far = 2 * (span + Math.hypot(...center));
  return (
    <>
      {snap && start && (
        <Segment kind="guide" dashed from={[-ux * far, -uy * far]} to={[ux * far, uy * far]} />
      )}
      <Grip
        name={name}
        number={{ now: Math.round(value.angle * 10) / 10, min: -180, max: 180 }}
        text={describe(value)}
        kind={symbol}
        symbol={symbol}
        at={[tip[0] * part, tip[1] * part]}
        armed={armed}
        events={events}
      />
    </>
  );
}

/** The vector in words. */
function describePolar({ length, angle }: Polar): string {
  return words.polar(formatNumber(length, { decimals: 2 }), formatNumber(angle, { decimals: 1 }));
}
