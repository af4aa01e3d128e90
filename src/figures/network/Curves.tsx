import { formatNumber, LineChart, type Series } from '../../drawing/index.ts';
import { stepsAnEpoch } from '../../simulation/network/lane.ts';
import { liveSeries, medianSeries, sweepOf } from './curves.ts';
import type { NetworkPlace } from './runs.ts';

const EPOCHS_AT_FIRST = 10;

/** Where the axis of steps ends: after ten epochs, or where the reader is. */
export const lastStep = ({ settings, step }: NetworkPlace): number =>
  Math.max(step, EPOCHS_AT_FIRST * stepsAnEpoch(settings.batch));

/** Where each line has come to, in one sentence. */
export function trendOf(what: string, series: readonly Series[]): string {
  const ends = series.flatMap(({ name, points }) => {
    const last = points.at(-1);
    return last ? [`${name}, ${formatNumber(last.y)}`] : [];
  });
  return ends.length > 0 ? `${what} now: ${ends.join('; ')}.` : `${what}: nothing yet.`;
}

/** Accuracy and loss of all networks over the steps, and behind them the medians over seeds. */
export function Curves({ place }: { readonly place: NetworkPlace }) {
  const { settings, step } = place;
  const last = lastStep(place);
  const accuracies = liveSeries(place, 'accuracy');
  const losses = liveSeries(place, 'loss');
  const medians = medianSeries(settings, 'accuracy', last);
  const common = { xLabel: 'step', cursor: step, xDomain: [0, last] } as const;
  return (
    <>
      <LineChart
        {...common}
        label="Share of held-out digits right"
        yLabel="held-out digits right"
        yDomain={[0, 1]}
        trend={trendOf('Right', accuracies)}
        tableCaption="Share of held-out digits right, by step"
        series={[...medians, ...accuracies]}
      />
      <LineChart
        {...common}
        label="Loss on training digits"
        yLabel="loss on training digits"
        log
        trend={trendOf('Loss', losses)}
        tableCaption="Loss by step"
        series={[...medianSeries(settings, 'loss', last), ...losses]}
      />
      <p className="small">
        {medians.length > 0
          ? `The pale lines are medians over ${sweepOf(settings)?.seeds.length} seeds.`
          : 'There are no medians here: the experiments tried other settings.'}
      </p>
    </>
  );
}
