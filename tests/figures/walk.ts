import fc from 'fast-check';
import type { Figure } from '../../src/figures/types.ts';
import {
  type Field,
  initialSettings,
  type Place,
  readLink,
  type Schema,
  withPatch,
  writeLink,
} from '../../src/simulation/index.ts';

/** Settings that are no angles are tried so near to where they start. */
const NEAR = 3;
const MOST_STEPS = 30;
/** Networks learn slowly. */
const MOST_NETWORK_STEPS = 5;

type Bounds = { readonly min: number; readonly max: number; readonly log?: boolean };

function numbers(field: Field<unknown>): fc.Arbitrary<unknown> {
  const { min, max, log } = field as unknown as Bounds;
  const start = field.initial as number;
  const isAngle = max === 90 || max === 180;
  const low = isAngle ? min : Math.max(min, start - NEAR);
  const high = isAngle ? max : Math.min(max, start + NEAR);
  // Not the ends above all, as fast-check would have it.
  return fc.noBias(fc.integer({ min: 0, max: 997 })).map((part) => {
    const at = part / 997;
    const value = log ? start * 10 ** (2 * at - 1) : low + at * (high - low);
    // A second time, since a whole number is only near after the first.
    return field.nearest(field.nearest(value).value).value;
  });
}

/** Values of a setting that a reader may come to. */
function valuesOf(field: Field<unknown>): fc.Arbitrary<unknown> {
  const { initial } = field;
  const options = (field as { readonly options?: readonly string[] }).options;
  if (options) {
    if (Array.isArray(initial)) return fc.subarray([...options], { minLength: 1 });
    return fc.constantFrom(...options);
  }
  if (typeof initial === 'boolean') return fc.boolean();
  if (typeof initial === 'number') return numbers(field);
  const texts = [
    '',
    'a1.25_-0.5_1',
    'r0*m1_0.5_0.25_-1',
    '0123456789abcdefg'.repeat(4).slice(0, 64),
  ];
  // What is no value of this setting is where it starts.
  return fc.constantFrom(...texts).map((text) => {
    const { value, problem } = field.nearest(field.parse(text));
    return problem ? initial : value;
  });
}

/** Random places of a figure, and what a link makes of them; the same ones for the same seed. */
export function walk<S extends Schema>(figure: Figure<S>, count: number, seed: number): Place<S>[] {
  const { name, schema, horizon } = figure;
  const most = Math.min(horizon, name === 'network' ? MOST_NETWORK_STEPS : MOST_STEPS);
  const settings = Object.entries(schema).map(
    ([name, field]) => [name, fc.option(valuesOf(field), { nil: undefined })] as const,
  );
  const place = fc.record({
    patch: fc.record(Object.fromEntries(settings)),
    step: fc.integer({ min: 0, max: most }),
  });
  return fc.sample(place, { seed, numRuns: count }).map(({ patch, step }) => {
    const changes = Object.entries(patch).filter(([, value]) => value !== undefined);
    const valid = withPatch(schema, initialSettings(schema), Object.fromEntries(changes));
    return { settings: valid.settings, step: reached(figure, valid.settings, step) };
  });
}

/** The step itself, or the last before it if the run ends there. */
function reached<S extends Schema>(
  figure: Figure<S>,
  settings: Place<S>['settings'],
  step: number,
): number {
  let last = -1;
  for (;;) {
    const next = figure.reach(settings, step);
    if (next >= step || next === last) return Math.min(next, step);
    last = next;
  }
}

/** The link to a place, and the place that it leads back to without a word. */
export function linkTo<S extends Schema>(figure: Figure<S>, place: Place<S>): string {
  const link = writeLink(figure.name, figure.schema, place);
  const { problems } = readLink(figure.schema, link);
  if (problems.length > 0) throw new Error(`The link ${link} has problems: ${problems.join(' ')}`);
  return link;
}
