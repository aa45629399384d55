import { describe, expect, test } from 'vitest';
import { articleUnits } from '~/lib/translation/article-units.ts';
import { unitsInFile } from '~/lib/translation/units-in-file.ts';

const file = 'src/content/docs/en/guide.mdx';

const article = `---
title: 'A guide: how to'
titleId: the-guide
description: What it is about.
sidebar:
  label: Guide
sources:
  - one
---

import One from '~/One.astro';
import {
  Two,
  Three,
} from '~/numbers';

Before all headings.

import Four from '~/Four.astro';

<One />

## First {#first}

Text of the first.

\`\`\`sh
import nothing from 'here'
## No heading {#no-heading}
\`\`\`

### Below it {#below}
## Last {#last}

The last words.
`;

const unitsOf = (source: string) =>
  articleUnits({ file, locale: 'en', page: 'docs/guide', source });

const textOf = (key: string, source = article): string | undefined =>
  unitsOf(source).find((unit) => unit.key === key)?.text;

describe('an article is taken apart into', () => {
  test('its texts in the front matter, what comes before a heading, and a unit for each section', () => {
    expect(unitsOf(article).map(({ key, line }) => `${key} ${String(line)}`)).toEqual([
      'docs/guide#title 2',
      'docs/guide#description 4',
      'docs/guide#label 6',
      'docs/guide#the-guide 17',
      'docs/guide#first 23',
      'docs/guide#below 32',
      'docs/guide#last 33',
    ]);
  });

  test('texts of the front matter without their quotation marks', () => {
    expect(textOf('docs/guide#title')).toBe('A guide: how to');
  });

  test('sections from their heading to the next one of any level', () => {
    expect(textOf('docs/guide#last')).toBe('## Last {#last}\n\nThe last words.');
    expect(textOf('docs/guide#below')).toBe('### Below it {#below}');
  });

  test('texts without imports, which keep their lines', () => {
    expect(textOf('docs/guide#the-guide')).toBe('Before all headings.\n\n\n\n<One />');
  });

  test('code that looks like an import or a heading, as it stands', () => {
    expect(textOf('docs/guide#first')).toContain("import nothing from 'here'\n## No heading");
  });
});

test('a paragraph that goes on with the word import is text', () => {
  const source = '---\ntitleId: it\n---\n\nYou may\nimport it.\n';
  expect(textOf('docs/guide#it', source)).toBe('You may\nimport it.');
});

test('line ends of another system change neither texts nor lines', () => {
  expect(unitsOf(article.replaceAll('\n', '\r\n'))).toEqual(unitsOf(article));
});

test('an article that is only begun has the texts that it has', () => {
  expect(unitsOf('Some text.').map(({ key, text }) => [key, text])).toEqual([
    ['docs/guide#', 'Some text.'],
  ]);
  expect(unitsOf('')).toEqual([]);
});

test('front matter that is no YAML is told with its line in the file', () => {
  expect(() => unitsInFile(file, '---\ntitle: One\ntitle: Two\n---\n')).toThrow(
    `${file}:3 is not YAML: Map keys must be unique`,
  );
});

test('an article names its page by its path, and its language by its folder', () => {
  const [unit] = unitsInFile('src/content/docs/pl/more/guide.mdx', article);
  expect(unit).toMatchObject({ kind: 'article', page: 'docs/more/guide', locale: 'pl' });
});
