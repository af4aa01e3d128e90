import { formatNumber } from '../../drawing/index.ts';
import { Formula } from '../Formula.tsx';
import type { Steps } from './steps.ts';

const ENTRIES = [
  { symbol: 'w', dash: undefined, text: 'the real step, Δw', away: null },
  { symbol: 'rate', dash: '5 4', text: 'its prediction, −ηK∇_w L', away: 'missPrediction' },
  { symbol: 'plain', dash: undefined, text: 'the plain step, −η∇_w L', away: 'missPlain' },
] as const;

/** How far a step ends from the real one. */
const awayText = (distance: number): string =>
  distance === 0 ? ', ends in the same place' : `, ends ${formatNumber(distance)} away`;

/** What the marks about w stand for, how far they end apart, and how much they are magnified. */
export function Key({ steps, size }: { readonly steps: Steps | null; readonly size: number }) {
  return (
    <>
      <p className="key">
        {ENTRIES.map(({ symbol, dash, text, away }) => (
          <span key={symbol} data-symbol={symbol}>
            <svg
              className={`mark mark-${symbol}`}
              viewBox="0 0 28 10"
              width="28"
              height="10"
              aria-hidden="true"
            >
              <path className="mark-line" d="M1,5H27" strokeWidth="2.5" strokeDasharray={dash} />
            </svg>{' '}
            <Formula text={text} />
            {steps && away && awayText(steps[away])}
          </span>
        ))}
      </p>
      <p className="small">
        {steps?.isReal
          ? `The steps are drawn ${formatNumber(size / steps.plainLength)} times as long as they are.`
          : 'There is no step to be seen here.'}
      </p>
    </>
  );
}
