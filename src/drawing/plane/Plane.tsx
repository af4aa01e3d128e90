import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import { AS_WRITTEN } from '../asWritten.ts';
import { PlaneContext } from './context.ts';
import { drawnSquare, frame, type Point, SIZE } from './frame.ts';
import { Grid } from './Grid.tsx';
import { PlaneFrame } from './PlaneFrame.tsx';
import { useArming } from './useArming.ts';
import { useBox } from './useBox.ts';
import { useTap } from './useTap.ts';

export interface PlaneProps {
  /** Half of the visible width and height, in the plane's units. */
  readonly span: number;
  /** The point in the middle; the origin unless told. */
  readonly center?: Point | undefined;
  /** Name of the plane for a screen reader. */
  readonly label: string;
  readonly xLabel?: string | undefined;
  readonly yLabel?: string | undefined;
  /** Name or symbol of the handle armed from the start: the first unless told, none for null. */
  readonly armed?: string | null | undefined;
  /** Called for a tap on an empty place; without it the tap moves the armed handle there. */
  readonly onPlace?: ((point: Point) => void) | undefined;
  readonly children?: ReactNode;
}

const ORIGIN: Point = [0, 0];

/** A square piece of the plane with a quiet grid, the same scale both ways, and marks on it. */
export function Plane(props: PlaneProps) {
  const { span, center = ORIGIN, label, xLabel, yLabel, armed, onPlace, children } = props;
  const svg = useRef<SVGSVGElement>(null);
  const box = useBox(svg);
  const { arming, moveArmed } = useArming(armed);
  const unit = box ? SIZE / drawnSquare({ left: 0, top: 0, ...box }).side : 1;
  const [left, bottom] = center;

  const shown = useCallback(
    () => drawnSquare(svg.current?.getBoundingClientRect() ?? { left: 0, top: 0, ...NO_BOX }),
    [],
  );
  const plane = useMemo(
    () => ({
      ...frame(span, [left, bottom], unit),
      toPoint(clientX: number, clientY: number): [number, number] {
        const square = shown();
        const perPixel = (2 * span) / square.side;
        return [
          left - span + (clientX - square.left) * perPixel,
          bottom + span - (clientY - square.top) * perPixel,
        ];
      },
      cssPixels: (length: number) => (length * shown().side) / (2 * span),
      arming,
    }),
    [span, left, bottom, unit, arming, shown],
  );
  const tap = useTap(
    (clientX, clientY) => (onPlace ?? moveArmed)(plane.toPoint(clientX, clientY)),
    (element) => !element.closest('[data-handle]'),
  );

  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG is no fieldset
    <svg
      {...AS_WRITTEN}
      ref={svg}
      className="plane"
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      overflow="hidden"
      role="group"
      aria-label={label}
      {...tap}
    >
      <PlaneContext value={plane}>
        <Grid xLabel={xLabel} yLabel={yLabel} />
        {children}
      </PlaneContext>
      <PlaneFrame unit={unit} />
    </svg>
  );
}

const NO_BOX = { width: SIZE, height: SIZE };
