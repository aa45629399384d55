import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { localeIds, locales, sourceLocale, type LocaleId } from '~/lib/locales.ts';
import { describeFinding, type Finding } from '~/lib/translation/checks/check.ts';
import { loadCheckData } from '~/lib/translation/load-check-data.ts';
import { loadUnits } from '~/lib/translation/load-units.ts';
import { loadDictionary } from '~/lib/translation/spelling/load-dictionary.ts';
import { runSpelling } from '~/lib/translation/spelling/run.ts';
import { wordListFile } from '~/lib/translation/spelling/word-list.ts';
import { data, namedIn, unitOf } from './units.ts';

/** What a language is made to be for a test. */
const otherwise = vi.hoisted((): { hu: { spelling?: string; dictionary?: string } } => ({
  hu: {},
}));

vi.mock('~/lib/locales.ts', async (original) => {
  const real = await original<typeof import('~/lib/locales.ts')>();
  return {
    ...real,
    getLocale: (id: LocaleId) =>
      id === 'hu' ? { ...real.getLocale(id), ...otherwise.hu } : real.getLocale(id),
  };
});

/** Dictionaries are large, and a machine may be busy. */
const patience = 60_000;

let root = '';

beforeAll(async () => {
  await Promise.all(locales.map(({ dictionary }) => loadDictionary(dictionary)));
}, patience);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'spelling-'));
});

afterEach(() => {
  otherwise.hu = {};
  rmSync(root, { recursive: true });
});

describe('a planted mistake', () => {
  test.each<[LocaleId, string, string]>([
    ['en', 'Each partner has\n20 incidnets a year.', 'incidnets'],
    ['hu', 'A partnernek\névente 20 incidnese van.', 'incidnese'],
    ['pl', 'Partner ma\n20 zdażeń rocznie.', 'zdażeń'],
    ['tr', 'İş ortağının\nyılda 20 olayi vardır.', 'olayi'],
  ])('in %s is found in its line', async (locale, text, word) => {
    expect(await wordsFoundIn(locale, text)).toEqual([`11: ${word}`]);
  });

  test.each<[LocaleId, string, string]>([
    ['hu', 'Az Azure-bam, az MPN-heez és a Microsofttöl.', 'Azure-bam, MPN-heez, Microsofttöl'],
    ['pl', 'Wersja Microsoftuu.', 'Microsoftuu'],
    ['tr', 'Azure’dda ve Microsoft’unn sürümü.', 'Azure’dda, Microsoft’unn'],
    ['en', 'Microsoft’z programme.', 'Microsoft’z'],
  ])('in the ending of a name in %s is found', async (locale, text, words) => {
    expect(await wordsFoundIn(locale, text)).toEqual(
      words.split(', ').map((word) => `10: ${word}`),
    );
  });

  test('is told with its file, key, word, what may have been meant and the mend', async () => {
    const [finding] = await findingsIn('hu', 'Az előnyökett is.');
    expect(finding && describeFinding(finding)).toMatch(
      /^hu:10 docs\/page#section: “előnyökett” is not in dictionary-hu: expected a word of it, perhaps “előnyöket”(?:, “[^”]+”){0,2}; correct it, or add it to src\/content\/spelling\.yaml\. \(spelling\)$/,
    );
  });

  test('in a label or message that is English is found too', async () => {
    expect(await wordsFoundIn('pl', 'Wybierz **Add contrcat** (dodaj umowę).')).toContain(
      '10: contrcat',
    );
  });
});

describe('no mistake is found', () => {
  test.each<[LocaleId, string]>([
    [
      'hu',
      'Az Azure-ban, az MPN-hez, a 2021-es, a Microsofttól, a PMC-vel, a 365-höz, az Azure-hibához, a `kód`-dal.',
    ],
    ['pl', 'W wersji Microsoftu, w Azure’a, w 2021 r.'],
    ['tr', 'Azure’da, Microsoft’un, MPN’deki, 2021’de, 12’sidir, Merkezi’nden.'],
    ['en', 'Microsoft’s programme and the partner’s contract.'],
  ])('in the endings of names and numbers in %s', async (locale, text) => {
    expect(await wordsFoundIn(locale, text)).toEqual([]);
  });

  test.each([
    ['in bold', 'Válassza: **Add contract**.'],
    ['in brackets', 'Az alapszintű (ordinary) támogatás.'],
    ['in quotation marks', 'Az „add your contract” hiba.'],
    ['in a link', 'Lásd: [How to add your contract](page).'],
  ])('in English %s', async (_, text) => {
    expect(await wordsFoundIn('hu', text)).toEqual([]);
  });

  test('in terms of the glossary', async () => {
    const { hu, ...others } = data.glossary;
    const terms = { tenant: { term: 'zsaldér', synonyms: ['tenantumok'] } };
    const found = await runSpelling(
      { source: [], translations: new Map([['hu', [unitOf('hu', 'Zsaldér és tenantumok.')]]]) },
      { ...data, glossary: { ...others, hu: { ...hu, terms } } },
      root,
    );
    expect(namedIn(found.get('hu'))).toEqual([]);
  });

  test('in a text that is not translated yet, which is told elsewhere', async () => {
    const text = 'Nobody has translated this.';
    const found = await runSpelling(
      { source: [unitOf('en', text)], translations: new Map([['hu', [unitOf('hu', text)]]]) },
      data,
      root,
    );
    expect(found.get('hu')).toEqual([]);
  });
});

