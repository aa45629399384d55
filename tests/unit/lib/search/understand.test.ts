import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lexicon } from '~/lib/search/lexicon.ts';
import { understand } from '~/lib/search/understand.ts';
import { lexiconOf } from './small-language.ts';

const lexicon = lexiconOf(
  ['contract incidents competency Gold cloud support 10-pack ticketing'],
  [
    { said: 'agreement', means: 'contract' },
    { said: 'support case', means: 'cloud incident' },
    { said: 'cloud', means: 'contract' },
  ],
);

/** For each word that matters the stems that it may mean, the likeliest first. */
function meanings(query: string, known: Lexicon = lexicon): string[][] {
  return understand(query, known).map(({ meaning }) =>
    [...meaning].sort(([, one], [, other]) => other - one).map(([term]) => known.stems[term] ?? ''),
  );
}

describe('a query', () => {
  test('is its words without endings, and without those that say nothing', () => {
    expect(meanings('the contracts of my incident ')).toEqual([['contract'], ['incident']]);
  });

  test('may have a typing error in a word of five letters or more', () => {
    expect(meanings('contarcts incidnet ')).toEqual([['contract'], ['incident']]);
  });

  test('has no typing error in a shorter word', () => {
    expect(meanings('gld ')).toEqual([[]]);
  });

  test('may end in the middle of a word', () => {
    expect(meanings('compet')).toEqual([['competency']]);
    expect(meanings('compet ')).toEqual([[]]);
  });

  test('may say what the site says otherwise, and inflect it', () => {
    expect(meanings('agreements ')).toEqual([['contract']]);
  });

  test('has a phrase for several words of the site', () => {
    const [support, , ...more] = meanings('support cases ');
    expect(support?.[0]).toBe('support');
    expect(more.flat()).toEqual(['cloud', 'incident']);
  });

  test('means a word of the site rather by itself than by what others say for it', () => {
    expect(meanings('cloud ')).toEqual([['cloud', 'contract']]);
  });

  test('may have words written together', () => {
    expect(meanings('cloudsupport ')[0]).toEqual(expect.arrayContaining(['cloud', 'support']));
    const apart = lexiconOf(['cloud support'], [], { compounds: false });
    expect(meanings('cloudsupport ', apart)[0]).not.toContain('support');
  });

  test('has a need for each word that nobody knows, too', () => {
    expect(meanings('xyzzy contract ')).toEqual([[], ['contract']]);
  });

  test('of any text is understood, in a short time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
        for (const { meaning, weight } of understand(query, lexicon)) {
          expect(weight).toBeGreaterThan(0);
          for (const [term, like] of meaning) {
            expect(lexicon.stems[term]).toBeDefined();
            expect(like).toBeGreaterThan(0);
            expect(like).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
    expect(understand('contract '.repeat(100_000), lexicon).length).toBeLessThan(100);
  });
});
