import { words } from '#words/figures/sphere.ts';
import { formatNumber, formatVector } from '../../drawing/index.ts';
import type { Observation, Place, Problem } from '../../simulation/index.ts';
import { direction, norm } from '../../weightnorm/index.ts';
import type { Description } from '../types.ts';
import { lengthText, lossText, methodText, two } from '../words.ts';
import type { schema } from './schema.ts';

interface Seen {
  readonly now: Observation;
  readonly twin: Observation | null;
  readonly apart: number | null;
}

const said = words.describe;

/** A run whose v would move less than this in a step of rate one is at rest. */
const AT_REST = 1e-6;

const atRest = ({ gradV, gradG = 0 }: Observation, pinned: boolean): boolean =>
  gradV !== undefined && norm(gradV) < AT_REST && (pinned || Math.abs(gradG) < AT_REST);

const degrees = (angle: number): string => `${formatNumber(angle, { decimals: 1 })}°`;

/** One run in a sentence. */
function runText(name: string, { v = [], g = 0, w, loss }: Observation): string {
  return said.run({
    name,
    direction: formatVector(direction(v)),
    g: two(g),
    w: formatVector(w),
    loss: lossText(loss),
  });
}

/** What to try next, from the state the figure is in. */
function hintFor({ settings, step }: Place<typeof schema>, { now, twin }: Seen): string {
  const pinned = settings.mode === 'pinned';
  if (step === 0) return twin ? said.hint.startOfBoth : said.hint.start;
  if (!twin) return said.hint.alone;
  if (atRest(now, pinned) && atRest(twin, pinned)) {
    const worse = Math.max(now.loss, twin.loss);
    const parted = Math.abs(now.loss - twin.loss) > 0.01 * worse && worse > AT_REST;
    return parted && pinned ? said.hint.falseMinimum : said.hint.atRest;
  }
  return said.hint.running;
}

/** The words of the figure at a place. */
export function describe(place: Place<typeof schema>, seen: Seen, problem: Problem): Description {
  const { settings, step } = place;
  const { now, twin, apart } = seen;
  const { data, stochastic } = problem;
  const { normV = 0, g = 0, loss } = now;
  const axes = data.columns.map(({ name }) => name).join(', ');
  const details = [
    said[settings.mode](
      step,
      methodText(stochastic, settings),
      formatNumber(settings.learningRate),
    ),
    runText(twin ? 'A' : said.alone, now),
    said.length(lengthText(normV)),
  ];
  if (twin && apart !== null) {
    details.push(runText('B', twin), said.apart(degrees(apart)));
  }
  return {
    summary: twin ? said.summaryOfBoth(axes, data.title) : said.summary(axes, data.title),
    details,
    hint: hintFor(place, seen),
    announcement: twin
      ? said.announcementOfBoth({ g: two(g), a: lossText(loss), b: lossText(twin.loss), step })
      : said.announcement(two(g), lossText(loss), step),
  };
}
