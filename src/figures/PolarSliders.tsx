import type { Hand } from '../hand/index.ts';
import { AngleSlider, LengthSlider } from './sliders.tsx';

interface Polar {
  readonly angle: number;
  readonly length: number;
}

/** Angle and length of an arrow as numbers: what dragging its tip does, without dragging. */
export function PolarSliders({
  symbol,
  value: { angle, length },
  onChange,
}: {
  readonly symbol: string;
  readonly value: Polar;
  readonly onChange: (patch: Partial<Polar>, hand?: Hand) => void;
}) {
  return (
    <>
      <AngleSlider
        symbol={symbol}
        value={angle}
        onChange={(next, hand) => onChange({ angle: next }, hand)}
      />
      <LengthSlider
        symbol={symbol}
        value={length}
        onChange={(next, hand) => onChange({ length: next }, hand)}
      />
    </>
  );
}
