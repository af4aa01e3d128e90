import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { choiceField, flagField, numberField } from '../../src/simulation/index.ts';
import { anything, fields, schema, values } from './arbitrary.ts';

describe.each(fields)('the field %s', (name, field) => {
  it('makes a valid value of anything, which it then leaves as it is', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const { value } = field.nearest(given);
        expect(field.nearest(value)).toEqual({ value });
      }),
    );
  });

  it('takes a valid value without a word', () => {
    fc.assert(
      fc.property(values[name as keyof typeof values], (value) => {
        expect(field.nearest(value)).toEqual({ value });
      }),
    );
  });

  it('reads every valid value from what it wrote', () => {
    fc.assert(
      fc.property(values[name as keyof typeof values], (value) => {
        expect(field.nearest(field.parse(field.write(value)))).toEqual({ value });
      }),
    );
  });

  it('writes two valid values alike only if they are alike', () => {
    const value = values[name as keyof typeof values] as fc.Arbitrary<unknown>;
    fc.assert(
      fc.property(value, value, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(field.write(one)).not.toBe(field.write(other));
      }),
    );
  });

  it('starts with a valid value', () => {
    expect(field.nearest(field.initial)).toEqual({ value: field.initial });
  });
});

describe('a number', () => {
  const { rate, angle } = schema;

  test.each([
    ['below the range', -181, -180, 'angle was below -180; it is -180 now.'],
    ['above the range', 1e9, 180, 'angle was above 180; it is 180 now.'],
    ['infinite', Number.POSITIVE_INFINITY, 180, 'angle was above 180; it is 180 now.'],
    ['not a number', Number.NaN, 155, 'angle was not a number; it is 155 now.'],
    ['a text', '12', 155, 'angle was not a number; it is 155 now.'],
  ])('that is %s is corrected, and the sentence names both', (_, given, value, problem) => {
    expect(angle.nearest(given)).toEqual({ value, problem });
  });

  it('is called by its label where it has one', () => {
    const named = numberField({ key: 'eta', label: 'Learning rate η', initial: 1, min: 0, max: 9 });
    expect(named.nearest(10).problem).toBe('Learning rate η was above 9; it is 9 now.');
    const chosen = choiceField({ key: 'opt', label: 'Optimizer', options: ['a'], initial: 'a' });
    expect(chosen.nearest('b').problem).toBe('Optimizer must be one of a; it is a now.');
    const flag = flagField({ key: 'divide', label: 'Third runner', initial: true });
    expect(flag.nearest(2).problem).toBe('Third runner must be 0 or 1; it is 1 now.');
  });

  describe('that wraps', () => {
    const turn = numberField({ key: 'angle', initial: 0, min: -180, max: 180, wrap: true });

    test.each([
      [270, -90],
      [-270, 90],
      [180, 180],
      [-180, -180],
      [181, -179],
      [540, 180],
      [720, 0],
      [1e9, -80],
    ])('takes %d for %d without a word', (given, value) => {
      expect(turn.nearest(given)).toEqual({ value });
    });

    it('comes to the same place from every turn', () => {
      const angle = fc.integer({ min: -179, max: 180 });
      fc.assert(
        fc.property(angle, fc.integer({ min: -9, max: 9 }), (value, turns) => {
          expect(turn.nearest(value + 360 * turns)).toEqual({ value });
        }),
      );
    });

    it('has no direction for the infinite', () => {
      expect(turn.nearest(Number.POSITIVE_INFINITY)).toEqual({
        value: 180,
        problem: 'angle was above 180; it is 180 now.',
      });
    });
  });

  it('of −0 is 0, which is what a link can carry', () => {
    expect(angle.nearest(-0).value).toBe(0);
    expect(schema.tilt.nearest(-0.2).value).toBe(0);
  });

  it('may be written with a decimal comma, and with blanks around it', () => {
    expect(angle.nearest(angle.parse('12,5'))).toEqual({ value: 12.5 });
    expect(rate.nearest(rate.parse(' 1e-7 '))).toEqual({ value: 1e-7 });
  });

  it.each(['', ' ', 'five', '1.2.3', '5px', '<b>5</b>'])('is not read from “%s”', (text) => {
    expect(angle.nearest(angle.parse(text)).problem).toBe('angle was not a number; it is 155 now.');
  });

  it('that must be whole goes to the nearest whole one', () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true, noInteger: true }), (given) => {
        const { value, problem } = schema.tilt.nearest(given);
        expect(Math.abs(value - given)).toBeLessThanOrEqual(0.5);
        expect(problem).toBe(`tilt must be a whole number; it is ${value} now.`);
      }),
    );
  });

  it('tells a slider its range and its scale', () => {
    const field = numberField({ key: 'eta', initial: 0.1, min: 0.001, max: 100, log: true });
    expect(field).toMatchObject({ key: 'eta', initial: 0.1, min: 0.001, max: 100, log: true });
    expect(angle.log).toBe(false);
  });
});

