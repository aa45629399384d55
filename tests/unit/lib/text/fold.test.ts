import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '~/lib/text/fold.ts';

describe('folding', () => {
  test.each([
    ['hozzáférési azonosító', 'hozzaferesi azonosito'],
    ['ŐRÜLT ŰR', 'orult ur'],
    ['Łódź, płatność', 'lodz, platnosc'],
    ['zgłoszenie', 'zgloszenie'],
    ['kullanıcı KULLANICI', 'kullanici kullanici'],
    ['İŞ ORTAĞI, iş ortağı', 'is ortagi, is ortagi'],
    ['Kimliği KİMLİĞİ KIMLIĞI', 'kimligi kimligi kimligi'],
    ['bu erışım kimliği', 'bu erisim kimligi'],
    ['Łódź, ŻÓŁĆ', 'lodz, zolc'],
    ['Straße', 'strasse'],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('a letter and its parts are the same', () => {
    expect(fold('o\u030Bo\u0308')).toBe(fold('őö'));
  });

  test('what is folded stays as it is, and case never counts', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('aábcçdeéğiıİIlłŁoóöősşSŞuüűzżź 1-')) }),
        (text) => {
          expect(fold(fold(text))).toBe(fold(text));
          expect(fold(text.toUpperCase())).toBe(fold(text));
          expect(fold(text.toLocaleUpperCase('tr'))).toBe(fold(text));
        },
      ),
    );
  });
});
