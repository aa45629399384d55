import { expect, test } from 'vitest';
import { dateOf, withDate } from '~/lib/article-dates/date-of.ts';

const article = (head: string): string => `---\ntitle: A\n${head}---\n\nupdated: in the text.\n`;

test.each([
  ["updated: '2026-11-20'\n", 3],
  ['updated: 2026-11-20\n', 3],
  ['description: B\nupdated: "2026-11-20"\n', 4],
])('the date of an article stands in its front matter: %j', (head, line) => {
  expect(dateOf(article(head), 'a.mdx')).toEqual({ date: '2026-11-20', line });
});

test('an article without a date has none, whatever stands in its text', () => {
  expect(dateOf(article(''), 'a.mdx')).toBeUndefined();
  expect(dateOf('updated: 2026-11-20\n', 'a.mdx')).toBeUndefined();
});

test('a date takes the place of the one before, and nothing else changes', () => {
  const dated = article("updated: '2026-11-28'\nsources: []\n");
  expect(withDate(article('updated: 2026-11-20\nsources: []\n'), '2026-11-28')).toBe(dated);
  expect(withDate(article('sources: []\n'), '2026-11-28')).toBe(
    article("sources: []\nupdated: '2026-11-28'\n"),
  );
});

test('front matter that is no YAML is told with its place', () => {
  expect(() => dateOf(article('a: b: c\n'), 'a.mdx')).toThrow('a.mdx:3 is not YAML');
});
