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

/** A run whose v would move less than this in a step of rate one is at rest. */
const AT_REST = 1e-6;

const atRest = ({ gradV, gradG = 0 }: Observation, pinned: boolean): boolean =>
  gradV !== undefined && norm(gradV) < AT_REST && (pinned || Math.abs(gradG) < AT_REST);

const degrees = (angle: number): string => `${formatNumber(angle, { decimals: 1 })}°`;

/** One run in a sentence. */
function runText(name: string, { v = [], g = 0, w, loss }: Observation): string {
  return `${name}: v/∥v∥ is ${formatVector(direction(v))}, g is ${two(g)}, w is ${formatVector(w)}, the loss is ${lossText(loss)}.`;
}

/** What to try next, from the state the figure is in. */
function hintFor({ settings, step }: Place<typeof schema>, { now, twin }: Seen): string {
  const pinned = settings.mode === 'pinned';
  if (step === 0) {
    return twin
      ? 'Guess first: will A and B end in the same place? Then press play.'
      : 'Turn the globe to see the whole loss, then press play.';
  }
  if (!twin) return 'Turn the globe to follow the path, or move the start to another place.';
  if (atRest(now, pinned) && atRest(twin, pinned)) {
    const worse = Math.max(now.loss, twin.loss);
    const parted = Math.abs(now.loss - twin.loss) > 0.01 * worse && worse > AT_REST;
    if (parted && pinned) {
      return 'Both are at rest, one of them in a false minimum. Let g learn, and play on.';
    }
    return 'Both are at rest. Move a start, or change g, and play again.';
  }
  return 'Play on until both are at rest, and turn the globe to see where they are.';
}

/** The words of the figure at a place. */
export function describe(place: Place<typeof schema>, seen: Seen, problem: Problem): Description {
  const { settings, step } = place;
  const { now, twin, apart } = seen;
  const { data, stochastic } = problem;
  const { normV = 0, g = 0, loss } = now;
  const axes = data.columns.map(({ name }) => name).join(', ');
  const details = [
    `Step ${step}: ${methodText(stochastic, settings)}, learning rate ${formatNumber(settings.learningRate)}; g is ${settings.mode === 'pinned' ? 'pinned' : 'learned'}.`,
    runText(twin ? 'A' : 'The run', now),
    `v is ${lengthText(normV)} long.`,
  ];
  if (twin && apart !== null) {
    details.push(runText('B', twin), `A and B point ${degrees(apart)} apart.`);
  }
  return {
    summary: `A globe of all directions in space, painted with the loss of the neuron whose w has that direction and the present g. Its axes are ${axes}. On it are the path of v/∥v∥${twin ? ' from A, and dashed that from a second start B' : ''}; around it the circle of radius |g|. The data: ${data.title}.`,
    details,
    hint: hintFor(place, seen),
    announcement: `g ${two(g)}, loss ${lossText(loss)}${twin ? ` from A and ${lossText(twin.loss)} from B` : ''}; step ${step}.`,
  };
}
