import { words } from '#words/figures/neuron.ts';
import {
  Arrow,
  Contours,
  Dots,
  Plane,
  PointHandle,
  usePlane,
  VectorHandle,
} from '../../drawing/index.ts';
import type { Hand } from '../../hand/index.ts';
import { norm } from '../../weightnorm/index.ts';
import { pointOf } from '../DataPlane.tsx';
import { reachOf, useSpan } from '../span.ts';
import type { ViewProps } from '../types.ts';
import { observeNeuron, type schema, startFromHere, sumAt, sumsFor } from './figure.ts';
import { Key } from './Key.tsx';
import { newcomer } from './named.ts';

const SMALLEST_SPAN = 3.2;
const OUTPUTS = [0.1, 0.25, 0.75, 0.9];
const BOUNDARY = [0.5];

/** The plane of inputs: samples, contours of the output, w across them, and a new penguin. */
export function Picture({ store, state, say }: ViewProps<typeof schema>) {
  const { settings } = state;
  const { now, data } = observeNeuron(state);
  const sum = sumAt(state);
  const { angle, length } = startFromHere(state);
  const [first, second] = data.columns;
  const [span, holdSpan] = useSpan(norm(now.w), SMALLEST_SPAN);
  const version = [...now.w, now.b, settings.activation];

  function turn(value: { angle: number; length: number }, hand?: Hand) {
    holdSpan(hand);
    store.restart({ ...startFromHere(store.get()), ...value }, hand);
  }

  return (
    <>
      <Plane
        label={words.picture.label}
        span={span}
        xLabel={first?.name ?? 'x₁'}
        yLabel={second?.name ?? 'x₂'}
        armed="w"
      >
        <Contours value={sum} version={version} levels={sumsFor(settings, OUTPUTS)} />
        <g className="boundary">
          <Contours value={sum} version={version} levels={sumsFor(settings, BOUNDARY)} />
        </g>
        <Dots
          points={data.inputs.map((input) => pointOf({ input }))}
          values={data.targets}
          shape="class"
          label={data.title}
        />
        <Arrow to={now.w as [number, number]} kind="w" symbol="w" label="w" />
        <VectorHandle
          name={words.picture.tip}
          symbol="w"
          value={{ angle, length }}
          lengthRange={[0.05, reachOf(span)]}
          onChange={turn}
          onNote={say}
        />
        <PointHandle
          name={words.picture.newcomer(newcomer(data))}
          value={[settings.newX, settings.newY]}
          onChange={([newX, newY], hand) => store.adjust({ newX, newY }, hand)}
        />
        <NewcomerMark at={[settings.newX, settings.newY]} />
      </Plane>
      <Key data={data} />
    </>
  );
}

/** A question mark beside the new penguin. */
function NewcomerMark({ at: [atX, atY] }: { readonly at: readonly [number, number] }) {
  const { x, y, unit } = usePlane();
  const size = { fontSize: 17 * unit, strokeWidth: 4 * unit };
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an SVG text takes no focus
    <text
      className="newcomer"
      x={x(atX) + 14 * unit}
      y={y(atY) + 6 * unit}
      {...size}
      aria-hidden="true"
    >
      ?
    </text>
  );
}
