import fc from 'fast-check';

const value = fc.oneof(
  fc.constantFrom('', '-1', '1e400', '-1e400', '1e-400', 'NaN', '-0', '0x10', '１', '5;6', '+5'),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '"onload="',
    '%',
    '%zz',
    '%ff',
    '\u0000',
    '\u202e5',
  ),
  fc.constantFrom('a1_2', 'a1_2_3*m0_1_2_3*r99999', '*'.repeat(50), '9'.repeat(400)),
  fc.string({ unit: 'binary' }),
  fc.double().map(String),
);

/** Queries with these keys and others, and values in every wrong way. */
export function hostileQuery(keys: readonly string[]): fc.Arbitrary<string> {
  const key = fc.oneof(
    fc.constantFrom(...keys, 'step', 'version', 'fig', '', 'utm_source'),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      '<script>',
      'η',
      '%',
      '%00',
      '%E0%A4%A',
    ),
    fc.string({ unit: 'binary' }),
  );
  return fc
    .array(fc.tuple(key, value), { maxLength: 12 })
    .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
}
