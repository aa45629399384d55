import { describe, expect, test } from 'vitest';
import { unitsInFile } from '~/lib/translation/units-in-file.ts';

const told = (file: string, source: string): string[] =>
  unitsInFile(file, source).map(({ key, line, text }) => `${key} ${String(line)} ${text}`);

describe('interface words', () => {
  const plurals = (language: string, ...categories: readonly string[]): string[] =>
    told(
      `src/content/i18n/${language}.json`,
      `{\n  "a.title": "Title",\n${categories.map((each) => `  "a.count_${each}": "${each}"`).join(',\n')}\n}\n`,
    );

  test('are a unit each, and the plurals of a word are one', () => {
    expect(plurals('en', 'one', 'other')).toEqual([
      'i18n/a.title 2 Title',
      'i18n/a.count 3 one\nother',
    ]);
  });

  test('have the same units where a language tells more categories apart', () => {
    expect(plurals('pl', 'one', 'few', 'many', 'other')).toEqual([
      'i18n/a.title 2 Title',
      'i18n/a.count 3 one\nfew\nmany\nother',
    ]);
  });

  test('that are not JSON are told with file and line', () => {
    expect(() => told('src/content/i18n/hu.json', '{\n  "a": "b"\n  "c": "d"\n}')).toThrow(
      /^src\/content\/i18n\/hu\.json:3 is not JSON: /,
    );
  });
});

describe('words of an edition', () => {
  test('are those that stand in the file, with their paths, and sources are none', () => {
    const source = `# Words that differ.
title: An edition
changes:
  - text: First
    source: one
  - { text: Second }
steps:
  go: &go Go.
  go-on: *go
`;
    expect(told('src/content/programme/mpn-2021/hu.yaml', source)).toEqual([
      'programme/mpn-2021/title 2 An edition',
      'programme/mpn-2021/changes.0.text 4 First',
      'programme/mpn-2021/changes.1.text 6 Second',
      'programme/mpn-2021/steps.go 8 Go.',
      'programme/mpn-2021/steps.go-on 8 Go.',
    ]);
  });
});

describe('words of a troubleshooter', () => {
  const folder = 'src/content/troubleshooters/linking';

  test('leave out how readers see a message', () => {
    const source =
      'title: Title\nmessages:\n  refused:\n    gloss: Meaning\n    seenAs: [Other]\nactions:\n  wait: Wait.\n';
    expect(told(`${folder}/tr.yaml`, source)).toEqual([
      'troubleshooters/linking/title 1 Title',
      'troubleshooters/linking/messages.refused.gloss 4 Meaning',
      'troubleshooters/linking/actions.wait 7 Wait.',
    ]);
  });

  test('have the message itself as what a meaning was made from', () => {
    const tree =
      'id: linking\nmessages:\n  - id: refused\n    answer: no\n    text: Refused.\nactions:\n  - id: wait\n';
    const units = unitsInFile(`${folder}/tree.yaml`, tree);
    expect(units).toMatchObject([
      {
        key: 'troubleshooters/linking/messages.refused.gloss',
        locale: 'en',
        line: 5,
        text: 'Refused.',
      },
    ]);
  });
});

describe('words of the glossary', () => {
  const words = (language: string, labels: string): string[] =>
    told(
      `src/content/glossary/words/${language}.yaml`,
      `terms:\n  one:\n    term: One\n    definition: It is one.\n    synonyms: [single]\nlabels:\n  account: ${labels}\nknownBad:\n  - { form: a, because: b, write: c }\n`,
    );

  test('are terms and definitions, not synonyms and bad forms', () => {
    expect(words('pl', '{ english: Account }')).toEqual([
      'glossary/terms.one.term 3 One',
      'glossary/terms.one.definition 4 It is one.',
    ]);
  });

  test('have the English label as what its meaning was made from', () => {
    expect(words('en', '{ english: Account }')).toContain(
      'glossary/labels.account.gloss 7 Account',
    );
    expect(words('pl', '{ english: Account, gloss: Konto }')).toContain(
      'glossary/labels.account.gloss 7 Konto',
    );
  });
});

test('figures, sources and unknown languages hold nothing for translators', () => {
  const files = [
    'src/content/sources.yaml',
    'src/content/programme/mpn-2021.yaml',
    'src/content/glossary/concepts.yaml',
    'src/content/glossary/words/xx.yaml',
    'src/content/pins/hu.json',
  ];
  expect(files.flatMap((file) => told(file, '{ "title": "Title" }'))).toEqual([]);
});
