import fc from 'fast-check';

/** Names that objects have from their prototypes. */
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', ''];

/** Parts that a link must not contain, and contains when it was cut, retyped or made to do harm. */
const broken = [
  '%',
  '%ZZ',
  '%E0%A4%A',
  '%ED%A0%80',
  '%00',
  '\uD800',
  '\uDFFF',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '&amp;',
  '#',
  ',,',
  '9'.repeat(400),
  '2021-02-30',
  '-1',
];

/**
 * Fragments that consist of what a link may say, of its ruins, and of anything else.
 * @param pairs what links may say, as `key=value`
 */
export function anyFragment(pairs: readonly string[]): fc.Arbitrary<string> {
  const halves = pairs.flatMap((pair) => pair.split(/[=,]/));
  const half = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...halves) },
    { weight: 1, arbitrary: fc.constantFrom(...inherited, ...broken) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  );
  const wrong = fc
    .tuple(half, fc.constantFrom('=', '=', '==', ''), fc.array(half, { maxLength: 4 }))
    .map(([key, between, values]) => key + between + values.join());
  const pair = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pairs) },
    { weight: 1, arbitrary: wrong },
  );
  return fc
    .tuple(fc.constantFrom('', '#', '&'), fc.array(pair, { maxLength: 8 }))
    .map(([start, all]) => start + all.join('&'));
}