test('a choice names what there is to choose from, to a menu and in its sentence', () => {
  const field = choiceField({ key: 'opt', options: ['sgd', 'adam'], initial: 'sgd' });
  expect(field.options).toEqual(['sgd', 'adam']);
  expect(field.nearest('SGD')).toEqual({
    value: 'sgd',
    problem: 'opt must be one of sgd, adam; it is sgd now.',
  });
});

test('a flag is written 1 or 0, and read as HTML writes it, too', () => {
  const field = flagField({ key: 'plain', initial: true });
  expect([field.write(true), field.write(false)]).toEqual(['1', '0']);
  for (const on of ['1', 'true', '']) expect(field.parse(on)).toBe(true);
  for (const off of ['0', 'false']) expect(field.parse(off)).toBe(false);
  expect(field.nearest(field.parse('yes'))).toEqual({
    value: true,
    problem: 'plain must be 0 or 1; it is 1 now.',
  });
});

describe('a set of names', () => {
  const { nets } = schema;

  it('is kept in the order of its options, each name once', () => {
    expect(nets.nearest(['batchNorm', 'plain', 'batchNorm'])).toEqual({
      value: ['plain', 'batchNorm'],
    });
  });

  it('can be empty, which a link says in a word', () => {
    expect(nets.write([])).toBe('none');
    expect(nets.nearest(nets.parse('none'))).toEqual({ value: [] });
  });

  it('keeps the names it knows, else what it was, and says so', () => {
    expect(nets.nearest(['magic', 'plain'])).toEqual({
      value: ['plain'],
      problem: 'nets can name plain, weightNorm, batchNorm; it is plain now.',
    });
    expect(nets.nearest(['magic'], [])).toEqual({
      value: [],
      problem: 'nets can name plain, weightNorm, batchNorm; it is none now.',
    });
    expect(nets.nearest('plain', ['batchNorm'])).toEqual({
      value: ['batchNorm'],
      problem: 'nets was not a list of names.',
    });
  });
});

describe('a picture', () => {
  const { picture } = schema;

  it('is one character a pixel in a link', () => {
    expect(picture.write([0, 9, 16, 10])).toBe('09ga');
    expect(picture.parse('09ga')).toEqual([0, 9, 16, 10]);
  });

  it('without ink is no picture', () => {
    expect(picture.nearest([0, 0, 0, 0])).toEqual({ value: [] });
  });

  it.each([[[1, 2, 3]], [[1, 2, 3, 17]], [[1, 2, 3, 0.5]], [[1, 2, 3, -1]], ['1234']])(
    'is left as it was, with a sentence, where %j is given',
    (given) => {
      expect(picture.nearest(given, [1, 1, 1, 1])).toEqual({
        value: [1, 1, 1, 1],
        problem: 'digit was not a picture.',
      });
    },
  );
});
