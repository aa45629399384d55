import { describe, expect, test } from 'vitest';
import { checkOutlines, type ArticleFile } from '~/lib/content/check-outlines.ts';

function article(language: string, ...headings: string[]): ArticleFile {
  return {
    name: 'a.mdx',
    file: `docs/${language}/a.mdx`,
    source: ['---', 'titleId: top', '---', ...headings].join('\n'),
  };
}

const source = article('en', '## One {#one}', '### Two {#two}');

describe('the headings of a translation', () => {
  test('may have other words', () => {
    expect(checkOutlines([source], [article('hu', '## Egy {#one}', '### Kettő {#two}')])).toEqual(
      [],
    );
  });

  test.each([
    ['another id', ['## Egy {#egy}', '### Kettő {#two}'], 'docs/hu/a.mdx:4', 'the id one'],
    ['another level', ['## Egy {#one}', '## Kettő {#two}'], 'docs/hu/a.mdx:5', 'level 3'],
    ['one heading fewer', ['## Egy {#one}'], 'docs/hu/a.mdx:4', 'found none'],
    ['one heading more', ['## Egy {#one}', '### Kettő {#two}', '## X {#x}'], ':6', 'no further'],
  ])('are told where they have %s', (_, headings, place, expected) => {
    const [message, ...others] = checkOutlines([source], [article('hu', ...headings)]);
    expect(message).toContain(place);
    expect(message).toContain(expected);
    expect(others).toEqual([]);
  });

  test('are nobody\u2019s mistake as long as the article is not translated', () => {
    expect(checkOutlines([source], [])).toEqual([]);
  });
});
