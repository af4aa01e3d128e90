import { formatNumber } from '../../drawing/index.ts';
import type { RelativeSeen } from '../../simulation/relatives.ts';
import { norm, type RelativeName } from '../../weightnorm/index.ts';
import { two } from '../words.ts';
import { facts } from './facts.ts';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The length of w, or the lengths where each input meets its own. */
export function lengthWords({ w, lengths }: RelativeSeen): string {
  if (lengths.length === 1) return two(norm(w));
  return `${two(Math.min(...lengths))} to ${two(Math.max(...lengths))}`;
}

/** An angle in degrees; a w without length has none. */
export const turnText = (turn: number | undefined): string =>
  turn === undefined ? 'none' : `${formatNumber(turn, { decimals: 1 })}°`;

/** What the next step does to w, in a sentence. */
export function stepSentence(name: RelativeName, seen: RelativeSeen): string {
  const { nextW, turn } = seen;
  const now = `${capital(facts[name].short)}: w is ${lengthWords(seen)} long`;
  if (!nextW) return `${now}, and there is no next step.`;
  const turned = turn === undefined ? '' : ` and turns it by ${two(turn)} degrees`;
  const each = seen.lengths.length > 1 ? ', on average over the samples,' : '';
  return `${now}; the next step makes it${each} ${two(norm(nextW))} long${turned}.`;
}
