import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { Hand } from '../../hand/index.ts';
import { AS_WRITTEN } from '../asWritten.ts';
import { PlaneContext } from '../plane/context.ts';
import { drawnSquare, frame, SIZE } from '../plane/frame.ts';
import { PlaneFrame } from '../plane/PlaneFrame.tsx';
import { useArming } from '../plane/useArming.ts';
import { useBox } from '../plane/useBox.ts';
import { Ball } from './Ball.tsx';
import { GlobeContext } from './context.ts';
import { SpaceAxes } from './SpaceAxes.tsx';
import { TurnHandle } from './TurnHandle.tsx';
import { type GlobeView, type Point3, projection } from './view.ts';

export interface GlobeProps {
  /** Name of the picture for a screen reader. */
  readonly label: string;
  /** Half of the visible width and height, in radii of the sphere. */
  readonly span: number;
  readonly view: GlobeView;
  readonly onTurn: (view: GlobeView, hand?: Hand) => void;
  /**
   * What the sphere is painted with, a function of unit directions; kept, and asked anew only when
   * it is another function.
   */
  readonly value: (direction: Point3) => number;
  readonly axes: readonly string[];
  /** Name or symbol of the handle armed from the start; the globe itself is armed by a tap. */
  readonly armed?: string | null | undefined;
  /** Marks in space, and marks of the plane that is seen: right and up, in radii. */
  readonly children?: ReactNode;
}

/** The unit sphere of directions, seen from afar, with marks on it and around it. */
export function Globe(props: GlobeProps) {
  const { label, span, view, onTurn, value, axes, armed = null, children } = props;
  const svg = useRef<SVGSVGElement>(null);
  const box = useBox(svg);
  const { arming } = useArming(armed);
  const [turning, setTurning] = useState<Hand>();
  const turn = (to: GlobeView, hand?: Hand) => {
    if (hand?.isDown && hand !== turning) {
      setTurning(hand);
      hand.onEnd(() => setTurning(undefined));
    }
    onTurn(to, hand);
  };
  const unit = box ? SIZE / drawnSquare({ left: 0, top: 0, ...box }).side : 1;
  const shown = useCallback(
    () => drawnSquare(svg.current?.getBoundingClientRect() ?? { left: 0, top: 0, ...NO_BOX }),
    [],
  );
  const plane = useMemo(
    () => ({
      ...frame(span, [0, 0], unit),
      toPoint(clientX: number, clientY: number): [number, number] {
        const { left, top, side } = shown();
        const perPixel = (2 * span) / side;
        return [(clientX - left) * perPixel - span, span - (clientY - top) * perPixel];
      },
      cssPixels: (length: number) => (length * shown().side) / (2 * span),
      arming,
    }),
    [span, unit, arming, shown],
  );
  const { azimuth, elevation } = view;
  const globe = useMemo(() => {
    const seen = { azimuth, elevation };
    return { ...projection(seen), view: seen };
  }, [azimuth, elevation]);

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
    >
      <PlaneContext value={plane}>
        <GlobeContext value={globe}>
          <Ball value={value} turning={turning !== undefined} />
          <SpaceAxes labels={axes} />
          <TurnHandle view={view} onTurn={turn} />
          {children}
        </GlobeContext>
      </PlaneContext>
      <PlaneFrame unit={unit} />
    </svg>
  );
}

const NO_BOX = { width: SIZE, height: SIZE };
