import { type ArrowProps, Arrows, type Point, Ring, Segment } from '../../drawing/index.ts';
import { direction, heading, scale, type Vector } from '../../weightnorm/index.ts';
import { freeSide, type Moment } from './moment.ts';
import { RightAngle } from './RightAngle.tsx';
import { FIRST_AFTER, type StageId, stageNumber } from './stages.ts';

const point = (vector: Vector) => vector as Point;
const minus = (a: Vector, b: Vector) => a.map((entry, i) => entry - (b[i] ?? 0));

/** v, w and g at a stage: before their steps, while they take them, after; and the gradients. */
export function Vectors({
  stage,
  moment,
  backward,
}: {
  readonly stage: StageId;
  readonly moment: Moment;
  readonly backward: readonly ArrowProps[];
}) {
  const { now, next, v, g } = moment;
  const number = stageNumber(stage);
  const u = direction(v);
  // Where no arrow is: on the far side of v.
  const behind = heading(v) + 180;
  const after = number >= FIRST_AFTER ? next : null;
  const turned = number > FIRST_AFTER ? next : null;
  const steps = stage === 'stepV' ? next : null;
  const rebuilt = stage === 'rebuilt' ? next : null;
  return (
    <>
      {stage === 'stepV' && now.normV !== undefined ? (
        <Ring radius={now.normV} kind="unit" symbol="v" label="∥v∥" />
      ) : (
        <Ring radius={1} kind="unit" symbol="direction" />
      )}
      {!turned && <Ring radius={Math.abs(g)} kind="g" symbol="g" label="|g|" labelAngle={behind} />}
      {after && (
        <Ring
          radius={Math.abs(after.g)}
          kind="g"
          symbol="g"
          label="|g′|"
          labelAngle={behind - 30}
        />
      )}
      <Arrows
        of={[
          stage === 'forward' && {
            to: point(u),
            kind: 'direction',
            symbol: 'direction',
            label: 'v/∥v∥',
          },
          rebuilt && {
            to: point(direction(rebuilt.v)),
            kind: 'direction',
            symbol: 'direction',
            label: 'v′/∥v′∥',
          },
          {
            to: point(now.w),
            kind: 'w',
            symbol: 'w',
            label: rebuilt || stage === 'along' || stage === 'stepG' ? undefined : 'w',
            labelSide: g < 0 ? undefined : stage === 'forward' ? 'right' : freeSide(moment),
            faint: after !== null,
          },
          rebuilt && { to: point(rebuilt.w), kind: 'w', symbol: 'w', label: 'w′' },
          {
            to: point(v),
            kind: 'v',
            symbol: 'v',
            label: turned ? undefined : 'v',
            faint: turned !== null,
          },
          turned && { to: point(turned.v), kind: 'v', symbol: 'v', label: 'v′' },
          steps && {
            from: point(v),
            to: point(steps.v),
            kind: 'step',
            symbol: 'v',
            label: 'Δv',
          },
          ...backward,
        ]}
      />
      {steps && (
        <RightAngle at={point(v)} one={point(minus(steps.v, v))} other={point(scale(-1, u))} />
      )}
      {stage === 'stepG' && next && (
        <Segment from={point(now.w)} to={point(scale(next.g, u))} kind="g" symbol="g" label="Δg" />
      )}
    </>
  );
}
