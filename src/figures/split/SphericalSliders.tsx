import type { Phase } from '../../simulation/index.ts';
import { AzimuthSlider, ElevationSlider, LengthSlider } from '../sliders.tsx';

interface Start {
  readonly angle: number;
  readonly elevation: number;
  readonly length: number;
}

/** v in space by numbers: its direction as on a globe, and its length. */
export function SphericalSliders({
  value: { angle, elevation, length },
  onChange,
}: {
  readonly value: Start;
  readonly onChange: (patch: Partial<Start>, phase: Phase) => void;
}) {
  const of = { of: 'v', symbol: 'v' } as const;
  return (
    <>
      <AzimuthSlider
        {...of}
        value={angle}
        onChange={(to, phase) => onChange({ angle: to }, phase)}
      />
      <ElevationSlider
        {...of}
        value={elevation}
        onChange={(to, phase) => onChange({ elevation: to }, phase)}
      />
      <LengthSlider
        symbol="v"
        value={length}
        onChange={(to, phase) => onChange({ length: to }, phase)}
      />
    </>
  );
}
