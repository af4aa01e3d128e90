import { words } from '#words/figures/sphere.ts';
import { fromSpherical, turnAngle } from '../../weightnorm/index.ts';
import type { Drawing, Question } from '../types.ts';
import { runsOf } from './runs.ts';
import type { schema } from './schema.ts';

/** The step at which both runs have come to where they stay. */
const ENDED = 80;

/** Where B will end: nearer to the end of A, or nearer to its own. */
const draw: Drawing<typeof schema> = {
  words: words.questions.starts.draw,
  start: () => [60, 0],
  judge([azimuth, elevation], settings) {
    const { first, twin } = runsOf(settings);
    const drawn = fromSpherical({ length: 1, azimuth, elevation });
    const [toA = 0, toB = 0] = [first, twin].map((run) =>
      run ? turnAngle(drawn, run.at(ENDED).parameters.v) : 0,
    );
    return toA < toB ? 'same' : 'apart';
  },
};

/** What the prose asks before the figure runs. */
export const questions: Readonly<Record<string, Question<typeof schema>>> = {
  starts: {
    question: words.questions.starts.question,
    options: [
      { id: 'same', ...words.questions.starts.options.same, refute: 'learned', card: 'budget' },
      { id: 'apart', ...words.questions.starts.options.apart },
      { id: 'never', ...words.questions.starts.options.never, refute: 'gentle' },
    ],
    right: 'apart',
    reveal: { presetId: 'opening', step: ENDED },
    draw,
  },
};
