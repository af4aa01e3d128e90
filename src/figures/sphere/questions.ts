import { fromSpherical, turnAngle } from '../../weightnorm/index.ts';
import type { Drawing, Question } from '../types.ts';
import { runsOf } from './runs.ts';
import type { schema } from './schema.ts';

/** The step at which both runs have come to where they stay. */
const ENDED = 80;

/** Where B will end: nearer to the end of A, or nearer to its own. */
const draw: Drawing<typeof schema> = {
  words: 'Put the dashed ring where B will end. You can turn the globe to see its other side.',
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
    question: 'g is pinned, and A and B start close together. Where will they end?',
    options: [
      {
        id: 'same',
        label: 'both at the lowest point',
        misconception:
          'The bowl has one lowest point, but on the sphere that the pin leaves there is a second low place; only with g free do they meet.',
        refute: 'learned',
      },
      { id: 'apart', label: 'in two different places' },
      {
        id: 'never',
        label: 'they never come to rest',
        misconception:
          'The nearer a run comes to a low place, the smaller its gradient: both come to rest.',
        refute: 'gentle',
      },
    ],
    right: 'apart',
    reveal: { presetId: 'opening', step: ENDED },
    draw,
  },
};
