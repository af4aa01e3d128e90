import { NumberSlider } from '../controls/index.ts';
import type { Phase } from '../simulation/index.ts';

interface Polar {
  readonly angle: number;
  readonly length: number;
}

/** Angle and length of an arrow as numbers: what dragging its tip does, without dragging. */
export function PolarSliders({
  symbol,
  value,
  onChange,
}: {
  readonly symbol: string;
  readonly value: Polar;
  readonly onChange: (patch: Partial<Polar>, phase: Phase) => void;
}) {
  return (
    <>
      <NumberSlider
        label={`angle of ${symbol}`}
        symbol={symbol}
        unit="°"
        min={-180}
        max={180}
        step={0.1}
        value={value.angle}
        onChange={(angle, phase) => onChange({ angle }, phase)}
      />
      <NumberSlider
        label={`length ∥${symbol}∥`}
        symbol={symbol}
        min={0.05}
        max={1000}
        log
        value={value.length}
        onChange={(length, phase) => onChange({ length }, phase)}
      />
    </>
  );
}
