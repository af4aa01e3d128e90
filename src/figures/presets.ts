import { initialSettings, type Place, type Schema, withPatch } from '../simulation/index.ts';
import type { Preset } from './types.ts';

/** The place a preset stands for: the defaults with its differences. */
export function presetPlace<S extends Schema>(schema: S, preset: Preset<S>): Place<S> {
  const { settings } = withPatch(schema, initialSettings(schema), preset.settings);
  return { settings, step: preset.step ?? 0 };
}
