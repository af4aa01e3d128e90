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
    ['m0', ['sizes'], [4], 'sizes should be two whole numbers from 1 on, or more'],
    ['m0', ['sizes', 1], 6.5, 'sizes should be two whole numbers from 1 on, or more'],
    ['m0', ['sizes', 1], 7, 'layers[0]: v has 6 entries, not 7'],
    ['m0', ['act'], 'gelu', 'act is "gelu"'],
    ['m0', ['loss'], 'mse', 'loss is "mse"'],
    ['m0', ['t', 2], 3, 't should be whole numbers below 3'],
    ['m0', ['t', 2], 0.5, 't should be whole numbers below 3'],
    ['m0', ['layers', 1, 'gain'], [1], 'm0: layers[1] has the field "gain", which is not known'],
    ['m0', ['grads', 2, 'w'], gone, 'm0: grads[2] has no field "w"'],
    ['m0', ['sgd', 'steps'], 11, 'm0: sgd: losses has 11 entries, not 12'],
    ['m0', ['sgd', 'nesterov'], true, 'm0: sgd has the field "nesterov", which is not known'],
    ['m0', ['sgd', 'final', 0, 'b', 0], null, 'b[0] should be a finite number'],
    ['b0', ['mode'], 'group', 'mode is "group", none of mean_only, full'],
    ['b2', ['eps'], 1e-3, 'eps should be 0.00001'],
    ['b0', ['act'], 'relu', 'act is "relu"'],
    ['b0', ['n'], 1, 'n should be a whole number from 2 on'],
    ['b0', ['gamma'], [1, 1], 'the field "gamma", which is not known'],
    ['b0', ['grad_t'], gone, 'b0 has no field "grad_t"'],
  ])('when in %s the field %j is %j', (id, path, value, reason) => {
    const failures = failuresOf(id, path, () => value);
    expect(failures[0]).toContain(reason);
  });
});

describe('a file of reference cases fails', () => {
  const good = publishedCase('n000');

  it.each<[string, unknown, object, string]>([
    ['another schema', [good], { schema: 'wn-torch-cases/2' }, 'schema is "wn-torch-cases/2"'],
    ['no schema', [good], { schema: gone }, 'the file has no field "schema"'],
    ['an unknown field', [good], { precision: 64 }, 'the field "precision", which is not known'],
    ['single precision', [good], { dtype: 'float32' }, 'dtype is "float32"'],
    ['cases that are no list', {}, {}, 'cases should be a list'],
    ['a case that is no object', [7], {}, 'cases[0] is not an object'],
    ['no cases', [], {}, 'no case was checked'],
  ])('when it has %s', (_, cases, top, reason) => {
    expect(reportOn(textOf(cases, top)).failures[0]).toContain(reason);
  });

  it('but the cases after a bad one are still checked', () => {
    const { failures, tallies } = reportOn(textOf([{ ...good, extra: 1 }, good]));
    expect(failures).toHaveLength(1);
    expect(tallies.get('neuron')).toMatchObject({ cases: 2, checked: 1 });
  });
});
