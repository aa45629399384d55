import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '~/lib/locales.ts';
import { loadDictionary } from '~/lib/translation/spelling/load-dictionary.ts';

const samples: Readonly<Record<string, { right: string[]; wrong: string[]; meant: string }>> = {
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
};

describe.each(locales)('the dictionary of $name', ({ id, dictionary }) => {
  beforeAll(async () => {
    await loadDictionary(dictionary);
  }, 60_000);

  const { right = [], wrong = [], meant = '' } = samples[id] ?? {};

  test('knows right words from wrong ones', async () => {
    const found = await loadDictionary(dictionary);
    expect(right.filter((word) => !found?.knows(word))).toEqual([]);
    expect(wrong.filter((word) => found?.knows(word))).toEqual([]);
  });

  test('suggests what was meant', async () => {
    const found = await loadDictionary(dictionary);
    expect(found?.suggest(wrong[0] ?? '')).toContain(meant);
  });
});

test('a dictionary that is not installed is none', async () => {
  expect(await loadDictionary('tlh')).toBeUndefined();
});
