import { words } from '#words/figures/gears.ts';
import { Arrows, type Point, Segment, usePlane } from '../../drawing/index.ts';
import { addScaled, type WeightNormParameters, weight } from '../../weightnorm/index.ts';
import { ellipse, type Steps } from './steps.ts';

/** A closed curve about w, in the colour of a quantity. */
function Curve(props: {
  readonly points: readonly (readonly number[])[];
  readonly kind: 'rate' | 'plain';
  readonly width: number;
  readonly dash?: string;
}) {
  const { x, y, unit } = usePlane();
  const { points, kind, width, dash } = props;
  const d = `M${points.map(([px = 0, py = 0]) => `${x(px)},${y(py)}`).join('L')}z`;
  return (
    <g className={`mark mark-${kind}`} data-symbol={kind}>
      <path className="mark-glow" d={d} strokeWidth={(width + 8) * unit} />
      <path
        className="mark-line"
        d={d}
        strokeWidth={width * unit}
        strokeDasharray={dash}
        strokeLinejoin="round"
      />
    </g>
  );
}

/** Circle, ellipse and the three steps about the tip of w; `size` is how long the plain one is. */
export function Around({
  neuron,
  steps,
  size,
}: {
  readonly neuron: WeightNormParameters;
  readonly steps: Steps | null;
  readonly size: number;
}) {
  const w = weight(neuron);
  const about = (point: readonly number[]) => addScaled(w, size, point);
  const circle = ellipse({ v: [1, 0], g: 1 });
  return (
    <>
      <Curve kind="plain" width={1.25} points={circle.map(about)} />
      <Curve kind="rate" width={2.25} dash="7 4" points={ellipse(neuron).map(about)} />
      {steps?.isReal && <Magnified steps={steps} size={size} />}
    </>
  );
}

/** The three steps, `size`/η∥∇w L∥ times as long as they are. */
function Magnified({ steps, size }: { readonly steps: Steps; readonly size: number }) {
  const { w, plainLength } = steps;
  const magnified = (to: readonly number[]) =>
    addScaled(w, size / plainLength, addScaled(to, -1, w)) as unknown as Point;
  const from = w as unknown as Point;
  return (
    <>
      <Arrows
        of={[
          {
            from,
            to: magnified(steps.plain),
            kind: 'plain',
            symbol: 'plain',
            label: words.picture.plain,
          },
          { from, to: magnified(steps.actual), kind: 'w', symbol: 'w', label: 'Δw' },
        ]}
      />
      <Segment from={from} to={magnified(steps.predicted)} kind="rate" symbol="rate" dashed />
    </>
  );
}
