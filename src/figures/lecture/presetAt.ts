import { type Place, type Schema, withPatch } from '../../simulation/index.ts';
import { presetPlace } from '../presets.ts';
import type { Figure } from '../types.ts';

/**
 * The place in the list of the preset that a figure is in. Several may have the same settings: then
 * the one at this step, else the `last`. Where no preset has these settings, the last as well.
 */
export function presetAt<S extends Schema>(
  { schema, presets }: Pick<Figure<S>, 'schema' | 'presets'>,
  { settings, step }: Place<S>,
  last: number,
): number {
  const places = presets.map((preset) => presetPlace(schema, preset));
  const alike = places.flatMap((place, index) =>
    withPatch(schema, settings, place.settings).settings === settings ? [index] : [],
  );
  const here = alike.find((index) => places[index]?.step === step);
  if (here !== undefined) return here;
  return alike.includes(last) ? last : (alike[0] ?? Math.max(0, last));
}
