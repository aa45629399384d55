import { describe, expect, test } from 'vitest';
import { withDriftNotices } from '~/lib/translation/drift-notices.ts';

const notice = '~/notice.astro';
const article = [
  '---',
  'title: Cikk',
  'titleId: article',
  '---',
  '',
  "import Table from '~/table.astro';",
  '',
  'Bevezetés.',
  '',
  '## Első {#first}',
  '',
  'Szöveg.',
  '',
  '### Második {#second}',
  '',
  '<Table />',
  '',
].join('\n');

const told = (...sections: string[]): string => withDriftNotices(article, sections, notice);

describe('an article', () => {
  test('that is up to date stays as it is', () => {
    expect(told()).toBe(article);
  });

  test('tells a section that is older, below its heading', () => {
    expect(told('second')).toContain('### Második {#second}\n\n<DriftNotice section="second" />\n');
    expect(told('second').match(/<DriftNotice/g)).toHaveLength(1);
  });

  test('tells several, each once', () => {
    expect(told('first', 'second').match(/<DriftNotice section="\w+" \/>/g)).toEqual([
      '<DriftNotice section="first" />',
      '<DriftNotice section="second" />',
    ]);
  });

  test('tells once at its top that title, description or introduction are older', () => {
    expect(told('title', 'description', 'article')).toContain(
      "import Table from '~/table.astro';\nimport DriftNotice from '~/notice.astro';\n\n<DriftNotice section=\"\" />\n",
    );
    expect(told('title', 'article').match(/<DriftNotice/g)).toHaveLength(1);
  });

  test('without imports gets one below its front matter', () => {
    const plain = article.replace("import Table from '~/table.astro';\n", '');
    expect(withDriftNotices(plain, ['first'], notice)).toMatch(
      /^---\n[^]*?\n---\nimport DriftNotice from '~\/notice\.astro';\n/,
    );
  });

  test('loses nothing of its text', () => {
    const lines = told('first', 'title').split('\n');
    for (const line of article.split('\n')) expect(lines).toContain(line);
  });
});
