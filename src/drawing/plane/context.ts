import { createContext, useContext } from 'react';
import type { Frame, Point } from './frame.ts';

/** The plane as its children see it. */
export interface PlaneView extends Frame {
  /** The point of the plane under a point of the screen (`clientX`, `clientY`). */
  toPoint(clientX: number, clientY: number): [number, number];
  /** CSS pixels now taken by a length of the plane. */
  cssPixels(length: number): number;
}

/** A handle that a tap on an empty place of the plane can move. */
export interface ArmedHandle {
  readonly id: string;
  readonly name: string;
  readonly symbol: string | undefined;
  moveTo(point: Point): void;
}

/** How handles take turns: exactly one of a plane is armed. */
export interface Arming {
  readonly armed: string | undefined;
  arm(id: string): void;
  /** Enters a handle; the answer removes it again. */
  enter(handle: ArmedHandle): () => void;
}

export const PlaneContext = createContext<(PlaneView & { readonly arming: Arming }) | null>(null);

/** The geometry of the surrounding plane. */
export function usePlane(): PlaneView {
  return usePlaneAndArming();
}

/** The geometry of the surrounding plane and who in it is armed. */
export function usePlaneAndArming(): PlaneView & { readonly arming: Arming } {
  const plane = useContext(PlaneContext);
  if (!plane) throw new Error('Marks and handles are drawn inside a <Plane>.');
  return plane;
}
