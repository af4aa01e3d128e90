import { words } from '#words/figures/gradients.ts';
import type { ArrowProps, Point } from '../../drawing/index.ts';
import { addScaled, type Vector } from '../../weightnorm/index.ts';
import { freeSide, type Moment } from './moment.ts';
import type { StageId } from './stages.ts';

export const point = (vector: Vector) => vector as Point;

/** The gradients on their way back: from w, in two parts, to v. Drawn `magnify` times as long. */
export function backwardArrows(stage: StageId, moment: Moment, magnify: number): ArrowProps[] {
  const { now, v } = moment;
  const { w, gradW, gradAlong, gradAcross, gradV, gradG } = now;
  if (!gradW || !gradAlong || !gradAcross || !gradV) return [];
  const tip = (from: Vector, part: Vector) => point(addScaled(from, magnify, part));
  const free = freeSide(moment);
  // Left and right change places where the part along points against v.
  const labelSide = (gradG ?? 0) >= 0 ? free : free === 'left' ? 'right' : 'left';
  const [from, atV] = [point(w), point(v)];
  const arrow: ArrowProps = {
    ...{ from, to: tip(w, gradW), kind: 'gradient', symbol: 'gradW' },
    ...{ label: '∇_w L', labelSide: 'beyond' },
  };
  const along: ArrowProps = {
    ...{ from, to: tip(w, gradAlong), kind: 'gradientPart', symbol: 'gradAlong' },
    ...{ label: stage === 'along' ? words.picture.along : undefined, labelSide },
  };
  const across: ArrowProps = {
    ...{ from, to: tip(w, gradAcross), kind: 'gradientPart', symbol: 'gradAcross' },
    ...{ label: words.picture.across, labelSide: 'beyond' },
  };
  const ofV: ArrowProps = {
    ...{ from: atV, to: tip(v, gradV), kind: 'gradV', symbol: 'gradV', label: '∇_v L' },
  };
  switch (stage) {
    case 'gradW':
      return [arrow];
    case 'along':
      return [arrow, along];
    case 'across':
      return [arrow, along, across];
    case 'gradV':
      return [
        across,
        { ...across, from: atV, to: tip(v, gradAcross), label: undefined, faint: true },
        ofV,
      ];
    case 'stepG':
      // ∇g is a number; along the line of v it is an arrow.
      return [{ ...along, kind: 'gradG', symbol: 'gradG', label: '∇_g L', faint: true }];
    case 'stepV':
      return [{ ...ofV, faint: true }];
    default:
      return [];
  }
}
