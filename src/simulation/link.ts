import { words } from '#words/simulation.ts';
import {
  type Field,
  initialSettings,
  numberField,
  type Schema,
  type SettingsOf,
  withPatch,
} from './fields.ts';

/** The last step a run can be followed to. */
export const MAX_STEP = 100_000;

/** The step of a place, as it stands in a link. */
export const stepField = numberField({
  key: 'step',
  label: words.fields.step,
  initial: 0,
  min: 0,
  max: MAX_STEP,
  whole: true,
});

// Changes when the meaning of a link changes; links without it are version 1.
const VERSION = '1';

// What a host or a mailing may add to an address without meaning a setting.
const NOT_SETTINGS =
  /^(fig|step|version|theme|hide|lock|caption|lang|utm_.*|fbclid|gclid|msclkid|mc_.*)$/;

// Unknown names beyond these are only counted.
const MOST_NAMED = 5;

/** A place in a figure: everything it shows follows from these two. */
export interface Place<S extends Schema> {
  readonly settings: SettingsOf<S>;
  readonly step: number;
}

/**
 * The query of a link to a place in a figure, without '?'. Defaults are left out, and so is what is
 * too long for a link.
 */
export function writeLink<S extends Schema>(figure: string, schema: S, place: Place<S>): string {
  const query = new URLSearchParams({ fig: figure });
  for (const [name, field] of Object.entries(schema)) {
    const text = field.write(place.settings[name as keyof S]);
    const fits = text.length <= (field.longest ?? Number.POSITIVE_INFINITY);
    if (fits && text !== field.write(field.initial)) query.set(field.key, text);
  }
  if (place.step > 0) query.set(stepField.key, stepField.write(place.step));
  return query.toString();
}

/**
 * The query of an address, with `&` where a system on the way has written `&amp;` into what was escaped
 * already. No link of ours has a name that begins so.
 */
export function mendQuery(query: string): {
  readonly query: string;
  readonly problems: readonly string[];
} {
  const mended = query.replace(/&(amp;)+/g, '&');
  return { query: mended, problems: mended === query ? [] : [words.escapedTwice] };
}

/** The name of the figure that a query addresses, or null. */
export function linkedFigure(query: string): string | null {
  return new URLSearchParams(mendQuery(query).query).get('fig');
}

/**
 * Reads any query at all as a place in a figure: the nearest valid settings and step, and a
 * sentence for everything that had to be corrected.
 */
export function readLink<S extends Schema>(
  schema: S,
  query: string,
): Place<S> & { readonly problems: readonly string[] } {
  const mended = mendQuery(query);
  const params = new URLSearchParams(mended.query);
  const byKey = new Map(
    Object.entries(schema).map(([name, field]) => [field.key, { name, field }]),
  );
  const patch: Record<string, unknown> = {};
  const problems: string[] = [...mended.problems];
  const unknown = new Set<string>();
  for (const key of new Set(params.keys())) {
    const known = byKey.get(key);
    if (known) patch[known.name] = known.field.parse(first(params, known.field, problems) ?? '');
    else if (!NOT_SETTINGS.test(key)) unknown.add(clip(key));
  }
  const names = [...unknown];
  for (const name of names.slice(0, MOST_NAMED)) {
    problems.push(words.noSetting(name));
  }
  if (names.length > MOST_NAMED) {
    problems.push(words.noOtherSettings(names.length - MOST_NAMED));
  }
  const version = params.get('version') ?? VERSION;
  if (version !== VERSION) {
    problems.push(words.otherVersion(clip(version), VERSION));
  }
  const { settings, problems: corrected } = withPatch(schema, initialSettings(schema), patch);
  problems.push(...corrected);
  const stepText = first(params, stepField, problems);
  const step = stepField.nearest(stepText === null ? 0 : stepField.parse(stepText));
  if (step.problem) problems.push(step.problem);
  return { settings, step: step.value, problems };
}

/** The first text under a key; says so if there is another. */
function first(
  params: URLSearchParams,
  { key, label = key }: Pick<Field<unknown>, 'key' | 'label'>,
  problems: string[],
): string | null {
  const [text = null, ...others] = params.getAll(key);
  if (others.some((other) => other !== text)) {
    problems.push(words.givenTwice(label));
  }
  return text;
}

/** Keeps a hostile key from filling the page. */
function clip(text: string): string {
  const characters = [...text];
  return characters.length > 20 ? `${characters.slice(0, 20).join('')}…` : text;
}
