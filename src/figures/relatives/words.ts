import { words } from '#words/figures/relatives.ts';
import { formatNumber } from '../../drawing/index.ts';
import type { RelativeSeen } from '../../simulation/relatives.ts';
import { norm, type RelativeName } from '../../weightnorm/index.ts';
import { two } from '../words.ts';
import { facts } from './facts.ts';

/** The length of w, or the lengths where each input meets its own. */
export function lengthWords({ w, lengths }: RelativeSeen): string {
  if (lengths.length === 1) return two(norm(w));
  return words.table.lengths(two(Math.min(...lengths)), two(Math.max(...lengths)));
}

/** An angle in degrees; a w without length has none. */
export const turnText = (turn: number | undefined): string =>
  turn === undefined ? words.table.noTurn : `${formatNumber(turn, { decimals: 1 })}°`;

/** What the next step does to w, in a sentence. */
export function stepSentence(name: RelativeName, seen: RelativeSeen): string {
  const { nextW, turn, lengths } = seen;
  const now = { name: facts[name].short, length: lengthWords(seen) };
  if (!nextW) return words.describe.end(now.name, now.length);
  return words.describe.next({
    ...now,
    next: two(norm(nextW)),
    turn: turn === undefined ? undefined : two(turn),
    each: lengths.length > 1,
  });
}
