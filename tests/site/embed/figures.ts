import { presetPlace } from '../../../src/figures/presets.ts';
import { figureNames, loadFigure } from '../../../src/figures/registry.ts';
import { createFigureStore } from '../../../src/simulation/index.ts';
import { readData } from '../../../tools/readData.ts';

/** Every registered figure, with its data. */
export const everyFigure = await Promise.all(
  figureNames.map(async (name) => {
    const module = await loadFigure(name);
    await module.prepare?.(readData);
    return { name, module };
  }),
);

export type AnyFigure = (typeof everyFigure)[number]['module']['figure'];

/** The figure of a name. */
export function figureNamed(name: string): AnyFigure {
  const found = everyFigure.find((figure) => figure.name === name);
  if (!found) throw new Error(`There is no figure ${name}.`);
  return found.module.figure;
}

/** A store of a figure that opens as the figure does; nothing plays. */
export function storeOf(figure: AnyFigure, schema = figure.schema) {
  const { presets, reach, ended } = figure;
  const frames = { request: () => 0, cancel: () => {} };
  const place = presetPlace(figure.schema, presets[0]);
  return createFigureStore({ schema, place, reach, ended, frames });
}
