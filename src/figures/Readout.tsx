import { words } from '#words/figures.ts';
import { Formula } from './Formula.tsx';

/** One quantity with its symbol, in its colour; lights with the symbol elsewhere on the page. */
export interface Quantity {
  readonly symbol: string;
  /** How it is written. */
  readonly name: string;
  /** How it is spoken and explained. */
  readonly title: string;
  readonly value: string;
}

/** Longer values, such as vectors with three entries, would break in the usual columns. */
const LONGEST = 16;

/** What the rates and the loss are called, beside symbols that say it to few. */
const CALLED: Readonly<Record<string, string>> = {
  'η g²/∥v∥²': words.called.effectiveRate,
  'η/∥v∥²': words.called.directionRate,
  L: words.called.loss,
};

const DIGIT = /\d/;

/** The figure's present numbers. */
export function Readout({ quantities }: { readonly quantities: readonly Quantity[] }) {
  const wide = quantities.some(({ value }) => value.length > LONGEST);
  return (
    <dl className={wide ? 'readout readout-wide' : 'readout'}>
      {quantities.map(({ symbol, name, title, value }) => (
        <div key={title} data-symbol={symbol}>
          <dt title={title}>
            {CALLED[name] && <span className="readout-called">{CALLED[name]} </span>}
            <Formula text={name} />
          </dt>
          <dd translate={DIGIT.test(value) ? 'no' : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
