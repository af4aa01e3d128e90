import type { Phase } from '../simulation/index.ts';
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
  readonly onChange: (patch: Partial<Polar>, phase: Phase) => void;
}) {
  return (
    <>
      <AngleSlider
        symbol={symbol}
        value={angle}
        onChange={(next, phase) => onChange({ angle: next }, phase)}
      />
      <LengthSlider
        symbol={symbol}
        value={length}
        onChange={(next, phase) => onChange({ length: next }, phase)}
      />
    </>
  );
}
