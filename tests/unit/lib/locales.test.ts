import { afterEach, describe, expect, test, vi } from 'vitest';
import { pluralCategories } from '~/lib/interface-words/plurals.ts';
import {
  getLocale,
  isLocaleId,
  isPseudoLocale,
  localeIds,
  locales,
  pseudoLocales,
  sourceLocale,
} from '~/lib/locales.ts';

test('the site has the four languages of the contract, English first', () => {
  expect(localeIds[0]).toBe('en');
  expect(localeIds).toEqual(expect.arrayContaining(['en', 'hu', 'pl', 'tr']));
  expect(new Set(localeIds).size).toBe(localeIds.length);
  expect(sourceLocale.id).toBe('en');
});

test('each language has a tag that the browser knows and its own old prefix', () => {
  for (const { tag, name, legacyPrefix } of locales) {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(Intl.PluralRules.supportedLocalesOf(tag)).toEqual([tag]);
    expect(new Intl.DisplayNames(tag, { type: 'language' }).of(tag)?.toLowerCase()).toBe(
      name.toLocaleLowerCase(tag),
    );
    expect(legacyPrefix).toMatch(new RegExp(`^${tag}-[a-z]{2}$`));
  }
});

test.each([
  ['hu', true],
  ['HU', false],
  ['hu-hu', false],
  ['toString', false],
  [undefined, false],
  [3, false],
])('%j is a language of the site: %s', (value, expected) => {
  expect(isLocaleId(value)).toBe(expected);
});

test('a language is found by its id', () => {
  expect(getLocale('pl').name).toBe('Polski');
});

describe('the pseudo-locales', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  test.each([
    ['1', [...localeIds, 'qaa', 'qai']],
    ['', localeIds],
    [undefined, localeIds],
  ])('are languages of the site only where they are asked for: %j', async (asked, expected) => {
    vi.stubEnv('PSEUDO_LOCALES', asked);
    vi.resetModules();
    const { localeIds: ids } = await import('~/lib/locales.ts');
    expect(ids).toEqual(expected);
  });

  test('are known as such, and have tags of their own with the plurals of the English', () => {
    for (const { id, tag } of pseudoLocales) {
      expect(isPseudoLocale(id)).toBe(true);
      expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
      expect(pluralCategories(tag)).toEqual(pluralCategories(sourceLocale.tag));
    }
    expect(localeIds.some(isPseudoLocale)).toBe(false);
  });
});
