import { describe, expect, test } from 'vitest';
import { readInterfaceWords } from '~/lib/interface-words/read.ts';
import { llmsTxt } from '~/lib/llms-txt/llms-txt.ts';
import { languageIndex, siteIndex, type SiteContent } from '~/lib/llms-txt/site-index.ts';

const copyOf = (title: string, lang: string) => ({
  title,
  lang,
  description: `About ${title}.`,
  text: '',
});

const content: SiteContent = {
  groups: [
    { label: 'sidebar.contribute', pages: ['writing'], optional: true },
    { label: 'sidebar.articles', pages: ['one', 'two', 'none'] },
    { label: 'sidebar.tools', pages: [] },
  ],
  copies: new Map([
    ['en/', copyOf('Home', 'en')],
    ['en/one/', copyOf('One', 'en')],
    ['en/two/', copyOf('Two [2]', 'en')],
    ['hu/one/', copyOf('Egy', 'hu')],
    ['en/writing/', copyOf('Writing', 'en')],
  ]),
  words: readInterfaceWords(),
  editions: [],
  trees: [],
  root: 'https://docs.test/base/',
};

describe('llms.txt of a language', () => {
  const hungarian = languageIndex(content, 'hu');

  test('has its pages in their groups, and in English what is not translated yet', () => {
    expect(hungarian).toContain(
      [
        '## Cikkek',
        '',
        '- [Egy](https://docs.test/base/hu/one/index.md): About Egy.',
        '- [Two \\[2\\] (EN)](https://docs.test/base/en/two/index.md): About Two \\[2\\].',
        '',
      ].join('\n'),
    );
  });

  test('has no group without pages, and at the end what may be left out', () => {
    expect(hungarian).not.toContain('## Eszközök');
    expect(hungarian.trimEnd().split('\n\n').slice(-2)).toEqual([
      '## Optional',
      '- [Writing (EN)](https://docs.test/base/en/writing/index.md): About Writing.',
    ]);
  });

  test('tells of a language without a home page what the English says', () => {
    expect(hungarian).toContain('> About Home.');
  });
});

test('llms.txt of the site leads to every language', () => {
  const text = siteIndex(content);
  for (const [id, name] of Object.entries({ en: 'English', hu: 'Magyar', pl: 'Polski' })) {
    expect(text).toContain(`- [${name}](https://docs.test/base/${id}/llms.txt): About Home.`);
  }
});

test('a link without a description has none', () => {
  const sections = [{ title: 'B', links: [{ text: 'C', url: '/c' }] }];
  expect(llmsTxt({ title: 'A', summary: 'S', notes: ['N'], sections })).toBe(
    '# A\n\n> S\n\n- N\n\n## B\n\n- [C](/c)\n',
  );
});
