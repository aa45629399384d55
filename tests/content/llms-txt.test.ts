import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readInterfaceWords } from '~/lib/interface-words/read.ts';
import { localeIds, locales } from '~/lib/locales.ts';

const words = readInterfaceWords();
const read = (path: string): string => readFileSync(`dist/${path}`, 'utf8');
const pagesOf = (id: string): string[] =>
  readdirSync(`dist/${id}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `/${id}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path !== `/${id}/index.md`);

interface Section {
  readonly title: string;
  readonly links: readonly {
    readonly text: string;
    readonly url: string;
    readonly about: string;
  }[];
}

/** What https://llmstxt.org says that such a file has, in its order. */
function partsOf(text: string) {
  const [head = '', ...rest] = text.split(/^## /m);
  const [, title = '', summary = '', notes = ''] =
    /^# (.+)\n\n> (.+)\n\n((?:- .+\n)+)\n$/.exec(head) ?? [];
  const sections = rest.map((section): Section => {
    const [name = '', blank, ...lines] = section.trimEnd().split('\n');
    expect(blank).toBe('');
    const links = lines.map((line) => {
      const [, label = '', url = '', about = ''] =
        /^- \[(.+)\]\((\S+)\)(?:: (.+))?$/.exec(line) ?? [];
      expect(url, line).not.toBe('');
      return { text: label, url, about };
    });
    return { title: name, links };
  });
  return { title, summary, notes, sections };
}

const titlesOf = ({ sections }: ReturnType<typeof partsOf>): string[] =>
  sections.map(({ title }) => title);
const urlsIn = (parts: ReturnType<typeof partsOf>, title: string): string[] =>
  parts.sections.find((section) => section.title === title)?.links.map(({ url }) => url) ?? [];

describe.each(locales)('/$id/llms.txt', ({ id }) => {
  const parts = partsOf(read(`${id}/llms.txt`));
  const own = words[id];

  test('says in its language what the site is, and what its figures are worth', () => {
    expect(parts.title).toBe(own['site.title']);
    expect(parts.notes).toContain(own['llms.edition']);
    expect(parts.notes).toContain(own['site.independence']);
    expect(parts.notes).toContain(own['provenance.interpretation']);
    expect(parts.summary).toBe(
      /^description: "(.*)"$/m.exec(read(`${id}/index.md`))?.[1] ?? 'no description',
    );
  });

  test('has the groups of the sidebar, and what may be left out at the end', () => {
    expect(titlesOf(parts)).toEqual([
      own['sidebar.articles'],
      own['sidebar.tools'],
      own['sidebar.reference'],
      own['llms.data'],
      own['llms.languages'],
      'Optional',
    ]);
    expect(urlsIn(parts, 'Optional')).toEqual([
      `/${id}/contribute/index.md`,
      `/${id}/contribute/translation-status/index.md`,
    ]);
  });

  test('names every article with its description, and once', () => {
    const links = parts.sections
      .flatMap((section) => section.links)
      .filter(({ url }) => url.endsWith('.md'));
    expect(links.map(({ url }) => url).sort()).toEqual(pagesOf(id).sort());
    for (const { url, text, about } of links) {
      const copy = read(url.slice(1));
      expect(copy).toContain(`title: ${JSON.stringify(text)}`);
      expect(copy).toContain(`description: ${JSON.stringify(about)}`);
    }
  });

  test('leads to the other languages, each in its own words', () => {
    const others = localeIds.filter((other) => other !== id);
    expect(urlsIn(parts, own['llms.languages'])).toEqual(
      others.map((other) => `/${other}/llms.txt`),
    );
  });

  test('names all data and their schemas', () => {
    const data = readdirSync('dist/data', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .map((path) => `/data/${path.replaceAll('\\', '/')}`);
    expect(urlsIn(parts, own['llms.data']).sort()).toEqual(data.sort());
  });
});

test('/llms.txt leads to every language, told in it', () => {
  const root = partsOf(read('llms.txt'));
  expect(root.sections[0]?.links).toEqual(
    locales.map(({ id, name }) => ({
      text: name,
      url: `/${id}/llms.txt`,
      about: partsOf(read(`${id}/llms.txt`)).summary,
    })),
  );
  expect(titlesOf(root)).toEqual([words.en['llms.languages'], words.en['llms.data']]);
});

test('a line that is no link is seen', () => {
  expect(() => partsOf('# A\n\n> B\n\n- C\n\n## D\n\n- E\n')).toThrow();
});
