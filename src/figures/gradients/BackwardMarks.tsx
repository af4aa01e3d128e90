import { Arrow, type Point, Segment } from '../../drawing/index.ts';
import { addScaled, direction, scale, type Vector } from '../../weightnorm/index.ts';
import { freeSide, type Moment } from './moment.ts';
import { RightAngle } from './RightAngle.tsx';
import type { StageId } from './stages.ts';

const point = (vector: Vector) => vector as Point;

/** The gradients on their way back: from w, in two parts, to v. Drawn `magnify` times as long. */
export function BackwardMarks({
  stage,
  moment,
  magnify,
}: {
  readonly stage: StageId;
  readonly moment: Moment;
  readonly magnify: number;
}) {
  const { now, v } = moment;
  const { w, gradW, gradAlong, gradAcross, gradV, gradG } = now;
  if (!gradW || !gradAlong || !gradAcross || !gradV) return null;
  const tip = (from: Vector, part: Vector) => point(addScaled(from, magnify, part));
  const u = direction(v);
  const free = freeSide(moment);
  // Left and right change places where the part along points against v.
  const alongSide = (gradG ?? 0) >= 0 ? free : free === 'left' ? 'right' : 'left';
  const whole = tip(w, gradW);
  const arrow = (
    <Arrow
      from={point(w)}
      to={whole}
      kind="gradient"
      symbol="gradW"
      label="∇_w L"
      labelSide="beyond"
    />
  );
  const along = (
    <Arrow
      from={point(w)}
      to={tip(w, gradAlong)}
      kind="gradientPart"
      symbol="gradAlong"
      label={stage === 'along' ? 'along' : undefined}
      labelSide={alongSide}
    />
  );
  const across = (
    <Arrow
      from={point(w)}
      to={tip(w, gradAcross)}
      kind="gradientPart"
      symbol="gradAcross"
      label="across"
      labelSide="beyond"
    />
  );
  switch (stage) {
    case 'gradW':
      return arrow;
    case 'along':
      return (
        <>
          <Segment kind="guide" dashed from={whole} to={tip(w, gradAlong)} />
          {arrow}
          {along}
        </>
      );
    case 'across':
      return (
        <>
          <Segment kind="guide" dashed from={whole} to={tip(w, gradAlong)} />
          <Segment kind="guide" dashed from={whole} to={tip(w, gradAcross)} />
          {arrow}
          {along}
          {across}
          <RightAngle at={point(w)} one={point(gradAcross)} other={point(scale(-1, u))} />
        </>
      );
    case 'gradV':
      return (
        <>
          {across}
          <Arrow
            from={point(v)}
            to={tip(v, gradAcross)}
            kind="gradientPart"
            symbol="gradAcross"
            faint
          />
          <Arrow from={point(v)} to={tip(v, gradV)} kind="gradV" symbol="gradV" label="∇_v L" />
          <RightAngle at={point(v)} one={point(gradV)} other={point(scale(-1, u))} />
        </>
      );
    case 'stepG':
      // ∇g is a number; along the line of v it is an arrow.
      return (
        <Arrow
          from={point(w)}
          to={tip(w, gradAlong)}
          kind="gradG"
          symbol="gradG"
          label="∇_g L"
          labelSide={alongSide}
          faint
        />
      );
    case 'stepV':
      return (
        <Arrow from={point(v)} to={tip(v, gradV)} kind="gradV" symbol="gradV" label="∇_v L" faint />
      );
    default:
      return null;
  }
}
