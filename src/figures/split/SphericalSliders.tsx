import type { Hand } from '../../hand/index.ts';
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
  readonly onChange: (patch: Partial<Start>, hand?: Hand) => void;
}) {
  const of = { of: 'v', symbol: 'v' } as const;
  return (
    <>
      <AzimuthSlider {...of} value={angle} onChange={(to, hand) => onChange({ angle: to }, hand)} />
      <ElevationSlider
        {...of}
        value={elevation}
        onChange={(to, hand) => onChange({ elevation: to }, hand)}
      />
      <LengthSlider
        symbol="v"
        value={length}
        onChange={(to, hand) => onChange({ length: to }, hand)}
      />
    </>
  );
}
