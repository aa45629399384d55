import { describe, expect, test } from 'vitest';
import type { LocaleId } from '~/lib/locales.ts';
import type { Finding } from '~/lib/translation/checks/check.ts';
import { digestOf } from '~/lib/translation/digest.ts';
import { partsOfKey } from '~/lib/translation/keys.ts';
import type { LanguageState } from '~/lib/translation/language-state.ts';
import {
  isToldOf,
  pageState,
  type PageSeen,
  type PageState,
} from '~/lib/translation/page-state.ts';
import type { Pins } from '~/lib/translation/pins.ts';
import { statusesOf } from '~/lib/translation/status.ts';
import type { Unit } from '~/lib/translation/unit.ts';

/** By key the text of each unit. */
type Texts = Readonly<Record<string, string>>;

const english: Texts = {
  'docs/guide#title': 'Guide',
  'docs/guide#one': '## One {#one}\n\nSilver has 20 incidents.',
  'docs/guide#two': '## Two {#two}\n\n<GlossaryList />',
  'docs/other#one': 'Elsewhere.',
  'i18n/search.label': 'Search',
  'i18n/tool.copy': 'Copy',
  'glossary/terms.partner.term': 'partner',
  'glossary/terms.silver.term': 'Silver',
  'programme/mpn-2021/title': 'MPN',
};

const then = 'One {#one}\n\nSilver has 15 incidents.';
const seen: PageSeen = { locale: 'hu', page: 'docs/guide', interfaceKeys: ['search.label'] };

describe('what a writer is told of a page', () => {
  test('has its sections in the order of the English, with the state in each language', () => {
    const state = stateOf(seen, [
      translated('hu', {}, { 'docs/guide#one': digestOf(then) }),
      translated('pl', { 'docs/guide#two': undefined }),
    ]);
    expect(
      state.sections.map(({ section, translations }) => [
        section,
        ...translations.map((each) => `${each.language} ${each.state}`),
      ]),
    ).toEqual([
      ['title', 'hu current', 'pl current'],
      ['one', 'hu drifted', 'pl current'],
      ['two', 'hu current', 'pl missing'],
    ]);
    expect(state.languages).toMatchObject([
      { language: 'hu', counts: { current: 2, drifted: 1, missing: 0 } },
      { language: 'pl', counts: { current: 2, drifted: 0, missing: 1 } },
    ]);
  });

  test('has the English and the translation of a section as they stand in their files', () => {
    const [, one] = stateOf(seen, [translated('hu')]).sections;
    expect(one?.source).toEqual({
      file: 'src/content/docs/en/guide.mdx',
      line: 2,
      text: english['docs/guide#one'],
      findings: [],
    });
    expect(one?.translations).toMatchObject([
      {
        file: 'src/content/docs/hu/guide.mdx',
        line: 2,
        text: 'hu docs/guide#one',
        difference: null,
      },
    ]);
  });

  test('has the words of the English that changed, and the command that accepts the translation', () => {
    const state = stateOf(seen, [translated('hu', {}, { 'docs/guide#one': digestOf(then) })]);
    const [hungarian] = state.sections[1]?.translations ?? [];
    expect(hungarian?.difference?.join('\n')).toContain('{+20+}');
    expect(hungarian?.message).toContain('accept docs/guide one --lang hu');
  });

  test('has the findings of the checks at their section', () => {
    const finding = findingAt('docs/guide#one');
    const elsewhere = findingAt('docs/other#one');
    const state = stateOf(seen, [translated('hu', {}, {}, [finding, elsewhere])]);
    expect(state.sections.map(({ translations }) => translations[0]?.findings)).toEqual([
      [],
      [finding],
      [],
    ]);
    expect(state.languages[0]?.findings).toBe(1);
  });

  test('has what is wrong in the English at its section, in every language', () => {
    const finding = findingAt('docs/guide#one');
    for (const locale of ['en', 'hu'] as const) {
      const state = stateOf({ ...seen, locale }, [translated('hu')], [finding]);
      expect(state.sections.map(({ source }) => source?.findings)).toEqual([[], [finding], []]);
    }
  });

  test('has advice at its section, which is no failing check', () => {
    const advice: Finding = { ...findingAt('docs/guide#one'), advice: true };
    const state = stateOf(seen, [translated('hu', {}, {}, [advice])]);
    expect(state.sections[1]?.translations[0]?.findings).toEqual([advice]);
    expect(state.languages[0]?.findings).toBe(0);
  });

  test('has what a translation has too much, after all that the English has', () => {
    const more = { 'docs/guide#more': 'Több.' };
    const state = stateOf(seen, [translated('hu', more), translated('pl')]);
    expect(state.sections.at(-1)).toMatchObject({
      section: 'more',
      source: null,
      translations: [{ language: 'hu', state: 'obsolete' }],
    });
  });

  test('has the title in the language of the page, and the English one where there is none', () => {
    expect(stateOf(seen, [translated('hu')]).title).toBe('hu docs/guide#title');
    const untitled = translated('hu', { 'docs/guide#title': undefined });
    expect(stateOf(seen, [untitled]).title).toBe('Guide');
    expect(stateOf({ ...seen, page: 'docs/404' }, [translated('hu')])).toMatchObject({
      title: null,
      sections: [],
    });
  });

  test('has the interface words that it used and no others, in the language of the page', () => {
    const { interfaceWords } = stateOf(seen, [translated('hu'), translated('pl')]);
    expect(interfaceWords).toMatchObject([
      { section: 'search.label', translations: [{ language: 'hu' }] },
    ]);
    expect(interfaceWords[0]?.translations).toHaveLength(1);
  });

  test('has of the words of its components those alone that want a writer', () => {
    const states = [
      translated('hu', { 'glossary/terms.silver.term': undefined }),
      translated('pl'),
    ];
    expect(stateOf(seen, states).wordPages).toMatchObject([
      {
        page: 'glossary',
        languages: [{ language: 'hu', counts: { current: 1, missing: 1 } }],
        texts: [{ section: 'terms.silver.term' }],
      },
    ]);
    expect(stateOf({ ...seen, page: 'docs/other' }, states).wordPages).toEqual([]);
  });

  test('has words of its components whose English is misspelt', () => {
    const state = stateOf(seen, [translated('hu')], [findingAt('glossary/terms.silver.term')]);
    expect(state.wordPages).toMatchObject([{ texts: [{ section: 'terms.silver.term' }] }]);
  });

  test('is told of every translation where the page is English', () => {
    const states = [translated('hu'), translated('pl', { 'i18n/search.label': undefined })];
    const state = stateOf({ ...seen, locale: 'en' }, states);
    expect(state.interfaceWords[0]?.translations.map((each) => each.state)).toEqual([
      'current',
      'missing',
    ]);
    expect(state.title).toBe('Guide');
  });
});

