import { heading, type Vector } from '../../weightnorm/index.ts';
import type { Moment } from './moment.ts';

/** What a guess of v's step comes to. */
export type Verdict =
  | { readonly kind: 'right' | 'along' | 'plain' | 'uphill' | 'off'; readonly apart: number }
  | { readonly kind: 'rest' };

const CLOSE = 15;

/** The angle between two directions in degrees, from 0 to 180. */
export function apart(a: number, b: number): number {
  const turn = (((a - b) % 360) + 360) % 360;
  return turn > 180 ? 360 - turn : turn;
}

const backwards = (vector: Vector): number => heading(vector.map((entry) => -entry));

const NO_SLOPE = 1e-12;

/** How a guessed direction of v's step compares with the computed one, and what it mistook. */
export function judgeGuess(guess: number, { now, v }: Moment): Verdict | null {
  const { gradV, gradW } = now;
  if (!gradV || !gradW) return null;
  if (gradV.every((entry) => Math.abs(entry) < NO_SLOPE)) return { kind: 'rest' };
  const off = apart(guess, backwards(gradV));
  if (off <= CLOSE) return { kind: 'right', apart: off };
  if (apart(guess, backwards(gradW)) <= CLOSE) return { kind: 'plain', apart: off };
  const aside = apart(guess, heading(v));
  if (Math.min(aside, 180 - aside) <= CLOSE) return { kind: 'along', apart: off };
  if (off >= 180 - CLOSE) return { kind: 'uphill', apart: off };
  return { kind: 'off', apart: off };
}

const SENTENCES = {
  right: 'Your guess is right: v steps across itself, down the slope.',
  plain:
    'Your guess is the way a plain w would step. v gets only the part of that across w; the part along w goes to g.',
  along:
    'Your guess is along v. That would change only the length of v, and w does not depend on it: the loss is flat that way.',
  uphill: 'Your guess is the way the gradient of v points: uphill. The step goes the other way.',
  off: 'The step of v is at a right angle to v, on the side where the loss falls.',
} as const;

/** The verdict in words. */
export function guessText(verdict: Verdict): string {
  if (verdict.kind === 'rest') return 'Here the gradient of v is zero, so v does not move at all.';
  const { kind, apart: off } = verdict;
  return `${SENTENCES[kind]} It was ${Math.round(off)} degrees off.`;
}
