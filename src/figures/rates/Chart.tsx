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
  if (!first || !last) return `${name} arrived at none of ${known} learning rates.`;
  return `${name} arrived at ${found.length} of ${known} learning rates, from ${formatNumber(first.x)} to ${formatNumber(last.x)}.`;
}

/** The steps needed at each learning rate, in the row of the chosen cell. */
export function Chart({ store, state: { settings } }: ViewProps<typeof schema>) {
  const { verdicts } = useRatesMap(store, settings).state;
  const { row } = chosenCell(settings);
  const name = `weight norm, ∥v∥ = ${formatNumber(LENGTHS[row] as number)}`;
  return (
    <LineChart
      label="Steps to a thousandth of the loss"
      xLabel="learning rate η"
      yLabel="steps"
      log
      logX
      cursor={settings.learningRate}
      xDomain={DOMAIN}
      trend={`${rangeText('Plain gradient descent', verdicts, null)} ${rangeText('Weight norm', verdicts, row)}`}
      tableCaption="Steps by learning rate; infinite where the run did not arrive"
      series={[
        {
          name: 'plain gradient descent',
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
