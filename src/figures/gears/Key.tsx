import { words } from '#words/figures/gears.ts';
import { formatNumber } from '../../drawing/index.ts';
import { Formula } from '../Formula.tsx';
import type { Steps } from './steps.ts';

const { key } = words;

const ENTRIES = [
  { symbol: 'w', dash: undefined, text: key.w, away: null },
  { symbol: 'rate', dash: '5 4', text: key.rate, away: 'missPrediction' },
  { symbol: 'plain', dash: undefined, text: key.plain, away: 'missPlain' },
] as const;

/** How far a step ends from the real one. */
const awayText = (distance: number): string =>
  distance === 0 ? key.same : key.away(formatNumber(distance));

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
            {steps && away && <span>{awayText(steps[away])}</span>}
          </span>
        ))}
      </p>
      <p className="small">
        {steps?.isReal ? key.magnified(formatNumber(size / steps.plainLength)) : key.none}
      </p>
    </>
  );
}
