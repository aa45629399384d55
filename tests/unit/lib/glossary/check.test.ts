import { describe, expect, test } from 'vitest';
import { checkGlossaryWords } from '~/lib/glossary/check.ts';
import { conceptsSchema, glossaryWordsSchema } from '~/lib/glossary/schema.ts';

const concepts = conceptsSchema.parse([
  { id: 'gold', english: 'Gold', group: 'programme', section: 'article#overview' },
  { id: 'incident', english: 'incident', group: 'support', section: 'article#incidents' },
]);

const term = { term: 'x', definition: 'y', synonyms: [] };
const english = glossaryWordsSchema.parse({
  terms: { gold: term, incident: term },
  labels: { activate: { english: 'Activate' } },
  knownBad: [],
});
const sections = new Set(['article#overview', 'article#incidents']);

function check(changed: Partial<typeof english>, known = sections): string[] {
  return checkGlossaryWords(
    { file: 'concepts.yaml', concepts },
    { file: 'en.yaml', words: english },
    { file: 'hu.yaml', words: { ...english, ...changed } },
    known,
  );
}

test('complete words are no mistake', () => {
  expect(check({})).toEqual([]);
});

describe('a mistake is told with file and key:', () => {
  test.each([
    ['a missing term', { terms: { gold: term } }, 'terms.incident', 'concepts.yaml'],
    ['a needless term', { terms: { ...english.terms, lead: term } }, 'terms.lead', 'concepts.yaml'],
    ['a missing label', { labels: {} }, 'labels.activate', 'en.yaml'],
    [
      'a needless label',
      { labels: { ...english.labels, undo: { english: 'Undo' } } },
      'labels.undo',
      'en.yaml',
    ],
    [
      'a label that is not quoted exactly',
      { labels: { activate: { english: 'activate' } } },
      'labels.activate.english',
      'en.yaml',
    ],
  ])('%s', (_, changed, key, origin) => {
    const found = check(changed);
    expect(found).toHaveLength(1);
    for (const part of ['hu.yaml', key, origin]) expect(found[0]).toContain(part);
  });

  test('a section that the articles of the language lack', () => {
    const found = check({}, new Set(['article#overview']));
    expect(found).toHaveLength(1);
    for (const part of ['concepts.yaml', 'incident', 'article#incidents', 'hu.yaml']) {
      expect(found[0]).toContain(part);
    }
  });
});

test('a concept has a group that the page shows', () => {
  const wrong = { id: 'gold', english: 'Gold', group: 'metals', section: 'article#overview' };
  expect(conceptsSchema.safeParse([wrong]).success).toBe(false);
});
