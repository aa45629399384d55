import { describe, expect, test } from 'vitest';
import { estimateWidth, wrap } from '~/lib/drawing/text.ts';

describe('a text in lines', () => {
  test('is broken after spaces, about evenly, and nothing of it is lost', () => {
    expect(wrap('The incidents are used up', 10, 150)).toEqual(['The incidents ', 'are used up']);
    expect(wrap('Used up', 10, 150)).toEqual(['Used up']);
  });

  test('is broken after hyphens and slashes between words', () => {
    expect(wrap('MPN-partneradminisztrátor', 10, 160)).toEqual(['MPN-', 'partneradminisztrátor']);
    expect(wrap('e-mail n-1', 10, 40)).toEqual(['e-mail ', 'n-1']);
  });

  test('is broken within a word only where the word is too long', () => {
    const lines = wrap('az elkáposztásíthatatlanság', 10, 80);
    expect(lines[0]).toBe('az ');
    expect(lines.join('')).toBe('az elkáposztásíthatatlanság');
    for (const line of lines) expect(estimateWidth(line.trimEnd(), 10)).toBeLessThanOrEqual(80);
  });

  test('keeps what a space without a break holds together', () => {
    expect(wrap('ab 10 000000', 10, 70)).toEqual(['ab 10 ', '000000']);
    expect(wrap('ab 10\u00a0000000', 10, 70)).toEqual(['ab ', '10\u00a0000000']);
  });

  test.each(['őűáéíóöúü', 'ąćęłńóśźż', 'çğıöşü'])('takes accents in %s for no wider', (letters) => {
    const bare = letters.replaceAll('ł', 'l').replaceAll('ı', 'i').normalize('NFD');
    expect(estimateWidth(letters, 10)).toBe(estimateWidth(bare.replaceAll(/\p{M}/gu, ''), 10));
  });

  test('takes a letter that it does not know for as wide as the widest', () => {
    expect(estimateWidth('字', 10)).toBe(estimateWidth('W', 10));
  });
});
