import { describe, expect, test } from 'vitest';
import { localeIds } from '~/lib/locales.ts';
import {
  checkCitations,
  checkEditionWords,
  checkSources,
  statementsOf,
} from '~/lib/programme/check.ts';
import type { EditionWords } from '~/lib/programme/words-schema.ts';
import type { Sources } from '~/lib/programme/sources-schema.ts';
import { compareAmounts, type Amount } from '~/lib/programme/vocabulary.ts';
import { omit } from '../omit.ts';
import { programme } from './editions.ts';
import { file, readEdition, smallEdition } from './small-edition.ts';

const edition = readEdition(smallEdition);
const statements = statementsOf(edition);

describe('sources', () => {
  const sourcesFile = 'sources.yaml';
  const sources: Sources = { almanac: { title: 'Almanac', publisher: 'Somebody' } };

  test('that are all written down are no mistake', () => {
    expect(checkSources(file, statements, sourcesFile, sources)).toEqual([]);
  });

  test('that nobody has written down are told with statement, file and source', () => {
    const mistakes = checkSources(file, statements, sourcesFile, {});
    expect(mistakes).toHaveLength(1);
    for (const part of [file, 'gold-weather', 'almanac', sourcesFile]) {
      expect(mistakes[0]).toContain(part);
    }
  });
});

describe('citations', () => {
  const all = new Set(['article#table', 'article#use']);

  test('of sections that every language has are no mistake', () => {
    expect(
      checkCitations(
        file,
        statements,
        new Map([
          ['en', all],
          ['hu', all],
        ]),
      ),
    ).toEqual([]);
  });

  test('of a section that one language lacks are told with statement, section and language', () => {
    const sections = new Map([
      ['en', all],
      ['hu', new Set(['article#table'])],
    ]);
    const mistakes = checkCitations(file, statements, sections);
    expect(mistakes).toHaveLength(4);
    for (const mistake of mistakes) {
      for (const part of [file, 'article#use', 'hu']) expect(mistake).toContain(part);
    }
    expect(mistakes.join()).toContain('umbrella');
  });
});

describe('a citation of a published edition', () => {
  const [first] = programme;
  if (!first) throw new Error('There is no edition');
  const { competencies, benefits, grants, statusRules, places, steps, notes } = first.edition;
  const cited = new Set(
    [competencies, benefits, grants, statusRules, places, steps, notes]
      .flat()
      .map(({ cites }) => cites),
  );
  const remaining =
    'mpn-benefits-technical-support#how-many-partner-support-incidents-are-remaining';

  test.each(localeIds)('that is broken in %s is told with rule and mend', (lacking) => {
    const sections = new Map(
      localeIds.map((language) => [
        language,
        new Set([...cited].filter((id) => language !== lacking || id !== remaining)),
      ]),
    );
    const mistakes = checkCitations(first.file, statementsOf(first.edition), sections);
    expect(mistakes.length).toBeGreaterThan(0);
    expect(mistakes).toContain(
      `${first.file}: contract-ended cites ${remaining}, which the ${lacking} articles lack: expected page#heading-id of a section; mend the citation or add the section.`,
    );
    for (const mistake of mistakes) expect(mistake).toContain(`the ${lacking} articles`);
  });
});

describe('the words of an edition', () => {
  const wordsFile = 'programme/tiny/hu.yaml';
  const words: EditionWords = {
    title: 'Tiny',
    since: 'It is over.',
    changes: [],
    foreignOffers: {
      'action-pack': 'It was never sold here.',
      designation: 'It came later.',
      'success-expanded': 'It came later.',
      'success-core': 'It came later.',
      launch: 'It came later.',
      silver: 'It was never sold here.',
    },
    finding: { offers: 'Look.', product: 'Ask.', activated: 'See.', ends: 'Read.', used: 'Count.' },
    areas: { clouds: 'Clouds' },
    benefits: { 'weather-support': 'cloud only' },
    grants: { 'gold-weather': 'Gold gives 10.' },
    statusRules: { ready: 'It is ready.' },
    places: { 'at-the-portal': '[Portal](portal)' },
    steps: { 'look-up': 'Look up, see [the table](article#table).' },
    notes: { umbrella: 'Take one.' },
  };
  const check = (changed: Partial<EditionWords>): string[] =>
    checkEditionWords(edition, wordsFile, { ...words, ...changed });

  test('that are complete are no mistake', () => {
    expect(check({})).toEqual([]);
  });

  test.each(['areas', 'benefits', 'grants', 'statusRules', 'places', 'steps', 'notes'] as const)(
    'that lack a text of %s are told with file and key',
    (group) => {
      const mistakes = check({ [group]: {} });
      expect(mistakes).toHaveLength(1);
      expect(mistakes[0]).toContain(`${wordsFile}: ${group}.`);
      expect(mistakes[0]).toContain('missing');
    },
  );

  test.each(['areas', 'benefits', 'grants', 'statusRules', 'places', 'steps', 'notes'] as const)(
    'that have a text of %s too many are told with file and key',
    (group) => {
      const mistakes = check({ [group]: { ...words[group], sunshade: 'Take another.' } });
      expect(mistakes).toHaveLength(1);
      expect(mistakes[0]).toContain(`${wordsFile}: ${group}.sunshade`);
      expect(mistakes[0]).toContain('tiny.yaml');
    },
  );

  test('that do not say what became of an offer which the edition does not know are told', () => {
    expect(check({ foreignOffers: omit(words.foreignOffers, 'launch') })).toEqual([
      `${wordsFile}: foreignOffers.launch is missing: say what became of this offer in the edition.`,
    ]);
  });

  test('that say what became of an offer which the edition has are told', () => {
    expect(check({ foreignOffers: { ...words.foreignOffers, gold: 'It is gone.' } })).toEqual([
      `${wordsFile}: foreignOffers.gold is told, but tiny.yaml offers it: remove it.`,
    ]);
  });

  test('whose link has no target are told with the targets that there are', () => {
    const mistakes = check({ notes: { umbrella: 'Buy [one](shop) [here](portal).' } });
    expect(mistakes).toHaveLength(1);
    for (const part of [wordsFile, 'notes.umbrella', 'shop', 'portal']) {
      expect(mistakes[0]).toContain(part);
    }
  });
});

test('amounts are ordered from none to unlimited', () => {
  const amounts: Amount[] = ['unlimited', 20, 'none', 5, 10];
  expect(amounts.sort(compareAmounts)).toEqual(['none', 5, 10, 20, 'unlimited']);
});