describe('the list of words', () => {
  test('makes a word right in its language, and a name in all, with endings', async () => {
    writeList('names: [Zsaldor]\nwords: { hu: [brekeg], pl: [] }');
    expect(await wordsFoundIn('hu', 'Brekeg a Zsaldor-ban.')).toEqual([]);
    expect(await wordsFoundIn('pl', 'Zsaldor brekeg')).toEqual(['10: brekeg']);
  });

  test('is told by place where no text needs a word or name any more', async () => {
    writeList('names:\n  - Zsaldor\nwords:\n  en:\n    - brekeg\n  hu:\n    - incidens\n');
    const found = await runSpelling(
      { source: [], translations: new Map([['hu', [unitOf('hu', 'Egy incidens.')]]]) },
      data,
      root,
    );
    expect([...found.values()].flat().map(describeFinding)).toEqual([
      'src/content/spelling.yaml:7 words.hu: “incidens” is needed by no text: expected words that a text has and the dictionary lacks; remove it. (spelling)',
      expect.stringContaining('spelling.yaml:5 words.en: “brekeg” is needed by no text') as string,
      expect.stringContaining('spelling.yaml:2 names: “Zsaldor” is needed by no text') as string,
    ]);
  });
});

describe('a language', () => {
  test('whose dictionary is not relied upon gets advice', async () => {
    otherwise.hu = { spelling: 'advisory' };
    expect(await findingsIn('hu', 'Incidnes.')).toMatchObject([{ line: 10, advice: true }]);
    expect((await findingsIn('pl', 'Zdażeń.'))[0]).not.toHaveProperty('advice');
  });

  test('whose dictionary is not installed is told with the package to install', async () => {
    otherwise.hu = { dictionary: 'tlh' };
    expect((await findingsIn('hu', 'Incidnes.')).map(describeFinding)).toEqual([
      'package.json:1 devDependencies: dictionary-tlh is not installed, so the spelling of Magyar is unknown: expected the dictionary that src/lib/locales.ts names; run npm install --save-dev --save-exact dictionary-tlh, or name another one. (spelling)',
    ]);
  });

  test('whose dictionary is not installed, nor relied upon, is advised to install it', async () => {
    otherwise.hu = { spelling: 'advisory', dictionary: 'tlh' };
    expect((await findingsIn('hu', 'Incidnes.')).map(describeFinding)).toEqual([
      expect.stringMatching(/ dictionary-tlh is not installed, .* \(spelling, advice\)$/) as string,
    ]);
  });
});

describe('the published texts', () => {
  const translations = localeIds.filter((id) => id !== sourceLocale.id);
  let published: ReadonlyMap<LocaleId, readonly Finding[]> = new Map();

  beforeAll(async () => {
    published = await runSpelling(
      {
        source: loadUnits(sourceLocale.id),
        translations: new Map(translations.map((id) => [id, loadUnits(id)])),
      },
      loadCheckData(),
    );
  }, patience);

  test.each(localeIds)('in %s have no misspelt word', (id) => {
    const blocking = (published.get(id) ?? []).filter(({ advice }) => !advice);
    expect(published.has(id)).toBe(true);
    expect(blocking.map(describeFinding)).toEqual([]);
  });
});

async function findingsIn(locale: LocaleId, text: string): Promise<readonly Finding[]> {
  const units = [unitOf(locale, text)];
  const found = await runSpelling(
    locale === 'en'
      ? { source: units, translations: new Map() }
      : { source: [], translations: new Map([[locale, units]]) },
    data,
    root,
  );
  return (found.get(locale) ?? []).filter(({ file }) => file !== wordListFile);
}

async function wordsFoundIn(locale: LocaleId, text: string): Promise<string[]> {
  return namedIn(await findingsIn(locale, text));
}

function writeList(text: string): void {
  const file = join(root, wordListFile);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
