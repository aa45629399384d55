import { beforeAll, describe, expect, test } from 'vitest';
import { locales, type LocaleId } from '~/lib/locales.ts';
import { loadDictionary } from '~/lib/translation/spelling/load-dictionary.ts';

interface Sample {
  readonly right: readonly string[];
  readonly wrong: readonly [string, ...string[]];
  readonly meant: string;
}

const samples: Readonly<Partial<Record<LocaleId, Sample>>> = {
  en: {
    right: ['organised', 'programme', 'don’t', "don't"],
    wrong: ['benifit', 'recieve'],
    meant: 'benefit',
  },
  hu: {
    // From “nyelven” and “székség” on, what the package has spoilt decides.
    right: ['felhőkompetencia', 'szerződésének', 'nyelven', 'csomagok', 'segítséget', 'ugrás'],
    wrong: ['előnyökett', 'szerzödés', 'székség', 'orrás', 'helyszíin'],
    meant: 'előnyöket',
  },
  pl: { right: ['zdarzenia', 'niezależna'], wrong: ['zdarzenja', 'umowe'], meant: 'zdarzenia' },
  tr: {
    right: ['yetkinliği', 'kullanıcılarından', 'İstanbul’da'],
    wrong: ['yetkinligi', 'destegi'],
    meant: 'yetkinliği',
  },
} satisfies Partial<Record<LocaleId, Sample>> & Record<'en' | 'hu' | 'pl' | 'tr', Sample>;

/** The languages that these tests know words of. */
const sampled = locales.flatMap((locale) => {
  const sample = samples[locale.id];
  return sample ? [{ ...locale, ...sample }] : [];
});

describe.each(sampled)('the dictionary of $name', ({ dictionary, right, wrong, meant }) => {
  beforeAll(async () => {
    await loadDictionary(dictionary);
  }, 60_000);

  test('knows right words from wrong ones', async () => {
    const found = await loadDictionary(dictionary);
    expect(right.filter((word) => !found?.knows(word))).toEqual([]);
    expect(wrong.filter((word) => found?.knows(word))).toEqual([]);
  });

  test('suggests what was meant', async () => {
    const found = await loadDictionary(dictionary);
    expect(found?.suggest(wrong[0])).toContain(meant);
  });
});

test.each(locales.filter(({ spelling }) => spelling === 'blocking'))(
  'the dictionary of $name, which can fail a text, is installed',
  async ({ dictionary }) => {
    expect(await loadDictionary(dictionary)).toBeDefined();
  },
  60_000,
);

test('a dictionary that is not installed is none', async () => {
  expect(await loadDictionary('tlh')).toBeUndefined();
});
