import fc from 'fast-check';
import { QUANTITIES, TYPES } from '../../../src/site/embed/validate.ts';

/** What another page may send. */
export const anything = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
  fc.constantFrom(null, undefined, Number.NaN, Number.POSITIVE_INFINITY, -0, '', '5', '1e9'),
  fc.constantFrom('<img src=x onerror=alert(1)>', '__proto__', 'constructor', 'toString'),
);

/** Messages that are right in most of their parts, to a figure with settings of these names. */
export function nearlyMessage(names: readonly string[]) {
  const settings = fc.dictionary(
    fc.oneof(fc.constantFrom(...names, '__proto__', 'toString'), fc.string()),
    fc.oneof(fc.double(), fc.string(), fc.boolean(), anything),
  );
  return fc.record(
    {
      weightnorm: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, anything),
      type: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...TYPES) }, anything),
      id: fc.oneof(fc.integer(), fc.string(), anything),
      settings: fc.oneof({ weight: 5, arbitrary: settings }, anything),
      step: fc.oneof(fc.integer(), anything),
      by: fc.oneof(fc.integer(), anything),
      speed: fc.oneof(fc.double(), anything),
      symbol: fc.oneof(fc.constantFrom(null, ...QUANTITIES), anything),
      theme: fc.oneof(fc.constantFrom('dark', 'light', 'auto'), anything),
      png: fc.oneof(fc.boolean(), anything),
    },
    { requiredKeys: [] },
  );
}
