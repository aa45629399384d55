import { sourceLocale, type LocaleId } from '../locales.ts';
import { attentionFor, wantsWriter, type Attention } from './attention.ts';
import { isBlocking } from './checks/check.ts';
import type { EnglishThen } from './english-then.ts';
import type { ContentState, LanguageState } from './language-state.ts';
import { countsOf, type Counts, type UnitStatus } from './status.ts';
import { textStates, type TextState } from './text-state.ts';
import { wordPagesUsed } from './word-pages-used.ts';

/** A page as a reader sees it: an address, and the interface words that were used to draw it. */
export interface PageSeen {
  readonly locale: LocaleId;
  /** As `docs/glossary`. */
  readonly page: string;
  /** The keys of interface words, plurals without their category. */
  readonly interfaceKeys: readonly string[];
}

/** What a writer is told of a page. */
export interface PageState {
  readonly locale: LocaleId;
  readonly page: string;
  /** The title, in the language of the page; null where it is no article. */
  readonly title: string | null;
  /** The article in each language that is translated into. */
  readonly languages: readonly LanguageSummary[];
  readonly sections: readonly TextState[];
  readonly interfaceWords: readonly TextState[];
  readonly wordPages: readonly WordPageState[];
  readonly attention: Attention;
}

/** How many texts are in each state, and how many mistakes the checks find in them, without advice. */
export interface LanguageSummary {
  readonly language: LocaleId;
  readonly counts: Counts;
  readonly findings: number;
}

/** The words of an edition, of a troubleshooter or of the glossary. */
export interface WordPageState {
  /** As `programme/mpn-2021`. */
  readonly page: string;
  readonly languages: readonly LanguageSummary[];
  /** Those alone that want a writer. */
  readonly texts: readonly TextState[];
}

/**
 * What there is to tell of a page: its sections in every language; words in the language of the page,
 * and of an English page in all others. What is wrong in the English is told with every language.
 * @param content every language that is translated into
 */
export function pageState(
  { locale, page, interfaceKeys }: PageSeen,
  content: ContentState,
  englishThen: EnglishThen,
): PageState {
  const isOfPage = (status: UnitStatus): boolean => status.page === page;
  const states = content.languages;
  const shown = {
    ...content,
    languages: states.filter(({ language }) => isShown(language, locale)),
  };
  const sections = textStates(content, isOfPage, englishThen);
  const interfaceWords = textStates(shown, isInterfaceWord(interfaceKeys), englishThen);
  const wordPages = wordPagesUsed(...articleAndPages(page, states[0]?.statuses)).map((each) =>
    wordPageState(each, shown, englishThen),
  );
  return {
    ...{ locale, page, sections, interfaceWords, wordPages },
    title: titleOf(sections, locale),
    languages: states.map((state) => summaryOf(state, isOfPage)),
    attention: attentionFor(
      [...sections, ...interfaceWords, ...wordPages.flatMap(({ texts }) => texts)].flatMap(
        ({ source, translations }) => [
          ...(source && locale === sourceLocale.id ? [source] : []),
          ...translations.filter(({ language }) => isShown(language, locale)),
        ],
      ),
    ),
  };
}

/**
 * True for the texts that a page's state tells of.
 * @param statuses those of any language
 */
export function isToldOf(
  { page, interfaceKeys }: PageSeen,
  statuses: readonly UnitStatus[],
): (status: UnitStatus) => boolean {
  const pages = new Set([page, ...wordPagesUsed(...articleAndPages(page, statuses))]);
  const isUsed = isInterfaceWord(interfaceKeys);
  return (status) => pages.has(status.page) || isUsed(status);
}

/** Whoever looks at English is told of all that is made from it. */
function isShown(language: LocaleId, locale: LocaleId): boolean {
  return locale === sourceLocale.id || language === locale;
}

function isInterfaceWord(keys: readonly string[]): (status: UnitStatus) => boolean {
  const used = new Set(keys);
  return ({ page, section }) => page === 'i18n' && used.has(section);
}

/** The English of an article, and all pages that hold texts. */
function articleAndPages(
  page: string,
  statuses: readonly UnitStatus[] = [],
): [article: string, pages: readonly string[]] {
  const texts = statuses.filter((status) => status.page === page);
  return [
    texts.map(({ source }) => source?.text ?? '').join('\n'),
    [...new Set(statuses.map((status) => status.page))],
  ];
}

function titleOf(sections: readonly TextState[], locale: LocaleId): string | null {
  const title = sections.find(({ section }) => section === 'title');
  const own = title?.translations.find(({ language }) => language === locale)?.text;
  return own ?? title?.source?.text ?? null;
}

function summaryOf(
  { language, statuses, findings }: LanguageState,
  wanted: (status: UnitStatus) => boolean,
): LanguageSummary {
  const texts = statuses.filter(wanted);
  const keys = new Set(texts.map(({ key }) => key));
  return {
    language,
    counts: countsOf(texts),
    findings: findings.filter((finding) => keys.has(finding.key) && isBlocking(finding)).length,
  };
}

function wordPageState(
  page: string,
  content: ContentState,
  englishThen: EnglishThen,
): WordPageState {
  const isOfPage = (status: UnitStatus): boolean => status.page === page;
  return {
    page,
    languages: content.languages.map((state) => summaryOf(state, isOfPage)),
    texts: textStates(content, isOfPage, englishThen).filter(wantsWriter),
  };
}
