import { describe, expect, test } from 'vitest';
import { readPage } from '~/lib/built-pages/read-page.ts';
import { checkLinks } from '~/lib/links/check.ts';

const page = (...links: string[]): string =>
  `<!doctype html><title>x</title><h2 id="overview">x</h2><p id="azure-error-">x</p>${links.join('')}`;
const link = (href: string): string => `<a href="${href}">x</a>`;

/** What is said of a link on the page en/article/ of a small site. */
function check(content: string, base = '/'): string[] {
  const pages = new Map([
    ['index.html', page()],
    ['404.html', page()],
    ['en/index.html', page()],
    ['en/article/index.html', page(content)],
    ['en/glossary/index.html', page()],
  ]);
  const files = new Set([...pages.keys(), 'favicon.svg', 'data/programme/schema.json', 'a b.txt']);
  return checkLinks(
    new Map([...pages].map(([path, html]) => [path, readPage(html).links])),
    files,
    base,
  );
}

describe('a link that leads somewhere is no mistake:', () => {
  test.each([
    ['the site’s root', '/'],
    ['a page from the root', '/en/glossary/'],
    ['a page beside', '../glossary/'],
    ['the page itself', ''],
    ['a section of the page', '#overview'],
    ['a section with a hyphen at its end', '#azure-error-'],
    ['a section of another page', '../glossary/#overview'],
    ['the answers of a tool', '../glossary/#gold=devops&at=nowhere'],
    ['an empty fragment', '../glossary/#'],
    ['a page with a query', '../glossary/?q=x'],
    ['a page by its file', '/en/glossary/index.html'],
    ['a file', '/data/programme/schema.json'],
    ['a file with a blank', '/a%20b.txt'],
    ['another site', 'https://portal.azure.com/nowhere'],
    ['another site without scheme', '//portal.azure.com/nowhere'],
    ['an e-mail address', 'mailto:x@y.z'],
  ])('%s', (_, href) => {
    expect(check(link(href))).toEqual([]);
  });

  test('a picture, a style sheet and a place without link', () => {
    expect(
      check('<img src="/favicon.svg"><link rel="icon" href="/favicon.svg"><a id="x">x</a>'),
    ).toEqual([]);
  });
});

describe('a link that leads nowhere is told with page, link and what was expected:', () => {
  test.each([
    ['a page that is not there', '/en/glosary/', 'a page of this site'],
    ['a file that is not there', '/data/programme/mpn-1999.json', 'a page of this site'],
    ['a language that is not there', '../../de/', 'a page of this site'],
    ['a page without the slash at its end', '/en/glossary', 'slash'],
    ['a page beside without the slash at its end', '../glossary#overview', 'slash'],
    ['a section that the page lacks', '#oveview', 'overview'],
    ['a section that another page lacks', '../glossary/#nowhere', 'en/glossary/index.html lacks'],
    ['what is no address', 'https://', 'no address'],
    ['broken percent-encoding in a path', '/en/%/', 'link /en/%/'],
    ['broken percent-encoding in a fragment', '#100%', 'link #100%'],
  ])('%s', (_, href, expected) => {
    const found = check(link(href));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('en/article/index.html');
    expect(found[0]).toContain(href);
    expect(found[0]).toContain(expected);
  });

  test.each([
    '<img src="/nowhere.png">',
    '<script src="/nowhere.js"></script>',
    '<link rel="icon" href="/nowhere.ico">',
  ])('%s', (element) => {
    expect(check(element)).toHaveLength(1);
  });

  test('once for each page, however often it stands there', () => {
    expect(check(link('/x/') + link('/x/') + link('/y/'))).toHaveLength(2);
  });

  test('inside elements that readers do not see at once, too', () => {
    expect(
      check(`<noscript>${link('/x/')}</noscript><dialog>${link('/y/')}</dialog>`),
    ).toHaveLength(2);
  });
});

// Astro writes the sub-path with a slash at its end where addresses always end in one.
describe.each(['/support', '/support/'])('under the sub-path %s', (base) => {
  test('links inside it and to other sites are no mistake', () => {
    const content = ['/support/', '/support/en/glossary/#overview', '../glossary/', '#overview'];
    expect(check([...content, 'https://a.test/'].map(link).join(''), base)).toEqual([]);
  });

  test.each([
    ['/en/glossary/', 'leaves the sub-path'],
    ['../../../', 'leaves the sub-path'],
    ['/support-us/', 'leaves the sub-path'],
    ['/support/en/glosary/', 'a page of this site'],
  ])('%s is a mistake', (href, expected) => {
    const found = check(link(href), base);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });
});
