import { presetPlace } from '../figures/presets.ts';
import { type FigureName, loadFigure } from '../figures/registry.ts';
import type { FigureModule, ReadFile } from '../figures/types.ts';
import {
  createFigureStore,
  type FigureStore,
  type FrameSource,
  type Schema,
} from '../simulation/index.ts';

/** A figure with its state, as it stands on a page. */
export interface OpenFigure {
  readonly name: FigureName;
  readonly module: FigureModule;
  readonly store: FigureStore<Schema>;
}

/** Loads a figure with its data and puts it into its opening state. */
export async function openFigure(
  name: FigureName,
  frames: FrameSource,
  read: ReadFile,
): Promise<OpenFigure> {
  const module = await loadFigure(name);
  await module.prepare?.(read);
  const { schema, presets, reach, ended } = module.figure;
  const place = presetPlace(schema, presets[0]);
  const store = createFigureStore({ schema, place, reach, ended, frames });
  return { name, module, store };
}
