import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '~/lib/search/words.ts';

function folded(text: string): string[] {
  return wordsIn(text).map((word) => word.folded);
}

describe('the words of a text', () => {
  test('stand without endings behind an apostrophe', () => {
    expect(folded("Azure'da Microsoft’un partner's")).toEqual(['azure', 'microsoft', 'partner']);
  });

  test('are parted at hyphens and signs', () => {
    expect(folded('on-premises (MPN-hez), Help + support')).toEqual([
      'on',
      'premises',
      'mpn',
      'hez',
      'help',
      'support',
    ]);
  });

  test.each(['10-pack', '10pack'])('%s has its figure, its letters and both', (text) => {
    expect(folded(text)).toEqual(['10', '10pack', 'pack']);
  });

  test('N-1 is more than a letter and a figure', () => {
    expect(folded('N-1')).toContain('n1');
    expect(folded('n1')).toContain('n1');
  });

  test('say where they stand', () => {
    const text = 'A „Szerződés” 5pack.';
    for (const { folded: word, start, end } of wordsIn(text)) {
      expect(text.slice(start, end).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')).toBe(
        word,
      );
    }
  });

  test('are found in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { start, end } of wordsIn(text)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
