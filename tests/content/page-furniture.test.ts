import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkDates } from '~/lib/article-dates/check.ts';
import { dateOf } from '~/lib/article-dates/date-of.ts';
import { articleFileOf } from '~/lib/content/article-files.ts';
import { formatDate } from '~/lib/dates/format.ts';
import { getLocale, isLocaleId, localeIds } from '~/lib/locales.ts';
import { readInterfaceWords } from '~/lib/interface-words/read.ts';
import { readSiteAddress } from '~/lib/site/address.ts';
import { readContact } from '~/lib/site/contact.ts';
import { readRepository } from '~/lib/site/repository.ts';
import { builtPages } from './built-site.ts';
import { furnitureOf } from './page-furniture.ts';
import { structuredDataIn } from './structured-data.ts';

const words = readInterfaceWords();
const { site, base } = readSiteAddress(process.env);
const repository = readRepository(process.env);
const contact = readContact(process.env);

/** The pages that are written in articles, with the language and the file of each. */
const articles = builtPages().flatMap(({ path, html }) => {
  const [language] = path.split('/');
  const file = articleFileOf(path.replace(/index\.html$/, ''));
  return file && isLocaleId(language) ? [{ path, html, language, file }] : [];
});
const others = builtPages().filter(({ path }) => !articles.some((each) => each.path === path));

test('there are articles in every language, and pages that are none', () => {
  expect(articles.length).toBeGreaterThanOrEqual(localeIds.length * 12);
  expect(others.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['index.html', '404.html', 'hu/404.html']),
  );
});

describe('the day of the last change', () => {
  test('is that of what each page shows', () => {
    expect(checkDates()).toEqual([]);
  });

  test.each(articles)('stands on $path, in words of its language', ({ html, file, language }) => {
    const written = dateOf(readFileSync(file, 'utf8'), file)?.date;
    const isIndex = /\/(?:site-map|translation-status)\.mdx$/.test(file);
    expect(written === undefined).toBe(isIndex);
    expect(furnitureOf(html).updated).toEqual(
      written && { day: written, inWords: formatDate(written, getLocale(language).tag) },
    );
  });

  test.each(localeIds)(
    'is not before the day on which the statement on accessibility was reviewed, in %s',
    (id) => {
      const file = `src/content/docs/${id}/accessibility.mdx`;
      const source = readFileSync(file, 'utf8');
      const updated = dateOf(source, file)?.date ?? '';
      const statement = source.trim().split('\n').at(-1) ?? '';
      const days = Array.from({ length: 366 }, (_, day) =>
        new Date(Date.UTC(Number(updated.slice(0, 4)), 0, 1 + day)).toISOString().slice(0, 10),
      );
      const { tag } = getLocale(id);
      const reviewed = days.findLast((day) =>
        statement.includes(formatDate(day, tag).replace(/\.$/, '')),
      );
      expect(reviewed, statement).toBeDefined();
      expect(String(reviewed) <= updated).toBe(true);
    },
  );
});

describe('the place in the site', () => {
  const inSidebar = articles.filter(({ path }) => !/^[a-z]+\/index\.html$/.test(path));

  test.each(inSidebar)('stands above the heading of $path', ({ html, language }) => {
    const { above, group } = furnitureOf(html);
    expect(above).toEqual([
      {
        label: words[language]['breadcrumb.home'],
        href: `${base.replace(/\/$/, '')}/${language}/`,
      },
      { label: group, href: undefined },
    ]);
    expect(group).toMatch(/\S/);
    expect(html.indexOf('<nav class="breadcrumb"')).toBeLessThan(html.indexOf('<h1'));
    expect(html).toContain(`aria-label="${words[language]['breadcrumb.label']}"`);
  });

  test('is not told of a home page, nor of one that is not found', () => {
    const without = builtPages().filter(({ html }) => !html.includes('class="breadcrumb"'));
    expect(without.map(({ path }) => path).sort()).toEqual(
      [
        '404.html',
        'index.html',
        ...localeIds.flatMap((id) => [`${id}/404.html`, `${id}/index.html`]),
      ].sort(),
    );
  });
});

describe('the line below the text', () => {
  test.each(articles)('of $path has the links that this build can have', ({ html, file, path }) => {
    const { links } = furnitureOf(html);
    const edit = links.find((link) => link.includes('/edit/'));
    expect(edit).toBe(repository && `${repository}/edit/main/${file}`);
    const report = links.filter((link) => link !== edit);
    expect(report).toHaveLength(contact ? 1 : 0);
    if (contact?.kind === 'issues') {
      expect(report[0]).toContain(`/${path.replace('index.html', '')}&language=`);
    }
  });

  test.each(others)('is not there on $path, which nobody has written', ({ html }) => {
    expect(furnitureOf(html)).toMatchObject({ updated: undefined, links: [] });
  });
});

test.skipIf(site)('without an address, programs are told of no page', () => {
  const told = builtPages().filter(({ html }) => structuredDataIn(html) !== undefined);
  expect(told.map(({ path }) => path)).toEqual([]);
});

test('robots.txt stands where it is read', () => {
  expect(existsSync('dist/robots.txt')).toBe(base === '/');
});
