import type { Hand } from '../../hand/index.ts';
import type { Point } from '../plane/frame.ts';

/** Where a gesture or a key would bring a handle. */
export interface Moved<T> {
  readonly value: T;
  /** A sentence for the reader about what was not possible. */
  readonly note?: string | undefined;
}

export interface Press {
  readonly key: string;
  readonly shift: boolean;
}

/** What a kind of handle knows; everything else about handles is the same for all. */
export interface HandleKind<T> {
  readonly name: string;
  readonly symbol?: string | undefined;
  readonly value: T;
  readonly onChange: (value: T, hand?: Hand) => void;
  readonly onNote?: ((sentence: string) => void) | undefined;
  /** The place in the plane that the value stands for. */
  readonly tip: Point;
  /** Part of the way from the origin to `tip` at which the grip is drawn, where the tip is out of sight. */
  readonly part?: number | undefined;
  same(a: T, b: T): boolean;
  /** The value that puts the handle at a point, in a drag that began at `start` with that `part`. */
  drag(point: Point, start: T, part: number): Moved<T>;
  /** The value that puts the handle at a tapped point. */
  place(point: Point): Moved<T>;
  /** What a key does; undefined for keys that are none of the handle's. */
  press(press: Press, value: T): Moved<T> | undefined;
}
