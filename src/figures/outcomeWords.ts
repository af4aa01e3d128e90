import { formatNumber } from '../drawing/index.ts';
import type { Outcome } from '../simulation/raceOutcome.ts';

/** A loss in parts of that at the start. */
export function share(ratio: number): string {
  if (!Number.isFinite(ratio)) return 'more than can be written';
  // Further digits say nothing more, and the last of them are rounding.
  if (ratio > 0 && ratio < 1e-6) return 'less than 0.0001 % of the start';
  if (ratio >= 10) return `${formatNumber(ratio, { digits: 2 })} times the start`;
  return `${formatNumber(100 * ratio, { digits: 2 })} % of the start`;
}

/** The same in so few words that they fit into a line of prose; they follow the runner's name. */
export function shortOutcome({ verdict, remaining }: Outcome): string {
  switch (verdict.kind) {
    case 'solved':
      return `arrived after ${count(verdict.at)}`;
    case 'lost':
      return 'touched it and lost it';
    case 'diverged':
      return `diverged at step ${verdict.at}`;
    case 'stuck':
      return `is stuck at ${formatNumber(100 * remaining, { digits: 2 })} %`;
    case 'moving':
      return 'is still moving';
  }
}

const count = (steps: number): string => `${steps} ${steps === 1 ? 'step' : 'steps'}`;

/** What became of a run, to follow the name of its runner in a sentence. */
export function outcomeText({ verdict, remaining }: Outcome, steps: number): string {
  switch (verdict.kind) {
    case 'solved':
      return verdict.touched === verdict.at
        ? `came to a thousandth of the loss in ${count(verdict.at)}`
        : `came to a thousandth of the loss in ${count(verdict.at)}; it had touched it at step ${verdict.touched} and lost it`;
    case 'lost':
      return `touched a thousandth of the loss at step ${verdict.touched} and lost it again`;
    case 'diverged':
      return `diverged: the loss passed a million times that of the start at step ${verdict.at}`;
    case 'stuck':
      return `got stuck: after ${steps} steps the loss is at ${share(remaining)}, and the last of them hardly improved it`;
    case 'moving':
      return `was still moving: after ${steps} steps the loss is at ${share(remaining)}`;
  }
}

/** The same as sentences after a name, with a note where the run cannot stay where it has come to. */
export function outcomeSentence(
  name: string,
  outcome: Outcome,
  at: { readonly steps: number; readonly learningRate: number; readonly limit: number },
): string {
  const said = `${name} ${outcomeText(outcome, at.steps)}.`;
  const passing = outcome.verdict.kind === 'solved' && at.learningRate > at.limit;
  return passing ? `${said} Beyond its limit it cannot settle there.` : said;
}
