import { describe, expect, test } from 'vitest';
import { checkHeadings, checkOutlines, type ArticleFile } from '~/lib/content/check-outlines.ts';

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

describe('a heading', () => {
  test('with an id is what links need', () => {
    expect(checkHeadings(source)).toEqual([]);
    expect(checkHeadings(article('en', '```md', '## Example', '```', '#hashtag'))).toEqual([]);
  });

  test.each([
    [
      'without an id',
      '## Two',
      'docs/en/a.mdx:5 expected a heading of level 2 or deeper with an id',
    ],
    ['of the level of the title', '# Two {#two}', 'docs/en/a.mdx:5 expected a heading of level 2'],
    ['with the id of another', '### Two {#one}', 'docs/en/a.mdx:5 the id one is that of line 4'],
    ['with the id of the title', '### Two {#top}', 'docs/en/a.mdx:5 the id top is that of line 2'],
  ])('%s is told', (_, heading, expected) => {
    const [message, ...others] = checkHeadings(article('en', '## One {#one}', heading));
    expect(message).toContain(expected);
    expect(others).toEqual([]);
  });
});
