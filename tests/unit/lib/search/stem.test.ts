import { describe, expect, test } from 'vitest';
import { localeIds } from '~/lib/locales.ts';
import { loadSearchData } from '~/lib/search/load-search-data.ts';
import { formsOfStem, isEnding, longestEnding, stemOf, type Endings } from '~/lib/search/stem.ts';
import { fold } from '~/lib/text/fold.ts';

const { rules } = loadSearchData();

function endingsOf(locale: 'en' | 'hu' | 'pl' | 'tr'): Endings {
  const { endings, least, finals } = rules[locale];
  return { endings: new Set(endings.map(fold)), least, finals };
}

/** Forms of a word that readers use, and that have to be found by each other. */
const families = {
  en: [
    ['activate', 'activates', 'activated', 'activating', 'activation'],
    ['competency', 'competencies'],
    ['incident', 'incidents'],
    ['expire', 'expired', 'expires', 'expiring'],
  ],
  hu: [
    ['kompetencia', 'kompetenciák', 'kompetenciával', 'kompetenciákhoz', 'kompetenciáink'],
    ['incidens', 'incidensek', 'incidensre', 'incidenst', 'incidenseink', 'incidenssel'],
    ['szerződés', 'szerződést', 'szerződésünk', 'szerződésben', 'szerződések'],
    ['fiók', 'fiókkal', 'fiókhoz', 'fiókunk', 'fiókban'],
  ],
  pl: [
    ['umowa', 'umowy', 'umowę', 'umów', 'umową', 'umowie'],
    ['kompetencja', 'kompetencji', 'kompetencje', 'kompetencjami', 'kompetencjach'],
    ['korzyść', 'korzyści', 'korzyściom', 'korzyściami'],
    ['uprawnienia', 'uprawnień', 'uprawnieniami'],
  ],
  tr: [
    ['avantaj', 'avantajlar', 'avantajları', 'avantajlarını', 'avantajlarımız', 'avantajdan'],
    ['destek', 'desteği', 'desteğe', 'destekten'],
    ['sözleşme', 'sözleşmenin', 'sözleşmemiz', 'sözleşmesi', 'sözleşmeler'],
    ['kimlik', 'kimliği', 'kimlikleri', 'kimliğini'],
  ],
} as const;

for (const locale of ['en', 'hu', 'pl', 'tr'] as const) {
  describe(`stems in ${locale}`, () => {
    test.each(families[locale].map((family) => [family.join(', '), family] as const))(
      '%s are one word',
      (_, family) => {
        const stems = new Set(family.map((word) => stemOf(fold(word), endingsOf(locale))));
        expect([...stems]).toHaveLength(1);
      },
    );

    test('names of portals stay apart', () => {
      const stems = ['azure', 'dynamics', 'microsoft', 'partner', 'signature', 'security'].map(
        (word) => stemOf(word, endingsOf(locale)),
      );
      expect(new Set(stems).size).toBe(6);
    });
  });
}

describe('endings', () => {
  test('leave as many letters as the language asks for', () => {
    const endings: Endings = { endings: new Set(['a', 'ban']), least: 4, finals: {} };
    expect(stemOf('alapban', endings)).toBe('alap');
    expect(stemOf('ban', endings)).toBe('ban');
    expect(stemOf('mpnban', endings)).toBe('mpnban');
  });

  test('are never taken off figures', () => {
    expect(stemOf('20packs', { endings: new Set(['s']), least: 2, finals: {} })).toBe('20packs');
  });

  test('put back a last letter that changes before them', () => {
    const endings: Endings = { endings: new Set(['i']), least: 4, finals: { g: 'k' } };
    expect(stemOf('destegi', endings)).toBe(stemOf('destek', endings));
  });

  test('stand one behind the other', () => {
    const endings = new Set(['lar', 'i', 'n']);
    expect(isEnding('larin', endings)).toBe(true);
    expect(isEnding('', endings)).toBe(true);
    expect(isEnding('larx', endings)).toBe(false);
  });

  test.each(localeIds)('of %s are short enough to be found', (locale) => {
    for (const ending of rules[locale].endings) {
      expect(fold(ending).length, ending).toBeLessThanOrEqual(longestEnding);
    }
  });
});

describe.each(['en', 'hu', 'pl', 'tr'] as const)('what a page marks in %s', (locale) => {
  const endings = endingsOf(locale);

  test.each(families[locale].map((family) => [family.join(', '), family] as const))(
    'is every form of a word: %s',
    (_, family) => {
      for (const asked of family) {
        const forms = formsOfStem(stemOf(fold(asked), endings), endings);
        for (const read of family) {
          expect(
            forms.some((form) => fold(read).startsWith(form)),
            `${read}, where ${asked} was asked for: ${forms.join()}`,
          ).toBe(true);
        }
      }
    },
  );
});
