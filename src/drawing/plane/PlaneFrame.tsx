import { round, SIZE } from './frame.ts';

/** The line around a drawing, two CSS pixels wide: `unit` is the size of one in the drawing. */
export function PlaneFrame({ unit }: { readonly unit: number }) {
  return (
    <rect
      className="plane-frame"
      width={SIZE}
      height={SIZE}
      strokeWidth={round(unit * 2)}
      fill="none"
      pointerEvents="none"
    />
  );
}
