import { words } from '#words/figures.ts';
import {
  initialSettings,
  type Place,
  readLink,
  type Schema,
  withPatch,
} from '../simulation/index.ts';
import type { Figure, Preset } from './types.ts';

/** The place a preset stands for: the defaults with its differences. */
export function presetPlace<S extends Schema>(schema: S, preset: Preset<S>): Place<S> {
  const { settings } = withPatch(schema, initialSettings(schema), preset.settings);
  return { settings, step: preset.step ?? 0 };
}

/** Where a link leads in a figure, and a sentence for everything that had to be corrected. */
export function linkedPlace<S extends Schema>(
  { schema, horizon }: Pick<Figure<S>, 'schema' | 'horizon'>,
  query: string,
) {
  const { problems, ...place } = readLink(schema, query);
  if (horizon > 0 || place.step === 0) return { ...place, problems };
  return { ...place, step: 0, problems: [...problems, words.noSteps] };
}
