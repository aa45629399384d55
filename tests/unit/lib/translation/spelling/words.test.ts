import { describe, expect, test } from 'vitest';
import type { UnitKind } from '~/lib/translation/unit.ts';
import { nameFinder, wordsOf } from '~/lib/translation/spelling/words.ts';
import { unitOf } from './units.ts';

const findNames = nameFinder(['Azure', 'Azure AD', 'Signature 10-pack', 'Partner Center'], true);

describe('the words of a text', () => {
  test.each([
    ['code', 'Run `npm start` now'],
    ['the address of a link', 'Run [now](../strat/#xyz)'],
    ['a component', 'Run <Source of="dossier" /> now'],
    ['the id of a heading', 'Run now {#strat}'],
    ['an address', 'Run https://strat.example/xyz now'],
    ['a number, and a letter by itself', 'Run 20 N-1 now'],
    ['a name', 'Run Azure AD now'],
    ['a longer name than the one within', 'Run Signature 10-pack now'],
  ])('are not those of %s', (_, text) => {
    expect(textsIn(text)).toEqual(['Run', 'now']);
  });

  test('are not the placeholders of interface words', () => {
    expect(textsIn('Run {{count}} [SEARCH_TERM] now', 'interface')).toEqual(['Run', 'now']);
  });

  test('are those of headings, lists, tables and titles of components', () => {
    expect(textsIn('## One\n\n- two\n\n| three | four |\n\n<LinkCard title="five" />')).toEqual([
      'One',
      'two',
      'three',
      'four',
      'five',
    ]);
  });

  test('stay whole across marks, apostrophes and hyphens', () => {
    expect(textsIn('**bold**ly [some](one)thing don’t break-fix')).toEqual([
      'boldly',
      'something',
      'don’t',
      'break-fix',
    ]);
  });

  test('have their place in the text', () => {
    const text = '## **Some** `code` words';
    const [some, words] = wordsOf(unitOf('en', text), findNames);
    expect([some?.offset, words?.offset]).toEqual([text.indexOf('Some'), text.indexOf('words')]);
  });
});

describe('the ending', () => {
  test.each([
    ['a name', 'Azure-ban', 'Azure-ban', '-ban'],
    ['a name of two words', 'Partner Center’da', 'Partner Center’da', '’da'],
    ['a name without a joint', 'Partner Centerhez', 'Partner Centerhez', 'hez'],
    ['a bold name', '**Azure**-ban', 'Azure-ban', '-ban'],
    ['a number', '2021’de', '2021’de', '’de'],
    ['code', '`npm start`-tal', '-tal', '-tal'],
  ])('of %s is known as such', (_, text, word, ending) => {
    expect(wordsOf(unitOf('hu', text), findNames)).toMatchObject([{ text: word, ending }]);
  });

  test('of a placeholder is known as such', () => {
    const [word] = wordsOf(unitOf('hu', '{{day}}-ig', 'interface'), findNames);
    expect(word?.ending).toBe('-ig');
  });

  test('leaves what is put before a name to be read by itself', () => {
    expect(textsIn('felhő-Azure')).toEqual(['felhő']);
  });

  test('is no part of a name where a language has none', () => {
    const words = wordsOf(unitOf('en', 'Azured'), nameFinder(['Azure'], false));
    expect(words).toEqual([{ text: 'Azured', offset: 0 }]);
  });
});

function textsIn(text: string, kind: UnitKind = 'article'): string[] {
  return wordsOf(unitOf('en', text, kind), findNames).map((word) => word.text);
}
