import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedWordsIn } from '~/lib/search/folded-words.ts';
import { wordsIn } from '~/lib/search/words.ts';

test('a text has the same folded words, however often they are asked for', () => {
  const unit = fc.constantFrom(
    ' ',
    '\n',
    '\u00a0',
    '\u0301',
    '-',
    '’',
    '.',
    'ł',
    'İ',
    'ı',
    '5',
    'a',
    'Z',
  );
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit }), fc.string()), (text) => {
      const expected = wordsIn(text).map(({ folded }) => folded);
      expect(foldedWordsIn(text)).toEqual(expected);
      expect(foldedWordsIn(text)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
