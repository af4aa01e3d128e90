import { words } from '#words/globe.ts';
import type { Hand } from '../../hand/index.ts';
import { formatNumber } from '../format.ts';
import { Grip } from '../handles/Grip.tsx';
import { useHandle } from '../handles/useHandle.ts';
import type { Point } from '../plane/frame.ts';
import { useGlobe } from './context.ts';
import { turnKey } from './turnKey.ts';
import { facing, type GlobeView, type Point3, turned } from './view.ts';

/**
 * A direction held by its point on the sphere: a drag moves it over the side of the sphere it is on;
 * arrow keys change azimuth (left, right) and elevation by 5°, with Shift by 1°.
 */
export function DirectionHandle(props: {
  readonly name: string;
  readonly symbol: string;
  readonly value: GlobeView;
  readonly direction: Point3;
  readonly onChange: (value: GlobeView, hand?: Hand) => void;
}) {
  const { name, symbol, value, direction, onChange } = props;
  const globe = useGlobe();
  const { at, depth } = globe.see(direction);
  const side = depth < 0 ? 'far' : 'near';
  const fromPlace = (place: Point) => {
    const { azimuth, elevation } = facing(globe.direction(place, side));
    const tenths = (angle: number) => Math.round(angle * 10) / 10;
    return { value: { azimuth: tenths(azimuth), elevation: tenths(elevation) } };
  };
  const { armed, events } = useHandle<GlobeView>({
    ...{ name, symbol, value, onChange, tip: at },
    same: (a, b) => a.azimuth === b.azimuth && a.elevation === b.elevation,
    drag: fromPlace,
    place: fromPlace,
    press(press, from) {
      const turn = turnKey(press);
      // Moving a direction to the right is turning its globe to the left.
      return turn && { value: turned(from, -turn[0], -turn[1]) };
    },
  });
  const write = (angle: number) => formatNumber(angle, { decimals: 1 });
  return (
    <Grip
      name={name}
      number={{ now: Math.round(value.azimuth * 10) / 10, min: -180, max: 180 }}
      text={words.direction(write(value.azimuth), write(value.elevation))}
      kind={symbol}
      symbol={symbol}
      at={at}
      armed={armed}
      events={events}
    />
  );
}
