import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { restsBehind } from '~/lib/search/typing-errors.ts';

describe('a word that begins with another', () => {
  test('has a rest behind it', () => {
    expect(restsBehind('kompetenc', 'kompetenciaval')).toEqual({ rests: ['iaval'], errors: 0 });
  });

  test.each([
    ['a letter missing', 'kompetncia', ''],
    ['a letter too many', 'kompettencia', ''],
    ['a wrong letter', 'kompetemcia', ''],
    ['two letters changed over', 'kompetenica', ''],
    ['an error and an ending', 'kompetnciaval', 'val'],
  ])('may have %s', (_, typed, rest) => {
    const { rests, errors } = restsBehind('kompetencia', typed);
    expect(rests).toContain(rest);
    expect(errors).toBe(1);
  });

  test.each(['kmpetncia', 'kompetencja x', 'szerzodes', ''])(
    '%s has more than one error',
    (typed) => {
      expect(restsBehind('kompetencia', typed).rests).not.toContain('');
    },
  );

  const letters = fc.string({
    unit: fc.constantFrom(...Array.from('abcdez')),
    minLength: 5,
    maxLength: 12,
  });

  test('may be left by more than one error', () => {
    expect(restsBehind('remain', 'remaning').rests).toEqual(expect.arrayContaining(['ing', 'g']));
  });

  test('is found with any one error', () => {
    fc.assert(
      fc.property(
        letters,
        fc.nat(),
        fc.constantFrom(...Array.from('abcdezx')),
        fc.nat(3),
        (word, at, letter, kind) => {
          const place = at % word.length;
          const typed = [
            word.slice(0, place) + word.slice(place + 1),
            word.slice(0, place) + letter + word.slice(place),
            word.slice(0, place) + letter + word.slice(place + 1),
            word.slice(0, place) +
              word
                .slice(place, place + 2)
                .split('')
                .reverse()
                .join('') +
              word.slice(place + 2),
          ][kind];
          const { rests } = restsBehind(word, typed ?? '');
          expect(Math.min(...rests.map(({ length }) => length))).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('never has a rest that is not its end', () => {
    fc.assert(
      fc.property(letters, letters, (beginning, word) => {
        for (const rest of restsBehind(beginning, word).rests) {
          expect(word.endsWith(rest)).toBe(true);
        }
      }),
    );
  });
});
