import { words } from '#words/datasets.ts';
import { penguins, penguins3, separable, species } from './penguins.ts';
import { circle, ring1, ring2 } from './ring.ts';
import { smooth3, tanh6 } from './solids.ts';
import { type Dataset, type DatasetId, unmeasured } from './types.ts';

const builders: Readonly<Record<DatasetId, () => Dataset>> = {
  penguins,
  penguins3,
  species,
  separable,
  circle,
  ring1,
  ring2,
  smooth3,
  tanh6,
  own: () => ({
    id: 'own',
    title: words.titles.own,
    task: 'regression',
    inputs: [],
    targets: [],
    columns: [unmeasured('x₁'), unmeasured('x₂')],
    target: unmeasured(words.columns.target),
    source: words.sources.own,
  }),
  ownClasses: () => ({
    id: 'ownClasses',
    title: words.titles.ownClasses,
    task: 'classification',
    inputs: [],
    targets: [],
    columns: [unmeasured('x₁'), unmeasured('x₂')],
    target: unmeasured(words.columns.class),
    classNames: [words.classes.zero, words.classes.one],
    source: words.sources.own,
  }),
};

/** Every data set there is, in the order of a menu. */
export const datasetIds = Object.keys(builders) as readonly DatasetId[];

const built = new Map<DatasetId, Dataset>();

/**
 * The data set of that name, built when first asked for and the same object ever after. `own` and
 * `ownClasses` have no rows until edits add some.
 */
export function dataset(id: DatasetId): Dataset {
  const found = built.get(id) ?? builders[id]();
  built.set(id, found);
  return found;
}
