import { words } from '#words/datasets.ts';
import type { Vector } from '../weightnorm/index.ts';
import * as rows from './penguin-rows.ts';
import { standardize } from './standardize.ts';
import { type Column, type Dataset, unmeasured } from './types.ts';

interface Measured {
  readonly column: Column;
  /** 342 standardized values. */
  readonly values: Vector;
}

function measured(name: string, unit: string, text: string): Measured {
  const { values, mean, deviation } = standardize(text.trim().split(/\s+/).map(Number));
  return { column: { name, unit, mean, deviation }, values };
}

const beakLength = () => measured(words.columns.beakLength, 'mm', rows.beakLength);
const beakDepth = () => measured(words.columns.beakDepth, 'mm', rows.beakDepth);
const flipperLength = () => measured(words.columns.flipperLength, 'mm', rows.flipperLength);
const bodyMass = () => measured(words.columns.bodyMass, 'g', rows.bodyMass);

function gather(measurements: readonly Measured[], chosen: readonly number[]): Vector[] {
  return chosen.map((row) => measurements.map(({ values }) => values[row] as number));
}

type SpeciesName = (typeof rows.species)[number]['name'];

const speciesOfRows = (): SpeciesName[] =>
  rows.species.flatMap(({ name, count }) => new Array<SpeciesName>(count).fill(name));

/** Body mass of all 342 penguins, to be told from the given measurements. */
function massFrom(id: 'penguins' | 'penguins3', from: readonly Measured[]): Dataset {
  const mass = bodyMass();
  return {
    id,
    title: words.titles[id],
    task: 'regression',
    inputs: gather(from, [...mass.values.keys()]),
    targets: mass.values,
    columns: from.map(({ column }) => column),
    target: mass.column,
    source: words.sources.penguins,
  };
}

/** Adélie (0) or Gentoo (1), to be told from two measurements of those 274 penguins. */
function speciesFrom(id: 'species' | 'separable', from: readonly Measured[]): Dataset {
  const names = speciesOfRows();
  const chosen = [...names.keys()].filter((row) => names[row] !== 'Chinstrap');
  return {
    id,
    title: words.titles[id],
    task: 'classification',
    inputs: gather(from, chosen),
    targets: chosen.map((row) => (names[row] === 'Gentoo' ? 1 : 0)),
    columns: from.map(({ column }) => column),
    target: unmeasured(words.columns.species),
    classNames: [words.adelie, words.gentoo],
    source: words.sources.penguins,
  };
}

export const penguins = () => massFrom('penguins', [beakDepth(), flipperLength()]);

export const penguins3 = () => massFrom('penguins3', [beakDepth(), flipperLength(), beakLength()]);

/**
 * Of all pairs of species and measurements whose classes overlap, this one has the overlap that
 * shows without drowning the signal (11 of 274 on the wrong side of the fitted line), a line that
 * needs both measurements (alone they leave 14 and 25 wrong), and a minimum that gradient descent
 * reaches within hundreds of steps. `separable` has the same birds, so what changes is what was
 * measured.
 */
export const species = () => speciesFrom('species', [beakLength(), bodyMass()]);

export const separable = () => speciesFrom('separable', [beakDepth(), flipperLength()]);
