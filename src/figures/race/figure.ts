import { words } from '#words/figures/race.ts';
import { words as runWords } from '#words/runs.ts';
import { observe } from '../../simulation/index.ts';
import { neurons, raceSchema } from '../../simulation/race.ts';
import { shortOutcome } from '../outcomeWords.ts';
import type { Figure } from '../types.ts';
import { describe } from './describe.ts';
import { endingsOf } from './endings.ts';
import { isJudged } from './observe.ts';
import { presets } from './presets.ts';
import { questions } from './questions.ts';
import { type RacePlace, raceOf } from './runs.ts';

/** The names of the runners, as names in a program may be. */
const runIds = { plain: 'plain', weightNorm: 'weight_norm', divideAfter: 'divide_after' } as const;

export const schema = raceSchema;

/** What became of a runner, once it has been run so far. */
function outcomeSoFar(place: RacePlace, index: 0 | 1): string {
  if (!isJudged(place)) return words.values.unfinished;
  return shortOutcome(raceOf(place.settings).entries[index].outcome());
}

/** The same as one word of the code, for who judges it: it is no text of any language. */
const verdictSoFar = (place: RacePlace, index: 0 | 1): string =>
  isJudged(place) ? raceOf(place.settings).entries[index].outcome().verdict.kind : 'open';

export const figure: Figure<typeof schema> = {
  name: 'race',
  title: words.title,
  caption: words.caption,
  schema,
  // As far as the longest of the races is judged.
  horizon: Math.max(...Object.values(neurons).map(({ steps }) => steps)),
  presets,
  questions,
  isRandom: () => false,
  reach(settings, step) {
    const { entries } = raceOf(settings);
    const reached = entries.map(({ run }) => run.reachSoon(step));
    // A runner that has broken off must not hold up the others.
    const going = reached.filter((_, i) => !entries[i]?.run.ending);
    return going.length > 0 ? Math.min(...going) : Math.max(...reached);
  },
  ended(settings, step) {
    const endings = raceOf(settings).entries.map(({ run }) => run.endingAt(step));
    return endings.includes(null) ? null : (endings[0]?.message ?? null);
  },
  runs(settings) {
    const named = raceOf(settings).entries.map(({ runner, run }) => ({
      id: runIds[runner],
      label: runWords[runner],
      run,
    }));
    // Weight norm first: the race is about it.
    const [plain, weightNorm, ...third] = named;
    return [weightNorm, plain, ...third].filter((run) => run !== undefined);
  },
  values(place) {
    const { settings, step } = place;
    const { entries, limits, steps } = raceOf(settings);
    return {
      ...observe(entries[1].run, step),
      plainLoss: observe(entries[0].run, step).loss,
      learningRate: settings.learningRate,
      plainLimit: limits.plain,
      weightNormLimit: limits.weightNorm,
      condition: limits.condition,
      judgedAt: String(steps),
      plainOutcome: outcomeSoFar(place, 0),
      weightNormOutcome: outcomeSoFar(place, 1),
      plainVerdict: verdictSoFar(place, 0),
      weightNormVerdict: verdictSoFar(place, 1),
      ...endingsOf(schema),
    };
  },
  describe,
};
