import { words } from '#words/figures/neuron.ts';
import type { Dataset } from '../../datasets/index.ts';

/** What the reader's point is. */
export const newcomer = (data: Dataset) => (data.id === 'ownClasses' ? 'point' : 'penguin');

/** What the two classes are called. */
export const classesOf = ({ classNames }: Dataset): readonly [string, string] =>
  classNames ?? [words.classes.zero, words.classes.one];
