import { words } from '#words/figures/gradients.ts';
import { formatNumber, formatVector } from '../../drawing/index.ts';
import type { Vector } from '../../weightnorm/index.ts';
import { lengthText } from '../words.ts';
import type { Moment } from './moment.ts';
import type { StageId } from './stages.ts';

/** A quantity with its present value, as a stage of the update shows it. */
export interface Shown {
  readonly name: string;
  readonly value: string;
  readonly symbol: string;
}

const { derivation } = words;
const UNKNOWN = derivation.tooLarge;

const number = (value: number | undefined) =>
  value === undefined ? UNKNOWN : formatNumber(value, { decimals: 3 });
const vector = (value: Vector | undefined) => (value ? formatVector(value, 3) : UNKNOWN);

// What rounding alone leaves of a zero, measured against the lengths that made it.
const ROUNDING = 1e-12;

/** A product that is zero but for rounding, as what it is. */
function nearZero(value: number | undefined, { now, v }: Moment): string {
  if (value === undefined || !now.gradV) return UNKNOWN;
  const size = Math.hypot(...now.gradV) * Math.hypot(...v);
  return Math.abs(value) <= ROUNDING * (size || 1) ? '0' : formatNumber(value);
}

/** The numbers of one stage. */
export function numbersAt(id: StageId, moment: Moment): Shown[] {
  const { now, next, gear, g, turn } = moment;
  switch (id) {
    case 'forward':
      return [{ name: 'w', value: vector(now.w), symbol: 'w' }];
    case 'gradW':
      return [{ name: '∇_w L', value: vector(now.gradW), symbol: 'gradW' }];
    case 'along':
      return [
        { name: '∇_g L', value: number(now.gradG), symbol: 'gradG' },
        { name: derivation.along, value: vector(now.gradAlong), symbol: 'gradAlong' },
      ];
    case 'across':
      return [{ name: derivation.across, value: vector(now.gradAcross), symbol: 'gradAcross' }];
    case 'gradV':
      return [
        { name: 'g/∥v∥', value: number(gear), symbol: 'g' },
        { name: '∇_v L', value: vector(now.gradV), symbol: 'gradV' },
        { name: '∇_v L·v', value: nearZero(moment.gradVDotV, moment), symbol: 'gradV' },
      ];
    case 'stepG':
      return [
        { name: 'g', value: number(g), symbol: 'g' },
        { name: 'g′', value: number(next?.g), symbol: 'g' },
      ];
    case 'stepV':
      return [
        {
          name: '∥v∥',
          value: now.normV === undefined ? UNKNOWN : lengthText(now.normV),
          symbol: 'v',
        },
        { name: '∥v′∥', value: next ? lengthText(next.normV) : UNKNOWN, symbol: 'v' },
        {
          name: derivation.turn,
          value: turn === undefined ? UNKNOWN : `${formatNumber(turn, { decimals: 1 })}°`,
          symbol: 'v',
        },
      ];
    case 'rebuilt':
      return [
        { name: 'w′', value: vector(next?.w), symbol: 'w' },
        { name: 'L', value: number(now.loss), symbol: 'loss' },
        { name: 'L′', value: number(moment.nextLoss), symbol: 'loss' },
      ];
  }
}
