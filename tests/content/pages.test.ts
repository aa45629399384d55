import { describe, expect, test, vi } from 'vitest';
import { localeIds } from '~/lib/locales.ts';
import { builtJson, builtPages, mistakesOf, sharedWithinLanguage } from './built-site.ts';

vi.setConfig({ testTimeout: 30_000 });

const pages = builtPages();

test('the built site has the pages of the contract in every language', () => {
  const paths = pages.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['index.html', '404.html']));
  for (const language of localeIds) {
    for (const page of [
      '404.html',
      'index.html',
      'azure-access-id-error/index.html',
      'contribute/index.html',
      'contribute/translation-status/index.html',
      'entitlement-calculator/index.html',
      'glossary/index.html',
      'manage-your-partner-network-benefits/index.html',
      'mpn-benefits-technical-support/index.html',
      'partner-membership-center-tech-benefits-activate/index.html',
    ]) {
      expect(paths).toContain(`${language}/${page}`);
    }
  }
});

test.each(pages)('$path has its language, one H1, one title and one description', (page) => {
  expect(mistakesOf(page)).toEqual([]);
});

test('no two pages of a language share a title or a description', () => {
  expect(sharedWithinLanguage(pages)).toEqual([]);
});

test('no page promises a picture, where the site has no address that it could have', () => {
  for (const { path, html } of pages) {
    expect(html, path).not.toMatch(/og:image|twitter:card/);
  }
});

describe('a mistake in a page is found:', () => {
  const html =
    '<!doctype html><html lang="hu"><head><title>A</title><meta name="description" content="B">' +
    '</head><body><h1>C</h1><svg><title>D</title></svg></body></html>';
  const path = 'hu/x/index.html';

  test('none where there is none', () => {
    expect(mistakesOf({ path, html })).toEqual([]);
  });

  test.each([
    ['no language', ' lang="hu"', '', 'no lang'],
    ['another language than that of the address', 'lang="hu"', 'lang="en"', 'instead of hu'],
    ['no H1', '<h1>C</h1>', '', '0 × h1'],
    ['two of them', '<h1>C</h1>', '<h1>C</h1><noscript><h1>C</h1></noscript>', '2 × h1'],
    ['an empty H1', '<h1>C</h1>', '<h1> </h1>', 'empty h1'],
    ['no title', '<title>A</title>', '', '0 × title'],
    ['an empty title', '<title>A</title>', '<title></title>', 'empty title'],
    ['no description', 'name="description"', 'name="robots"', '0 × description'],
    ['an empty description', 'content="B"', 'content=""', 'empty description'],
  ])('%s', (_, right, wrong, expected) => {
    const mistakes = mistakesOf({ path, html: html.replace(right, wrong) });
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toContain(path);
    expect(mistakes[0]).toContain(expected);
  });

  test('a title and a description that two pages of a language share', () => {
    const second = { path: 'hu/y/index.html', html };
    const other = { path: 'pl/y/index.html', html };
    expect(sharedWithinLanguage([{ path, html }, other])).toEqual([]);
    expect(sharedWithinLanguage([{ path, html }, second])).toHaveLength(2);
  });
});

test('a site that is not built is a failure that says what to do', () => {
  expect(() => builtPages('dist-that-is-not-there')).toThrow('npm run build');
  expect(() => builtJson('data/schema.json', 'dist-that-is-not-there')).toThrow('npm run build');
});
