import { describe, expect, test } from 'vitest';
import { checkInterfaceWords, type InterfaceWordsFile } from '~/lib/interface-words/check.ts';
import type { InterfaceWords } from '~/lib/interface-words/plurals.ts';

const english = {
  'site.title': 'Benefits',
  'search.term': 'Results for [SEARCH_TERM]',
  'ignored.pair': '{{key}} has no value {{value}}',
  incidents_one: '{{count}} incident',
  incidents_other: '{{count}} incidents',
};

const polish = {
  'site.title': 'Korzyści',
  'search.term': 'Wyniki dla [SEARCH_TERM]',
  'ignored.pair': '{{value}} nie pasuje do {{key}}',
  incidents_one: '{{count}} zdarzenie',
  incidents_few: '{{count}} zdarzenia',
  incidents_many: '{{count}} zdarzeń',
  incidents_other: '{{count}} zdarzenia',
};

const source: InterfaceWordsFile = { file: 'en.json', tag: 'en', words: english };

const checkPolish = (words: InterfaceWords): string[] =>
  checkInterfaceWords(source, [{ file: 'pl.json', tag: 'pl', words }]);

function withoutKey(key: string): InterfaceWords {
  return Object.fromEntries(Object.entries(polish).filter(([name]) => name !== key));
}

test('complete words are no mistake, wherever their placeholders stand', () => {
  expect(checkPolish(polish)).toEqual([]);
});

describe('a mistake is told with file and key:', () => {
  // prettier-ignore
  const mistakes: [what: string, words: InterfaceWords, key: string, more: string][] = [
    ['a missing key', withoutKey('site.title'), 'site.title', 'missing'],
    ['a missing plural category', withoutKey('incidents_few'), 'incidents_few', 'missing'],
    ['another missing plural category', withoutKey('incidents_many'), 'incidents_many', 'missing'],
    ['a superfluous key', { ...polish, 'site.titel': 'Korzyści' }, 'site.titel', 'en.json'],
    ['a category that the language does not have', { ...polish, incidents_two: 'dwa' }, 'incidents_two', 'remove'],
    ['an empty text', { ...polish, 'site.title': '' }, 'site.title', 'empty'],
    ['a text of blanks', { ...polish, 'site.title': ' \n' }, 'site.title', 'empty'],
    ['a missing placeholder', { ...polish, 'ignored.pair': 'nie pasuje do {{key}}' }, 'ignored.pair', '{{value}}'],
    ['a misspelt placeholder', { ...polish, incidents_many: '{{cuont}} zdarzeń' }, 'incidents_many', '{{cuont}}'],
    ['a needless placeholder', { ...polish, 'site.title': 'Korzyści {{count}}' }, 'site.title', 'none'],
    ['a translated placeholder of the search', { ...polish, 'search.term': 'Wyniki dla [TERMIN]' }, 'search.term', '[SEARCH_TERM]'],
    ['no placeholder left', { ...polish, incidents_one: 'jedno zdarzenie' }, 'incidents_one', 'none'],
  ];

  test.each(mistakes)('%s', (_, words, key, more) => {
    const found = checkPolish(words);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('pl.json');
    expect(found[0]).toContain(`key ${key} `);
    expect(found[0]).toContain(more);
  });

  test('in the source language too', () => {
    const words = { ...english, incidents_one: 'one incident', 'site.title': '' };
    const found = checkInterfaceWords({ ...source, words }, []);
    expect(found).toHaveLength(2);
    expect(found.join('\n')).toContain('en.json: the key incidents_one');
    expect(found.join('\n')).toContain('en.json: the key site.title');
  });

  test('each in its own file', () => {
    const file = (name: string): InterfaceWordsFile => ({ file: name, tag: 'hu', words: {} });
    const found = checkInterfaceWords(source, [file('hu.json'), file('tr.json')]);
    expect(found.filter((message) => message.startsWith('hu.json'))).toHaveLength(5);
    expect(found.filter((message) => message.startsWith('tr.json'))).toHaveLength(5);
  });
});
