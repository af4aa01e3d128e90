import { words } from '#words/figures/network.ts';
import { formatNumber, LineChart, type Series } from '../../drawing/index.ts';
import { stepsAnEpoch } from '../../simulation/network/lane.ts';
import { liveSeries, medianSeries, sweepOf } from './curves.ts';
import { percent } from './describe.ts';
import { METHODS } from './names.ts';
import { type NetworkPlace, readLanes, runOf } from './runs.ts';

const EPOCHS_AT_FIRST = 10;
const said = words.picture;

/** Where the axis of steps ends: after ten epochs, or where the reader is. */
export const lastStep = ({ settings, step }: NetworkPlace): number =>
  Math.max(step, EPOCHS_AT_FIRST * stepsAnEpoch(settings.batch));

/** Where each line has come to, in one sentence. */
export function trendOf(
  what: string,
  series: readonly Series[],
  text: (value: number) => string = formatNumber,
): string {
  const ends = series.flatMap(({ name, points }) => {
    const last = points.at(-1);
    return last ? [{ step: last.x, says: said.end(name, text(last.y)) }] : [];
  });
  if (ends.length === 0) return said.nothing(what);
  const step = Math.max(...ends.map((end) => end.step));
  return said.ends(what, step, ends.map(({ says }) => says).join('; '));
}

/** The networks that are lost, in a sentence; nothing where there are none. */
function lostText(place: NetworkPlace): string {
  const lost = readLanes(place).flatMap(({ method, mark }) =>
    mark === null ? METHODS[method].name : [],
  );
  return lost.length > 0 ? ` ${said.lost(lost.join('; '))}` : '';
}

/** Accuracy and loss of all networks over the steps, and behind them the medians over seeds. */
export function Curves({ place }: { readonly place: NetworkPlace }) {
  const { settings, step } = place;
  const last = lastStep(place);
  const lost = lostText(place);
  const going = (series: readonly Series[]) => {
    const marked = runOf(settings).marksUpTo(step).at(-1)?.step;
    return series.filter(({ points }) => points.at(-1)?.x === marked);
  };
  const accuracies = liveSeries(place, 'accuracy');
  const losses = liveSeries(place, 'loss');
  const medians = medianSeries(settings, 'accuracy', last);
  const common = { xLabel: said.step, cursor: step, xDomain: [0, last] } as const;
  return (
    <>
      <LineChart
        {...common}
        label={said.accuracy.label}
        yLabel={said.accuracy.axis}
        yDomain={[0, 1]}
        trend={`${trendOf(said.accuracy.what, going(accuracies), percent)}${lost}`}
        tableCaption={said.accuracy.table}
        series={[...medians, ...accuracies]}
      />
      <LineChart
        {...common}
        label={said.loss.label}
        yLabel={said.loss.axis}
        log
        trend={`${trendOf(said.loss.what, going(losses))}${lost}`}
        tableCaption={said.loss.table}
        series={[...medianSeries(settings, 'loss', last), ...losses]}
      />
      <p className="small">
        {medians.length > 0 ? said.medians(sweepOf(settings)?.seeds.length ?? 0) : said.noMedians}
      </p>
    </>
  );
}
