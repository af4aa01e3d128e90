import { words } from '#words/figures/onepoint.ts';
import {
  Arrow,
  Contours,
  formatNumber,
  Plane,
  Ring,
  Segment,
  Trail,
  VectorHandle,
} from '../../drawing/index.ts';
import type { Hand } from '../../hand/index.ts';
import { addScaled, meanLoss, norm, weightOf } from '../../weightnorm/index.ts';
import { reachOf, useSpan } from '../span.ts';
import type { ViewProps } from '../types.ts';
import { two } from '../words.ts';
import { observeOnePoint, runsOf, type schema, startFromHere } from './figure.ts';
import { PROBLEM, SHORTEST, UNSEEN } from './sample.ts';

type Point = [number, number];
const TRAIL_POINTS = 60;
const SMALLEST_SPAN = 3.5;
/** Where along the line of solutions its name stands, seen from the shortest. */
const NAME_AT = -2.3;
/** Both weights start as one; they are named apart from this share of the span on. */
const NAMES_APART = 0.04;

const surface = (x: number, y: number) => meanLoss([x, y], 0, PROBLEM.all, PROBLEM.model);

/** A point of the line of solutions. */
const solution = (along: number) => addScaled(SHORTEST, along, UNSEEN) as Point;

/** The plane of weights: the line of exact solutions, v, w and a plain w with their paths. */
export function Picture({ store, state, say }: ViewProps<typeof schema>) {
  const { settings, step } = state;
  const { now, plain, v, g } = observeOnePoint(state);
  const runs = runsOf(settings);
  const [span, holdSpan] = useSpan(Math.max(norm(v), Math.abs(g)), SMALLEST_SPAN);
  const trail = runs.weightNorm.steps(step, TRAIL_POINTS);
  const { angle, length } = startFromHere(state);
  const far = 3 * span;
  const apart = norm(addScaled(plain.w, -1, now.w));

  function turn({ angle, length }: { angle: number; length: number }, hand?: Hand) {
    holdSpan(hand);
    store.restart({ ...startFromHere(store.get()), angle, length }, hand);
  }

  return (
    <Plane label={words.picture.label} span={span} xLabel="w₁" yLabel="w₂">
      <Contours value={surface} version={[surface, span]} />
      <Segment
        kind="w"
        dashed
        from={solution(NAME_AT - far)}
        to={solution(NAME_AT + far)}
        label={words.picture.solutions}
      />
      <Ring radius={Math.abs(g)} kind="g" symbol="g" label="|g|" labelAngle={-135} />
      <Arrow
        to={SHORTEST as Point}
        kind="w"
        label={words.picture.shortest}
        labelSide="beyond"
        faint
      />
      <Trail kind="plain" points={trail.map((at) => runs.plain.at(at).parameters.w as Point)} />
      <Trail
        kind="w"
        points={trail.map((at) => weightOf(runs.weightNorm.at(at).parameters) as Point)}
      />
      <Arrow
        to={plain.w as Point}
        kind="plain"
        symbol="plain"
        label={apart > NAMES_APART * span ? words.picture.plain : undefined}
        labelSide="beyond"
      />
      <Arrow to={v as Point} kind="v" symbol="v" label="v" />
      <Arrow to={now.w as Point} kind="w" symbol="w" label="w" />
      <VectorHandle
        name={words.picture.tip}
        symbol="v"
        value={{ angle, length }}
        lengthRange={[0.05, reachOf(span)]}
        snap
        onChange={turn}
        onNote={say}
        describe={({ angle, length }) =>
          words.picture.tipAt(two(length), formatNumber(angle, { decimals: 1 }))
        }
      />
    </Plane>
  );
}
