import { words as all } from '#words/figures.ts';
import { NumberSlider } from '../controls/index.ts';
import type { Hand } from '../hand/index.ts';
import type { NumberField } from '../simulation/index.ts';

const words = all.sliders;

interface SliderProps {
  readonly value: number;
  readonly onChange: (value: number, hand?: Hand) => void;
}

interface Name {
  readonly of: string;
  readonly symbol?: string;
}

/** The direction of an arrow in the plane. */
export function AngleSlider({ symbol, ...rest }: SliderProps & { readonly symbol: string }) {
  return (
    <NumberSlider
      label={words.angle(symbol)}
      symbol={symbol}
      unit="°"
      min={-180}
      max={180}
      wrap
      step={0.1}
      {...rest}
    />
  );
}

/** The direction of an arrow in space: the angle around the third axis. */
export function AzimuthSlider({ of, ...rest }: SliderProps & Name) {
  return (
    <NumberSlider
      label={words.azimuth(of)}
      unit="°"
      min={-180}
      max={180}
      wrap
      step={0.1}
      {...rest}
    />
  );
}

/** The direction of an arrow in space: the angle above the plane of the first two axes. */
export function ElevationSlider({ of, ...rest }: SliderProps & Name) {
  return (
    <NumberSlider label={words.elevation(of)} unit="°" min={-90} max={90} step={0.1} {...rest} />
  );
}

/** The length of an arrow, which is never zero. */
export function LengthSlider({ symbol, ...rest }: SliderProps & { readonly symbol: string }) {
  return (
    <NumberSlider
      label={words.length(symbol)}
      symbol={symbol}
      min={0.05}
      max={1000}
      log
      {...rest}
    />
  );
}

interface SignedProps extends SliderProps {
  /** How far the slider goes to both sides; typed numbers may go as far as `bounds`. */
  readonly reach: number;
  readonly bounds: NumberField;
  readonly disabled?: boolean;
  readonly hint?: string;
}

function SignedSlider({
  reach,
  bounds,
  ...rest
}: SignedProps & { readonly label: string; readonly symbol: string }) {
  const typed = [bounds.min, bounds.max] as const;
  return <NumberSlider min={-reach} max={reach} typed={typed} step={0.01} {...rest} />;
}

/** The scale g, through zero. */
export function ScaleSlider(props: SignedProps) {
  return <SignedSlider label={words.scale} symbol="g" {...props} />;
}

/** The bias b. */
export function BiasSlider(props: SignedProps) {
  return <SignedSlider label={words.bias} symbol="b" {...props} />;
}

/** The learning rate, on a logarithmic scale. */
export function RateSlider({ bounds, ...rest }: SliderProps & { readonly bounds: NumberField }) {
  const { min, max } = bounds;
  return <NumberSlider label={words.rate} symbol="rate" min={min} max={max} log {...rest} />;
}
