import type { Vector } from '../weightnorm/index.ts';

export type DatasetId =
  | 'penguins'
  | 'penguins3'
  | 'species'
  | 'separable'
  | 'circle'
  | 'ring1'
  | 'ring2'
  | 'smooth3'
  | 'tanh6'
  | 'own'
  | 'ownClasses';

/** One measured quantity and how it was standardized: standardized = (raw − mean)/deviation. */
export interface Column {
  readonly name: string;
  /** The unit of `mean` and `deviation`; '' with mean 0 and deviation 1 where nothing is measured. */
  readonly unit: string;
  readonly mean: number;
  /** Positive. */
  readonly deviation: number;
}

/** What a neuron learns from; usable as a `Batch` wherever it has at least one row. */
export interface Dataset {
  readonly id: DatasetId;
  /** Short, for a menu. */
  readonly title: string;
  /** In a classification every target is 0 or 1. */
  readonly task: 'regression' | 'classification';
  /** n rows of 2 or 3 standardized entries, as many as there are `columns`. */
  readonly inputs: readonly Vector[];
  /** n standardized numbers. */
  readonly targets: readonly number[];
  readonly columns: readonly Column[];
  readonly target: Column;
  /** What the targets 0 and 1 mean. */
  readonly classNames?: readonly [string, string];
  /** One sentence: where the numbers come from, under which licence. */
  readonly source: string;
}

/** A column in which nothing was measured, so that nothing is converted. */
export function unmeasured(name: string): Column {
  return { name, unit: '', mean: 0, deviation: 1 };
}
