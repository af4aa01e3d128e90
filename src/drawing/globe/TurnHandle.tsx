import { useRef } from 'react';
import { words } from '#words/globe.ts';
import type { Hand } from '../../hand/index.ts';
import { formatNumber } from '../format.ts';
import { useHandle } from '../handles/useHandle.ts';
import { useHold } from '../handles/useHold.ts';
import { usePlaneAndArming } from '../plane/context.ts';
import { round, SIZE } from '../plane/frame.ts';
import { useStill } from '../still.ts';
import { turnKey } from './turnKey.ts';
import { type GlobeView, turned } from './view.ts';

const DEGREES = 180 / Math.PI;

/**
 * The whole sphere as a handle that turns it: by mouse, by a finger once it was tapped, or by keys.
 * When the focus leaves it, a swipe over it scrolls the page again.
 */
export function TurnHandle({
  view,
  onTurn,
}: {
  readonly view: GlobeView;
  readonly onTurn: (view: GlobeView, hand?: Hand) => void;
}) {
  const { pixels, unit, arming } = usePlaneAndArming();
  const { armed, events } = useHandle<GlobeView>({
    name: words.turn,
    value: view,
    onChange: onTurn,
    tip: [0, 0],
    same: (a, b) => a.azimuth === b.azimuth && a.elevation === b.elevation,
    // A drag over the radius turns by a radian: what is under the hand follows it.
    drag: ([right, up], start) => ({ value: turned(start, right * DEGREES, up * DEGREES) }),
    place: () => ({ value: view }),
    press(press, from) {
      const turn = turnKey(press);
      return turn && { value: turned(from, ...turn) };
    },
  });
  const handle = useRef<SVGGElement>(null);
  useHold(handle, armed);
  const still = useStill();
  if (still) return null;
  const write = (angle: number) => formatNumber(angle, { decimals: 0 });
  const radius = pixels(1);
  return (
    <g
      ref={handle}
      {...events}
      onBlur={() => arming.arm('')}
      role="slider"
      tabIndex={0}
      aria-label={words.turn}
      aria-valuenow={Math.round(view.azimuth)}
      aria-valuemin={-180}
      aria-valuemax={180}
      aria-valuetext={words.seenFrom(write(view.azimuth), write(view.elevation))}
      className={`handle mark-point${armed ? ' handle-armed' : ''}`}
      data-handle={armed ? 'armed' : 'resting'}
      // The circle below is its focus ring.
      style={{ outline: 'none' }}
      transform={`translate(${SIZE / 2} ${SIZE / 2})`}
    >
      <circle className="handle-hit" r={radius} />
      {armed && (
        <circle className="grid-axis" r={round(radius + 3 * unit)} strokeWidth={round(2 * unit)} />
      )}
      <circle className="handle-focus" r={round(radius + 5 * unit)} strokeWidth={round(3 * unit)} />
    </g>
  );
}
