import fc from 'fast-check';
import { type Edit, MAX_ADDED } from '../../src/datasets/index.ts';
import {
  choiceField,
  editsField,
  type Field,
  flagField,
  numberField,
  type SettingsOf,
} from '../../src/simulation/index.ts';
import { pixelsField } from '../../src/simulation/pixelsField.ts';
import { setField } from '../../src/simulation/setField.ts';

fc.configureGlobal({ seed: 20160225, numRuns: 300 });

const netNames = ['plain', 'weightNorm', 'batchNorm'] as const;

/** A schema with a field of every kind. */
export const schema = {
  angle: numberField({ key: 'angle', initial: 155, min: -180, max: 180 }),
  rate: numberField({ key: 'eta', initial: 0.1, min: 1e-300, max: 1e300, log: true }),
  seed: numberField({ key: 'seed', initial: 1, min: 0, max: 2 ** 32 - 1, whole: true }),
  tilt: numberField({ key: 'tilt', initial: -3, min: -9, max: 9, whole: true }),
  data: choiceField({
    key: 'data',
    options: ['penguins', 'ring & rope', '50% ü+='],
    initial: 'penguins',
  }),
  plain: flagField({ key: 'plain', initial: false }),
  apart: flagField({ key: 'apart', initial: true }),
  edits: editsField({ key: 'points' }),
  nets: setField({ key: 'nets', options: netNames, initial: ['plain', 'weightNorm'] }),
  picture: pixelsField({ key: 'digit', count: 4 }),
};

export type SampleSettings = SettingsOf<typeof schema>;

/** The fields of the schema, for tests that go over all of them. */
export const fields: [name: string, field: Field<unknown>][] = Object.entries(schema);

const special = fc.constantFrom<unknown[]>(
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -0,
  Number.MIN_VALUE,
  Number.MAX_VALUE,
  null,
  undefined,
  '',
  '5',
  'NaN',
  'penguins',
  true,
  {},
  [],
  [null],
  Symbol('v'),
  () => 1,
);

/** What may stand where an edit should: near misses of every part of one. */
const nearlyEdit = fc.record(
  {
    kind: fc.constantFrom<unknown[]>('add', 'move', 'remove', 'turn', 1),
    row: fc.oneof(fc.integer({ min: -2, max: 12_000 }), special),
    input: fc.oneof(fc.array(fc.oneof(fc.double(), special), { maxLength: 5 }), special),
    target: fc.oneof(fc.double(), special),
  },
  { requiredKeys: [] },
);

/** Anything at all, and much that is nearly a setting. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  special,
  fc.double(),
  fc.integer({ min: -20, max: 20 }),
  fc.array(nearlyEdit, { maxLength: 8 }),
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
);

const standardized = fc.integer({ min: -100_000, max: 100_000 }).map((i) => i / 1000);
const sample = {
  input: fc.array(standardized, { minLength: 2, maxLength: 3 }),
  target: standardized,
};
const row = fc.integer({ min: 0, max: 9999 });

/** One valid change to a data set. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), ...sample }),
  fc.record({ kind: fc.constant('move' as const), row, ...sample }),
  fc.record({ kind: fc.constant('remove' as const), row }),
);

/** As many valid changes as a data set takes. */
export const manyEdits = fc
  .integer({ min: 0, max: MAX_ADDED })
  .chain((length) => fc.array(edit, { minLength: length, maxLength: length }));

/** Numbers from `min` to `max`: any of them, tiny ones, decimal ones and the ends. */
function between(min: number, max: number): fc.Arbitrary<number> {
  const inside = (value: number) => Math.min(Math.max(value, min), max) + 0;
  return fc.oneof(
    fc.double({ min, max, noNaN: true }).map(inside),
    fc.integer({ min: -300, max: 300 }).map((exponent) => inside(10 ** exponent)),
    fc.integer({ min: -9999, max: 9999 }).map((thousandths) => inside(thousandths / 1000)),
    fc.constantFrom(min, max),
  );
}

/** Every valid value of every field of the schema; edits few enough for a link. */
export const values: { readonly [K in keyof SampleSettings]: fc.Arbitrary<SampleSettings[K]> } = {
  angle: between(-180, 180),
  rate: between(1e-300, 1e300),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  tilt: fc.integer({ min: -9, max: 9 }),
  data: fc.constantFrom('penguins', 'ring & rope', '50% ü+='),
  plain: fc.boolean(),
  apart: fc.boolean(),
  edits: fc.array(edit, { maxLength: 40 }),
  nets: fc.subarray([...netNames]),
  picture: fc
    .array(fc.integer({ min: 0, max: 16 }), { minLength: 4, maxLength: 4 })
    .map((inks) => (inks.some((ink) => ink > 0) ? inks : [])),
};

/** Valid settings of the schema. */
export const settings: fc.Arbitrary<SampleSettings> = fc.record(values);
