import { words } from '#words/drawing.ts';
import type { Hand } from '../../hand/index.ts';
import { formatNumber } from '../format.ts';
import { usePlane } from '../plane/context.ts';
import { clamp, type Point } from '../plane/frame.ts';
import { Grip } from './Grip.tsx';
import type { Moved, Press } from './handle.ts';
import { tidy } from './polar.ts';
import { useHandle } from './useHandle.ts';

export interface PointHandleProps {
  /** Its name for a screen reader, such as "penguin 12". */
  readonly name: string;
  readonly symbol?: string | undefined;
  readonly value: Point;
  readonly onChange: (value: Point, hand?: Hand) => void;
  /** Receives a sentence when something asked for is not possible. */
  readonly onNote?: ((sentence: string) => void) | undefined;
}

const DIRECTIONS: Record<string, Point> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/**
 * A movable point: arrow keys move it by 1/50 of the visible span, with Shift by 1/200, and it stays
 * in the visible square. ARIA has no two-dimensional widget. A slider whose text names both
 * coordinates is the pattern all screen readers follow: they hand it the arrow keys without
 * `role="application"` and read the new text after each one, which they do for no kind of button.
 */
export function PointHandle({ name, symbol, value, onChange, onNote }: PointHandleProps) {
  const { span, center } = usePlane();
  const moveTo = ([x, y]: Point): Moved<Point> => {
    const inside: Point = [
      tidy(clamp(x, [center[0] - span, center[0] + span])),
      tidy(clamp(y, [center[1] - span, center[1] + span])),
    ];
    const out = Math.abs(inside[0] - x) + Math.abs(inside[1] - y) > 1e-5;
    return { value: inside, note: out ? words.staysInside(name) : undefined };
  };
  const hundredths = ([x, y]: Point): Point => [
    Math.round(x * 100) / 100,
    Math.round(y * 100) / 100,
  ];
  const { armed, events } = useHandle<Point>({
    ...{ name, symbol, value, onChange, onNote, tip: value },
    same: (a, b) => a[0] === b[0] && a[1] === b[1],
    drag: (point) => moveTo(hundredths(point)),
    place: (point) => moveTo(hundredths(point)),
    press({ key, shift }: Press, [x, y]) {
      const step = (2 * span) / (shift ? 200 : 50);
      const towards = DIRECTIONS[key];
      return towards && moveTo([x + towards[0] * step, y + towards[1] * step]);
    },
  });
  const [first, second] = value.map((entry) => formatNumber(entry, { decimals: 2 }));
  return (
    <Grip
      name={name}
      roleDescription={words.movablePoint}
      number={{
        now: tidy(value[0]),
        min: tidy(center[0] - span),
        max: tidy(center[0] + span),
      }}
      text={`x₁ ${first}, x₂ ${second}`}
      kind={symbol ?? 'point'}
      symbol={symbol}
      at={value}
      armed={armed}
      events={events}
    />
  );
}
