import { words } from '#words/race.ts';
import { formatNumber } from '../drawing/index.ts';
import type { Outcome } from '../simulation/raceOutcome.ts';

/** A loss in parts of that at the start. */
export function share(ratio: number): string {
  if (!Number.isFinite(ratio)) return words.share.tooLarge;
  // Further digits say nothing more, and the last of them are rounding.
  if (ratio > 0 && ratio < 1e-6) return words.share.tiny;
  if (ratio >= 10) return words.share.times(formatNumber(ratio, { digits: 2 }));
  return words.share.percent(formatNumber(100 * ratio, { digits: 2 }));
}

/** The same in so few words that they fit into a line of prose; they follow the runner's name. */
export function shortOutcome({ verdict, remaining }: Outcome): string {
  switch (verdict.kind) {
    case 'solved':
      return words.short.solved(verdict.at);
    case 'lost':
      return words.short.lost;
    case 'diverged':
      return words.short.diverged(verdict.at);
    case 'stuck':
      return words.short.stuck(formatNumber(100 * remaining, { digits: 2 }));
    case 'moving':
      return words.short.moving;
  }
}

/** What became of a run, to follow the name of its runner in a sentence. */
export function outcomeText({ verdict, remaining }: Outcome, steps: number): string {
  switch (verdict.kind) {
    case 'solved':
      return verdict.touched === verdict.at
        ? words.outcome.solved(verdict.at)
        : words.outcome.solvedAgain(verdict.at, verdict.touched);
    case 'lost':
      return words.outcome.lost(verdict.touched);
    case 'diverged':
      return words.outcome.diverged(verdict.at);
    case 'stuck':
      return words.outcome.stuck(steps, share(remaining));
    case 'moving':
      return words.outcome.moving(steps, share(remaining));
  }
}

/** The same as sentences after a name, with a note where the run cannot stay where it has come to. */
export function outcomeSentence(
  name: string,
  outcome: Outcome,
  at: { readonly steps: number; readonly learningRate: number; readonly limit: number },
): string {
  const said = words.sentence(name, outcomeText(outcome, at.steps));
  const passing = outcome.verdict.kind === 'solved' && at.learningRate > at.limit;
  return passing ? `${said} ${words.cannotSettle}` : said;
}
