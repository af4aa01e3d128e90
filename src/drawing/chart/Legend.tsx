import { square } from '../marks/shapes.ts';
import { LINE_STYLES } from './lineStyles.ts';
import type { Series } from './series.ts';

/** A sample of each line beside its name; a line alone is named by its axis. */
export function Legend({ series }: { readonly series: readonly Series[] }) {
  if (series.length < 2) return null;
  return (
    <ul className="chart-legend">
      {series.map(({ name, symbol, kind, style = 'thick', mark }) => (
        <li key={name} data-symbol={symbol}>
          <svg
            className={`mark mark-${kind}`}
            viewBox="0 0 28 10"
            width="28"
            height="10"
            aria-hidden="true"
          >
            <path className="mark-line" d="M1,5H27" {...LINE_STYLES[style]} />
            {mark === 'square' && <path className="mark-fill" d={square([14, 5], 3)} />}
          </svg>
          <span>{name.replaceAll('_', '')}</span>
        </li>
      ))}
    </ul>
  );
}
