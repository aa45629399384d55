import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '~/lib/search/excerpt.ts';
import { understand } from '~/lib/search/understand.ts';
import { lexiconOf } from './small-language.ts';

const filler = 'Nothing of interest stands in this long sentence about other matters. '.repeat(8);
const text = `${filler}The contract has ended, and no incidents are left. ${filler}`;
const lexicon = lexiconOf([text]);

function excerpt(query: string, of = text) {
  const needs = understand(query, lexicon);
  return excerptOf(
    of,
    needs,
    needs.map(() => 1),
    lexicon,
  );
}

describe('an excerpt', () => {
  test('shows the place that says what was asked, and marks the words', () => {
    const { pieces } = excerpt('contracts incident ');
    expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      'contract',
      'incidents',
    ]);
    const shown = pieces.map(({ text }) => text).join('');
    expect(shown).toMatch(/^… .*The contract has ended, and no incidents are left/);
    expect(shown).toMatch(/ …$/);
  });

  test('of a short text is all of it', () => {
    const { pieces } = excerpt('contract ', 'The contract has ended.');
    expect(pieces.map(({ text }) => text).join('')).toBe('The contract has ended.');
  });

  test('says more where more stands in it', () => {
    expect(excerpt('contract incidents ').score).toBeGreaterThan(excerpt('contract ').score);
  });

  test('of a text without words is empty', () => {
    expect(excerpt('contract ', ' – ').pieces).toEqual([]);
  });

  test('is always made of the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (any) => {
        const shown = excerpt('contract ', any)
          .pieces.map(({ text }) => text)
          .join('')
          .replace(/^… /, '')
          .replace(/ …$/, '');
        expect(any).toContain(shown);
      }),
    );
  });
});
