import { exercises as words } from '#prose/teaching/exercises.ts';
import type { Figure } from '../../figures/types.ts';
import {
  initialSettings,
  type Place,
  type Schema,
  withPatch,
  writeLink,
} from '../../simulation/index.ts';
import { earlyExercises } from './earlyExercises.ts';
import { laterExercises } from './laterExercises.ts';
import type { Differences, Exercise, ExerciseWords, Numbers, See } from './types.ts';

const LEVELS = ['easy', 'middle', 'hard'] as const;

/** All exercises, from easy to hard, and in the order of the essay where they are alike. */
export const exercises: readonly Exercise[] = [...earlyExercises, ...laterExercises].sort(
  (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
);

/** An exercise with its words, its numbers, and the query of the link to its state. */
export interface Resolved extends ExerciseWords {
  readonly exercise: Exercise;
  readonly numbers: Numbers;
  readonly query: string;
}

/** A place of a figure with these settings besides its defaults. */
function placeIn({ schema }: Figure<Schema>, differences: Differences, step = 0): Place<Schema> {
  const { settings, problems } = withPatch(schema, initialSettings(schema), differences);
  if (problems.length > 0) throw new Error(problems.join(' '));
  return { settings, step };
}

/** @throws Error when a figure does not take the settings, or there are no words. */
export function resolve(exercise: Exercise, figure: Figure<Schema>): Resolved {
  const said = words[exercise.id];
  if (!said) throw new Error(`The exercise “${exercise.id}” has no words.`);
  const see: See = (settings, step) => figure.values(placeIn(figure, settings, step));
  const place = placeIn(figure, exercise.settings, exercise.step);
  return {
    ...said,
    exercise,
    numbers: exercise.solve(see),
    query: writeLink(figure.name, figure.schema, place),
  };
}

const NUMBER = /\{(\w+)\}/;

/** A text in pieces: words, and between them the numbers that it names. */
export function pieces(
  text: string,
  numbers: Numbers,
): readonly { text: string; worked: boolean }[] {
  return text.split(NUMBER).map((piece, i) => {
    if (i % 2 === 0) return { text: piece, worked: false };
    const number = numbers[piece];
    if (number === undefined)
      throw new Error(`An exercise names a number “${piece}” without value.`);
    return { text: number, worked: true };
  });
}

/** The same as one text. */
export const filled = (text: string, numbers: Numbers): string =>
  pieces(text, numbers)
    .map((piece) => piece.text)
    .join('');
