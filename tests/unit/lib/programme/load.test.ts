import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentError } from '~/lib/content/read-yaml.ts';
import { localeIds } from '~/lib/locales.ts';
import { loadProgramme } from '~/lib/programme/load.ts';
import { editions } from './editions.ts';
import { smallEdition } from './small-edition.ts';

const words = `title: Tiny
changes: []
foreignOffers: {}
finding: { offers: Look., product: Ask., activated: See., ends: Read., used: Count. }
areas: { clouds: Clouds }
benefits: { weather-support: cloud only }
grants: { gold-weather: Gold gives 10. }
statusRules: { ready: It is ready. }
places: { at-the-portal: Portal }
steps: { look-up: Look up. }
notes: { umbrella: Take one. }
`;
const ownWords = 'title: Heir\nchanges: []\nforeignOffers: {}\n';
const heir = (id: string, parent: string, from: string): string =>
  `id: ${id}\nextends: ${parent}\nfrom: ${from}\nasOf: '2022-02-02'\n`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'programme-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(id: string, edition: string, text: string): void {
  writeFileSync(join(folder, `${id}.yaml`), edition);
  mkdirSync(join(folder, id));
  for (const language of localeIds) {
    writeFileSync(
      join(folder, id, `${language}.yaml`),
      text.replace('title: ', `title: ${language} `),
    );
  }
}

describe('a folder of editions', () => {
  test('is read with the words of each language, the oldest first whatever the names', () => {
    write('tiny', smallEdition, words);
    write('a', heir('a', 'tiny', "'2023-01-01'"), ownWords);
    write('b', heir('b', 'tiny', '"2022-01-01"'), ownWords);
    const loaded = loadProgramme(folder);
    expect(loaded.map(({ edition }) => edition.id)).toEqual(['tiny', 'b', 'a']);
    expect(loaded[2]?.words).toMatchObject({
      en: { title: 'en Heir', notes: { umbrella: 'Take one.' } },
      tr: { title: 'tr Heir', notes: { umbrella: 'Take one.' } },
    });
    expect(loaded[2]?.file).toBe(`${folder}/a.yaml`);
  });

  test('may hold an heir of an heir', () => {
    write('tiny', smallEdition, words);
    write('b', heir('b', 'tiny', "'2022-01-01'"), `${ownWords}notes: { umbrella: Take two. }\n`);
    write('a', heir('a', 'b', "'2023-01-01'"), ownWords);
    expect(loadProgramme(folder)[2]?.words.pl.notes).toEqual({ umbrella: 'Take two.' });
  });

  test('that lacks words of one language is a mistake with the name of the file', () => {
    write('tiny', smallEdition, words);
    rmSync(join(folder, 'tiny', 'pl.yaml'));
    expect(() => loadProgramme(folder)).toThrow(ContentError);
    expect(() => loadProgramme(folder)).toThrow(`${folder}/tiny/pl.yaml is missing: write it.`);
  });

  test('whose heir begins before the edition that it extends is a mistake', () => {
    write('tiny', smallEdition, words);
    write('a', heir('a', 'tiny', "'2020-01-01'"), ownWords);
    expect(() => loadProgramme(folder)).toThrow(
      'extends names tiny: expected an edition that begins earlier',
    );
  });

  test('with an edition that does not say when it begins is a mistake', () => {
    write('tiny', smallEdition.replace(/^from: .*\n/m, ''), words);
    expect(() => loadProgramme(folder)).toThrow('at from: expected');
  });

  test('with an edition that is not YAML is a mistake with file, line and column', () => {
    write('tiny', `${smallEdition}notes: {\n`, words);
    expect(() => loadProgramme(folder)).toThrow(ContentError);
  });

  test('without editions gives none', () => {
    expect(loadProgramme(folder)).toEqual([]);
  });
});

test('the editions of the site follow each other without a gap', () => {
  editions.forEach((edition, index) => {
    const next = editions[index + 1];
    if (!next) {
      expect(edition.until).toBeUndefined();
      return;
    }
    const dayAfter = new Date(Date.parse(edition.until ?? '') + 86_400_000);
    expect(dayAfter.toISOString().slice(0, 10)).toBe(next.from);
  });
});
