import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  initialSettings,
  linkedFigure,
  MAX_STEP,
  mendQuery,
  readLink,
} from '../../src/simulation/index.ts';
import { runs } from '../long.ts';
import { fields, schema } from './arbitrary.ts';
import { hostileQuery } from './hostile.ts';

const initial = initialSettings(schema);

const parameters = hostileQuery(fields.map(([, { key }]) => key));
const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

function expectValid(query: string): void {
  const { settings, step, problems } = readLink(schema, query);
  expect(Object.keys(settings)).toEqual(Object.keys(schema));
  for (const [name, field] of fields) {
    const value = Reflect.get(settings, name);
    expect(field.nearest(value)).toEqual({ value });
  }
  expect(Number.isInteger(step) && step >= 0 && step <= MAX_STEP).toBe(true);
  for (const problem of problems) expect(problem).toMatch(/^[\s\S]+\.$/);
  expect(new Set(problems).size).toBe(problems.length);
}

describe('any text is read as a valid place', () => {
  it('if it has the keys and the values of a link in every wrong way', () => {
    fc.assert(fc.property(parameters, expectValid), { numRuns: runs(1000) });
  });

  it('if it is any text of Unicode', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', size: 'large' }), expectValid));
  });

  it('if its percent signs and code units make no text', () => {
    fc.assert(fc.property(codeUnits, expectValid));
    fc.assert(fc.property(codeUnits, (text) => expectValid(`eta=%${text}&%${text}=5`)));
  });

  it('if it names a thousand settings that do not exist, of which it says five', () => {
    const query = Array.from({ length: 1000 }, (_, i) => `x${i}=1`).join('&');
    const { problems } = readLink(schema, query);
    expect(problems).toHaveLength(6);
    expect(problems[4]).toBe('This figure has no setting “x4”.');
    expect(problems[5]).toBe('Nor has it 995 others that the link names.');
  });
});

test.each([
  ['eta=-5', 'rate', 1e-300, 'eta was below 1e-300; it is 1e-300 now.'],
  ['eta=1e400', 'rate', 1e300, 'eta was above 1e+300; it is 1e+300 now.'],
  ['eta=fast', 'rate', 0.1, 'eta was not a number; it is 0.1 now.'],
  ['eta=%', 'rate', 0.1, 'eta was not a number; it is 0.1 now.'],
  ['tilt=2.4', 'tilt', 2, 'tilt must be a whole number; it is 2 now.'],
  ['plain=yes', 'plain', false, 'plain must be 0 or 1; it is 0 now.'],
  [
    'points=r3*zebra',
    'edits',
    [{ kind: 'remove', row: 3 }],
    "The change 'zebra' was dropped: it begins with none of a, m and r.",
  ],
  [
    'nets=plain.magic',
    'nets',
    ['plain'],
    'nets can name plain, weightNorm, batchNorm; it is plain now.',
  ],
  [
    'nets=',
    'nets',
    ['plain', 'weightNorm'],
    'nets can name plain, weightNorm, batchNorm; it is plain, weightNorm now.',
  ],
  ['digit=0h00', 'picture', [], 'digit was not a picture.'],
  ['digit=12345', 'picture', [], 'digit was not a picture.'],
  ['angle=1&angle=2', 'angle', 1, 'angle is given more than once; the first counts.'],
])('%s is corrected, with a sentence', (query, name, value, problem) => {
  expect(readLink(schema, query)).toEqual({
    settings: { ...initial, [name]: value },
    step: 0,
    problems: [problem],
  });
});

test.each([
  ['-1', 0, 'step was below 0; it is 0 now.'],
  ['1e400', MAX_STEP, 'step was above 100000; it is 100000 now.'],
  ['100001', MAX_STEP, 'step was above 100000; it is 100000 now.'],
  ['36.6', 37, 'step must be a whole number; it is 37 now.'],
  ['', 0, 'step was not a number; it is 0 now.'],
  ['last', 0, 'step was not a number; it is 0 now.'],
])('step=%s goes to the nearest step, with a sentence', (text, step, problem) => {
  expect(readLink(schema, `step=${text}`)).toEqual({
    settings: initial,
    step,
    problems: [problem],
  });
});

describe('a parameter that is no setting', () => {
  it('gets a sentence, without the markup or the length it may have had', () => {
    expect(readLink(schema, 'speling=5').problems).toEqual([
      'This figure has no setting “speling”.',
    ]);
    expect(readLink(schema, `${'😀'.repeat(50)}=5`).problems).toEqual([
      `This figure has no setting “${'😀'.repeat(20)}…”.`,
    ]);
  });

  it('is passed over if a host or a mailing adds it', () => {
    const query =
      'utm_source=a&utm_medium=b&fbclid=c&gclid=d&mc_cid=e&theme=dark&hide=f&lock=g&caption=0&lang=de';
    expect(readLink(schema, query).problems).toEqual([]);
    expect(readLink(schema, 'utm=1').problems).toHaveLength(1);
    expect(readLink(schema, 'xutm_source=1').problems).toHaveLength(1);
  });

  it('cannot reach what every object has', () => {
    const { settings } = readLink(schema, '__proto__=1&constructor=2&toString=3');
    expect(settings).toEqual(initial);
    expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
  });
});

describe('the version of a link', () => {
  it('is 1 where none is said', () => {
    expect(readLink(schema, 'version=1&eta=5')).toEqual(readLink(schema, 'eta=5'));
  });

  it('gets a sentence if it is another, and the settings are read all the same', () => {
    expect(readLink(schema, 'version=2&eta=5')).toEqual({
      settings: { ...initial, rate: 5 },
      step: 0,
      problems: ['The link is of version 2, read as version 1.'],
    });
  });
});

describe('an address whose & was escaped twice on the way', () => {
  const meant = 'fig=split&eta=5&step=20';

  it.each(['&amp;', '&amp;amp;'])('with %s is read as it was meant, and says so', (written) => {
    const query = meant.replaceAll('&', written);
    expect(readLink(schema, query)).toEqual({
      ...readLink(schema, meant),
      problems: ['The address has “&amp;” where “&” is meant, and is read so.'],
    });
    expect(linkedFigure(`eta=5${written}fig=split`)).toBe('split');
  });

  it('is told from a value that has these letters', () => {
    expect(mendQuery(`?${new URLSearchParams({ caption: 'a &amp; b' })}`).problems).toEqual([]);
  });
});