describe('a page wants a writer', () => {
  const attention = (locale: LocaleId, ...states: LanguageState[]): string =>
    stateOf({ ...seen, locale }, states).attention;
  const drifted = translated('pl', {}, { 'docs/guide#one': digestOf(then) });

  test('not at all while all is current', () => {
    expect(attention('hu', translated('hu'))).toBe('none');
  });

  test('where something drifted, in the language of the page alone', () => {
    expect(attention('pl', translated('hu'), drifted)).toBe('warning');
    expect(attention('hu', translated('hu'), drifted)).toBe('none');
  });

  test('on the English page, where something drifted in any language', () => {
    expect(attention('en', translated('hu'), drifted)).toBe('warning');
  });

  test.each([
    ['a section', 'docs/guide#one'],
    ['an interface word that it used', 'i18n/search.label'],
    ['a word of its components', 'glossary/terms.silver.term'],
  ])('badly where %s is missing or fails a check', (_, key) => {
    expect(attention('hu', translated('hu', { [key]: undefined }))).toBe('error');
    expect(attention('hu', translated('hu', {}, {}, [findingAt(key)]))).toBe('error');
  });

  test('badly where the English is misspelt, on the English page alone', () => {
    for (const key of ['docs/guide#one', 'i18n/search.label', 'glossary/terms.silver.term']) {
      const of = (locale: LocaleId): string =>
        stateOf({ ...seen, locale }, [translated('hu')], [findingAt(key)]).attention;
      expect([of('en'), of('hu')]).toEqual(['error', 'none']);
    }
  });

  test('never badly for advice', () => {
    const advice: Finding = { ...findingAt('docs/guide#one'), advice: true };
    expect(attention('hu', translated('hu', {}, {}, [advice]))).toBe('info');
    const state = stateOf({ ...seen, locale: 'en' }, [translated('hu')], [advice]);
    expect(state.attention).toBe('info');
  });

  test('not for what it does not show', () => {
    const gone = { 'docs/other#one': undefined, 'i18n/tool.copy': undefined };
    expect(attention('hu', translated('hu', gone))).toBe('none');
  });
});

test('what has to be checked is what the writer is told of', () => {
  const { statuses } = translated('hu');
  const told = statuses.filter(isToldOf(seen, statuses)).map(({ key }) => key);
  expect(told).toEqual([
    'docs/guide#title',
    'docs/guide#one',
    'docs/guide#two',
    'i18n/search.label',
    'glossary/terms.partner.term',
    'glossary/terms.silver.term',
  ]);
});

function stateOf(
  page: PageSeen,
  languages: readonly LanguageState[],
  sourceFindings: readonly Finding[] = [],
): PageState {
  return pageState(page, { sourceFindings, languages }, (_, pinned) =>
    pinned === digestOf(then) ? then : undefined,
  );
}

/** A language in which all is current, but for texts and pins that differ. */
function translated(
  language: LocaleId,
  texts: Readonly<Record<string, string | undefined>> = {},
  pins: Pins = {},
  findings: readonly Finding[] = [],
): LanguageState {
  const own = { ...mapValues(english, (key) => `${language} ${key}`), ...texts };
  const all = { ...mapValues(english, (_, text) => digestOf(text)), ...pins };
  return {
    language,
    findings,
    statuses: statusesOf(units('en', english), units(language, own), all),
  };
}

function units(locale: LocaleId, texts: Readonly<Record<string, string | undefined>>): Unit[] {
  return Object.entries(texts).flatMap(([key, text], index): Unit[] => {
    const { page } = partsOfKey(key);
    const file = `src/content/docs/${locale}/${page.replace('docs/', '')}.mdx`;
    if (text === undefined) return [];
    return [{ kind: 'article', locale, key, page, file, line: index + 1, text }];
  });
}

function mapValues(texts: Texts, value: (key: string, text: string) => string): Texts {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, value(key, text)]));
}

function findingAt(key: string): Finding {
  return { check: 'numbers', file: 'hu.mdx', line: 7, key, message: '20 is missing.' };
}
