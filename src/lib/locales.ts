/** A language of the site. Everything that differs by language and is not a word is said here. */
export interface Locale {
  /** The address prefix, and the name of the language's content files. */
  readonly id: string;
  /** BCP 47 tag, for `lang`, `hreflang` and `Intl`. */
  readonly tag: string;
  /** The language's own name. */
  readonly name: string;
  /** Opening and closing quotation mark. */
  readonly quotes: readonly [string, string];
  /** Spelling dictionary, by the name that dictionary packages use: `dictionary-{name}`. */
  readonly dictionary: string;
  /** Whether a word that the dictionary lacks is a failure, or told as advice. */
  readonly spelling: 'blocking' | 'advisory';
  /** The prefix that the original article had in this language. */
  readonly legacyPrefix: string;
}

/** The languages that the site is published in; the first is the source language. */
const published = [
  {
    id: 'en',
    tag: 'en',
    name: 'English',
    quotes: ['“', '”'],
    dictionary: 'en-gb',
    spelling: 'blocking',
    legacyPrefix: 'en-us',
  },
  {
    id: 'hu',
    tag: 'hu',
    name: 'Magyar',
    quotes: ['„', '”'],
    dictionary: 'hu',
    spelling: 'blocking',
    legacyPrefix: 'hu-hu',
  },
  {
    id: 'pl',
    tag: 'pl',
    name: 'Polski',
    quotes: ['„', '”'],
    dictionary: 'pl',
    spelling: 'blocking',
    legacyPrefix: 'pl-pl',
  },
  {
    id: 'tr',
    tag: 'tr',
    name: 'Türkçe',
    quotes: ['“', '”'],
    dictionary: 'tr',
    spelling: 'blocking',
    legacyPrefix: 'tr-tr',
  },
] as const satisfies readonly Locale[];

/**
 * Languages that nobody speaks, for `npm run dev` alone: what stays English in the first is hard-coded,
 * and the second shows which words stand where. Their files are made from the English.
 */
export const pseudoLocales = [
  {
    id: 'qaa',
    tag: 'en-XA',
    name: 'Pseudo: accents',
    quotes: ['“', '”'],
    dictionary: 'en-gb',
    spelling: 'advisory',
    legacyPrefix: 'en-xa',
  },
  {
    id: 'qai',
    tag: 'en-XB',
    name: 'Pseudo: keys',
    quotes: ['“', '”'],
    dictionary: 'en-gb',
    spelling: 'advisory',
    legacyPrefix: 'en-xb',
  },
] as const satisfies readonly Locale[];

export type PseudoLocaleId = (typeof pseudoLocales)[number]['id'];

// Astro's configuration puts the value in place, so that no build holds a word of them.
const previewed: readonly Locale[] = process.env.PSEUDO_LOCALES === '1' ? pseudoLocales : [];

export type LocaleId = (typeof published)[number]['id'];

/** A language of the site; no code names a pseudo-locale, so that ids stay those of the published. */
type SiteLocale = Locale & { readonly id: LocaleId };

/** The one list of languages; the first is the source language. */
export const locales = [...published, ...(previewed as readonly SiteLocale[])] as const;

export const localeIds: readonly LocaleId[] = locales.map(({ id }) => id);

export const sourceLocale = locales[0];

export function isLocaleId(value: unknown): value is LocaleId {
  return localeIds.some((id) => id === value);
}

export function isPseudoLocale(id: string): boolean {
  return pseudoLocales.some((locale) => locale.id === id);
}

export function getLocale(id: LocaleId): Locale {
  return locales.find((locale) => locale.id === id) ?? sourceLocale;
}
