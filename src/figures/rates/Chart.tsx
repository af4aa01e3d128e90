import { words } from '#words/figures/rates.ts';
import { formatNumber, LineChart } from '../../drawing/index.ts';
import { LENGTHS, RATES, type Verdicts } from '../../simulation/rates.ts';
import type { ViewProps } from '../types.ts';
import { arrivals, knownIn, stepsNeeded } from './arrivals.ts';
import { chosenCell, type schema } from './chosen.ts';
import { useRatesMap } from './useRatesMap.ts';

const DOMAIN = [RATES[0] as number, RATES.at(-1) as number] as const;

/** At how many rates a method arrived, and where they lie. */
export function rangeText(name: string, verdicts: Verdicts, row: number | null): string {
  const found = arrivals(verdicts, row);
  const known = knownIn(verdicts, row);
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return words.chart.arrivedNowhere(name, known);
  return words.chart.arrived({
    name,
    count: found.length,
    known,
    first: formatNumber(first.x),
    last: formatNumber(last.x),
  });
}

/** The steps needed at each learning rate, in the row of the chosen cell. */
export function Chart({ store, state: { settings } }: ViewProps<typeof schema>) {
  const { verdicts } = useRatesMap(store, settings).state;
  const { row } = chosenCell(settings);
  const name = words.chart.weightNorm(formatNumber(LENGTHS[row] as number));
  return (
    <LineChart
      label={words.chart.label}
      xLabel={words.chart.rate}
      yLabel={words.chart.steps}
      log
      logX
      cursor={settings.learningRate}
      xDomain={DOMAIN}
      trend={`${rangeText(words.runners.plain, verdicts, null)} ${rangeText(words.runners.weightNorm, verdicts, row)}`}
      tableCaption={words.chart.table}
      series={[
        {
          name: words.chart.plain,
          kind: 'plain',
          symbol: 'plain',
          style: 'dashed',
          mark: 'square',
          points: stepsNeeded(verdicts, null),
        },
        {
          name,
          kind: 'weightNorm',
          symbol: 'w',
          style: 'thick',
          points: stepsNeeded(verdicts, row),
        },
      ]}
    />
  );
}
