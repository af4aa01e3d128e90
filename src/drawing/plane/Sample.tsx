import { type ReactNode, useMemo } from 'react';
import { type ArmedHandle, PlaneContext } from './context.ts';
import { frame, SIZE } from './frame.ts';

/** Half of the width and height of a sample, in CSS pixels. */
const SAMPLE = { width: 26, height: 11 } as const;

/** A sample has no handles that could take turns. */
const NO_ARMING = { armed: undefined, arm: () => {}, enter: (_: ArmedHandle) => () => {} };

/** A strip of a plane without a grid, in CSS pixels, for the sample of a mark in a legend. */
export function Sample({ children }: { readonly children: ReactNode }) {
  const unit = SIZE / (2 * SAMPLE.width);
  const plane = useMemo(
    () => ({
      ...frame(SAMPLE.width, [0, 0], unit),
      toPoint: (): [number, number] => [0, 0],
      cssPixels: (length: number) => length,
      arming: NO_ARMING,
    }),
    [unit],
  );
  const height = 2 * SAMPLE.height * unit;
  return (
    <svg
      viewBox={`0 ${Math.round((SIZE - height) / 2)} ${SIZE} ${Math.round(height)}`}
      width={2 * SAMPLE.width}
      height={2 * SAMPLE.height}
      aria-hidden="true"
    >
      <PlaneContext value={plane}>{children}</PlaneContext>
    </svg>
  );
}
