import { presetPlace } from '../../src/figures/presets.ts';
import { loadFigure } from '../../src/figures/registry.ts';
import { createFigureStore } from '../../src/simulation/index.ts';
import { readData } from '../../tools/readData.ts';
import { fakeFrames } from '../simulation/frames.ts';

/** A figure in one of its presets, on a fake screen. */
export async function open(name: Parameters<typeof loadFigure>[0], preset = 0) {
  const module = await loadFigure(name);
  await module.prepare?.(readData);
  const { schema, presets, reach, ended } = module.figure;
  const place = presetPlace(schema, presets[preset] ?? presets[0]);
  const frames = fakeFrames();
  return { module, frames, store: createFigureStore({ schema, place, reach, ended, frames }) };
}
