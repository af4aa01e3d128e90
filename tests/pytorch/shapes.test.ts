import { describe, expect, it } from 'vitest';
import { failuresOf, publishedCase, textOf } from './changed.ts';
import { reportOn } from './report.ts';

const gone = undefined;

describe('a reference case fails', () => {
  it.each<[string, (string | number)[], unknown, string]>([
    ['n000', ['grad_b'], gone, 'n000 has no field "grad_b"'],
    ['n000', ['extra'], 1, 'n000 has the field "extra", which is not known'],
    ['n000', ['kind'], 'conv', 'n000: the kind "conv" is not known'],
    ['n000', ['id'], 7, 'cases[0]: id should be a string'],
    ['n000', ['g'], null, 'g should be a finite number'],
    ['n000', ['g'], '1', 'g should be a finite number'],
    ['n000', ['w', 0], null, 'w[0] should be a finite number'],
    ['n000', ['w'], 1, 'w should be a list'],
    ['n000', ['t'], [1, 2], 't has 2 entries, not 8'],
    ['n000', ['X', 2], [1], 'X[2] has 1 entries, not 2'],
    ['n000', ['k'], 3, 'entries, not 3'],
    ['n000', ['n'], 0, 'n should be a whole number from 1 on'],
    ['n000', ['act'], 'gelu', 'act is "gelu", none of identity'],
    ['n000', ['act'], 'toString', 'act is "toString"'],
    ['n000', ['loss'], 'huber', 'loss is "huber"'],
    ['n000', ['loss'], 'bce', 'the loss bce with the activation identity is not known'],
    ['n000', ['special'], 'nan', 'special is "nan"'],
    ['t01', ['optimizer'], 'rmsprop', 'optimizer is "rmsprop"'],
    ['t01', ['param'], 'log', 'param is "log"'],
    ['t01', ['nesterov'], 0, 'nesterov should be true or false'],
    ['t01', ['steps'], 21, 'states has 21 entries, not 22'],
    ['t01', ['beta1'], 0.9, 'the field "beta1", which is not known'],
    ['t01', ['states', 4], [], 'states[4] is not an object'],
    ['t00', ['states', 3, 'v'], [1, 2, 3], 'states[3] has the field "v", which is not known'],
    ['t13', ['momentum'], 0.9, 'adam with momentum is not known'],
    ['t13', ['beta2'], gone, 'has no field "beta2"'],
    ['d0', ['m'], 2, 'v has 3 entries, not 2'],
  ])('when in %s the field %j is %j', (id, path, value, reason) => {
    const failures = failuresOf(id, path, () => value);
    expect(failures[0]).toContain(reason);
  });
});

describe('a file of reference cases fails', () => {
  const good = publishedCase('n000');
  const uncovered = ['m0', 'b0'].map(publishedCase);

  it.each<[string, unknown, object, string]>([
    ['another schema', [good], { schema: 'wn-torch-cases/2' }, 'schema is "wn-torch-cases/2"'],
    ['no schema', [good], { schema: gone }, 'the file has no field "schema"'],
    ['an unknown field', [good], { precision: 64 }, 'the field "precision", which is not known'],
    ['single precision', [good], { dtype: 'float32' }, 'dtype is "float32"'],
    ['cases that are no list', {}, {}, 'cases should be a list'],
    ['a case that is no object', [7], {}, 'cases[0] is not an object'],
    ['no cases', [], {}, 'no case was checked'],
    ['only kinds that are not covered', uncovered, {}, 'no case was checked'],
  ])('when it has %s', (_, cases, top, reason) => {
    expect(reportOn(textOf(cases, top)).failures[0]).toContain(reason);
  });

  it('but the cases after a bad one are still checked', () => {
    const { failures, tallies } = reportOn(textOf([{ ...good, extra: 1 }, good]));
    expect(failures).toHaveLength(1);
    expect(tallies.get('neuron')).toMatchObject({ cases: 2, checked: 1 });
  });
});
