import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '~/lib/locales.ts';
import { buildCopy, copySite, removeCopy } from '../support/site-copy.ts';
import { readInterfaceWords } from '~/lib/interface-words/read.ts';
import { builtPages, factsOf } from './built-site.ts';
import { attribute, elementsIn, textOf, type Element } from './html.ts';
import { furnitureOf, headLinks } from './page-furniture.ts';
import { contributors, oneFlight, sumOf, weightOfFirstPaint } from './page-weight.ts';
import { readSitemap } from './sitemap.ts';
import { searchEngineRules, structuredDataIn } from './structured-data.ts';

const site = 'https://docs.test';

const root = `${site}/base/`;
const repository = 'https://github.com/partners/docs';

let copy = '';
let dist = '';
const page = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');

beforeAll(async () => {
  copy = copySite('untranslated-page');
  for (const name of ['hu/glossary', 'pl/mpn-benefits-technical-support', 'tr/index']) {
    rmSync(join(copy, 'src/content/docs', `${name}.mdx`));
  }
  await buildCopy(copy, {
    SITE_URL: site,
    BASE_PATH: '/base',
    REPOSITORY: repository,
    CONTACT: 'docs@docs.test',
  });
  dist = join(copy, 'dist');
}, 240_000);

afterAll(() => {
  removeCopy(copy);
});

describe('a page that is not translated yet', () => {
  it.each([
    ['hu/glossary', 'hu', 'Glossary'],
    ['pl/mpn-benefits-technical-support', 'pl', 'Technical Support Benefits'],
    ['tr', 'tr', 'Microsoft partner technical support benefits'],
  ])('%s is offered in English and marked up as such', (path, language, title) => {
    const [main] = named(page(path), 'main');
    expect(main && attribute(main, 'lang')).toBe('en');
    expect(named(page(path), 'html').map((html) => attribute(html, 'lang'))).toEqual([language]);
    expect(named(page(path), 'h1').map(textOf)).toEqual([expect.stringContaining(title)]);
  });

  it('says so in the language of the reader, marked up as such', () => {
    const notice = elementsIn(page('hu/glossary')).find(
      (element) => attribute(element, 'data-untranslated') !== undefined,
    );
    expect(notice && textOf(notice)).toContain('angolul');
    expect(
      notice?.parentNode && 'attrs' in notice.parentNode && attribute(notice.parentNode, 'lang'),
    ).toBe('hu');
  });

  it('leaves a translated page as it was', () => {
    const html = page('pl/glossary');
    const [main] = named(html, 'main');
    expect(main && attribute(main, 'lang')).toBe('pl');
    expect(html).not.toContain('data-untranslated');
  });

  it('names the English page as the one that counts, and no language that it is not in', () => {
    const links = named(page('hu/glossary'), 'link').map((link) => [
      attribute(link, 'rel'),
      attribute(link, 'hreflang'),
      attribute(link, 'href'),
    ]);
    expect(links).toContainEqual(['canonical', undefined, `${site}/base/en/glossary/`]);
    const alternates = named(page('en/glossary'), 'link')
      .map((link) => attribute(link, 'hreflang'))
      .filter((language) => language !== undefined);
    const others = locales.filter(({ id }) => id !== 'hu').map(({ tag }) => tag);
    expect(alternates).toEqual([...others, 'x-default']);
  });

  it('is not read in two languages, neither itself nor beside its English', () => {
    const offered = (html: string): Set<string | undefined> =>
      new Set(
        elementsIn(html)
          .map((element) => attribute(element, 'data-beside'))
          .filter((language) => language !== undefined),
      );
    expect(offered(page('hu/glossary'))).toEqual(new Set());
    expect(offered(page('en/glossary'))).toEqual(new Set(['pl', 'tr']));
    expect(offered(page('pl/glossary'))).toEqual(new Set(['en']));
    expect(offered(page('en'))).toEqual(new Set(['hu', 'pl']));
  });

  it('is no section in another language for readers without JavaScript', () => {
    const links = named(page('en/glossary'), 'a')
      .filter(({ parentNode: line }) =>
        line && 'attrs' in line ? attribute(line, 'class') === 'elsewhere' : false,
      )
      .map((link) => attribute(link, 'hreflang'));
    expect(new Set(links)).toEqual(new Set(['pl', 'tr']));
  });

  it('stands in no sitemap, neither as a page nor as a language of another', () => {
    const sitemap = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain(`<loc>${site}/base/pl/glossary/</loc>`);
    expect(sitemap).not.toContain(`${site}/base/hu/glossary/`);
    expect(sitemap).not.toContain(`${site}/base/tr/"`);
    expect(sitemap).not.toContain(`<loc>${site}/base/tr/</loc>`);
  });

  it('is not found by the search of its language, and by that of English once', () => {
    const addresses = indexedAddresses(join(dist, 'pagefind/fragment'));
    expect(addresses).toContain('/en/glossary/');
    expect(addresses).toContain('/pl/glossary/');
    expect(addresses).not.toContain('/hu/glossary/');
    expect(addresses).not.toContain('/pl/mpn-benefits-technical-support/');
    expect(addresses).not.toContain('/tr/');
  });

  it('has no copy in Markdown, and names none; programs are led to the English one', () => {
    expect(existsSync(join(dist, 'hu/glossary/index.md'))).toBe(false);
    expect(existsSync(join(dist, 'tr/index.md'))).toBe(false);
    expect(page('hu/glossary')).not.toContain('text/markdown');
    expect(page('pl/glossary')).toContain('text/markdown');
    const list = readFileSync(join(dist, 'hu/llms.txt'), 'utf8');
    expect(list).toContain(`- [Glossary (EN)](${site}/base/en/glossary/index.md): `);
    expect(list).not.toContain('/hu/glossary/');
  });

  it('leaves a copy of another with addresses that are whole', () => {
    const copy = readFileSync(join(dist, 'pl/glossary/index.md'), 'utf8');
    expect(copy).toContain(`url: "${site}/base/pl/glossary/"`);
    expect(copy).toContain(`](${site}/base/pl/mpn-benefits-technical-support/#`);
    expect(copy).not.toMatch(/\]\((?!https?:)/);
  });

  it('is edited, dated and reported as the English page that it is', () => {
    const { updated, links } = furnitureOf(page('hu/glossary'));
    const english = furnitureOf(page('en/glossary'));
    expect(updated?.day).toBe(english.updated?.day);
    expect(updated?.inWords).toMatch(/^2\d{3}\. /);
    expect(links[0]).toBe(`${repository}/edit/main/src/content/docs/en/glossary.mdx`);
    expect(links[0]).toBe(english.links[0]);
    expect(new URL(links[1] ?? '').searchParams.get('body')).toContain(`${root}hu/glossary/`);
  });

  it('is told to programs under its English address alone', () => {
    expect(structuredDataIn(page('hu/glossary'))).toBeUndefined();
    const { article } = searchEngineRules.parse(structuredDataIn(page('en/glossary')));
    expect(article?.['@id']).toBe(`${root}en/glossary/`);
  });

  it('is marked in the navigation and the list of pages for writers', () => {
    expect(named(page('hu/contribute'), 'a').map(textOf).map(squeeze)).toContain('Glossary (EN)');
    const status = named(page('hu/contribute/translation-status'), 'th').map(textOf).map(squeeze);
    expect(status).toContain('Glossary');
  });

  // Only a site that knows its address has cards, and only this build of the tests does.
  it.each(locales)('has the card of its language as every page, told in words: $id', ({ id }) => {
    const words = readInterfaceWords()[id];
    for (const path of [id, `${id}/glossary`]) {
      expect(metaOf(page(path), 'og:image')).toEqual([`${site}/base/${id}/card.png`]);
      expect(metaOf(page(path), 'og:image:alt')).toEqual([words['site.title']]);
      expect(metaOf(page(path), 'twitter:card')).toEqual(['summary_large_image']);
    }
    const signature = readFileSync(join(dist, id, 'card.png')).subarray(1, 4);
    expect(signature.toString('latin1')).toBe('PNG');
  });

  it('has a card on the page where a language is chosen', () => {
    expect(metaOf(page(''), 'og:image')).toEqual([`${site}/base/en/card.png`]);
    expect(metaOf(page(''), 'og:title')).toHaveLength(1);
  });
});

describe('a site whose addresses are known', () => {
  /** The pages that are to be found under their own address. */
  const canonical = (): { path: string; html: string; address: string }[] =>
    builtPages(dist)
      .map(({ path, html }) => ({ path, html, address: root + path.replace(/index\.html$/, '') }))
      .filter(({ html, address }) => headLinks(html).canonical === address);

  it.each(locales)('paints every page in $id within one flight of the network', ({ id }) => {
    for (const { path, html } of builtPages(dist).filter((each) => each.path.startsWith(id))) {
      const weights = weightOfFirstPaint(html);
      expect(sumOf(weights), `${path}: ${contributors(weights)}`).toBeLessThanOrEqual(oneFlight);
    }
  });

  it('lists every page in its sitemap, and no other', () => {
    const listed = readSitemap(dist, root).map(({ address }) => address);
    expect(listed.length).toBeGreaterThan(40);
    expect(listed).toContain(root);
    expect([...listed].sort()).toEqual(
      canonical()
        .map(({ address }) => address)
        .sort(),
    );
  });

  it('lists each page with its languages and its day, as the page itself tells them', () => {
    const listed = new Map(readSitemap(dist, root).map((each) => [each.address, each]));
    for (const { html, address } of canonical()) {
      const { alternates, updated } = listed.get(address) ?? {};
      expect(alternates, address).toEqual(headLinks(html).alternates);
      expect(Object.values(alternates ?? {}), address).toContain(address);
      expect(alternates, address).toHaveProperty('x-default');
      expect(updated?.slice(0, 10), address).toBe(furnitureOf(html).updated?.day);
    }
  });

  it('has no robots.txt below its sub-path, where no crawler reads it', () => {
    expect(existsSync(join(dist, 'robots.txt'))).toBe(false);
  });

  it('tells programs of each article what search engines ask for, as readers see it', () => {
    const articles = canonical().filter(({ html }) =>
      JSON.stringify(structuredDataIn(html) ?? '').includes('"TechArticle"'),
    );
    // All but the home pages, the chooser, those for writers and the map of the site.
    expect(articles).toHaveLength(locales.length * 8 - 2);
    for (const { html, address } of articles) {
      const { article, breadcrumb } = searchEngineRules.parse(structuredDataIn(html));
      const { above, updated } = furnitureOf(html);
      const [heading] = named(html, 'h1');
      const { lang = '' } = factsOf(html);
      expect(article).toMatchObject({
        '@id': address,
        headline: heading && squeeze(textOf(heading)),
        inLanguage: lang,
        dateModified: updated?.day,
      });
      expect(breadcrumb?.itemListElement[0]).toMatchObject({
        name: above[0]?.label,
        item: new URL(above[0]?.href ?? '', site).href,
      });
    }
  });

  it('tells programs the name of the site on its home pages, and nothing where nothing is', () => {
    for (const { id } of locales.filter((locale) => locale.id !== 'tr')) {
      const { website } = searchEngineRules.parse(structuredDataIn(page(id)));
      expect(website).toMatchObject({ url: root, inLanguage: locales.map(({ tag }) => tag) });
    }
    const { website } = searchEngineRules.parse(structuredDataIn(page('')));
    expect(website?.alternateName).toHaveLength(locales.length - 1);
    for (const path of ['404.html', 'hu/404.html']) {
      expect(structuredDataIn(readFileSync(join(dist, path), 'utf8'))).toBeUndefined();
    }
  });

  it('begins a letter about the page in its language', () => {
    const [edit, report] = furnitureOf(page('pl/glossary')).links;
    expect(edit).toBe(`${repository}/edit/main/src/content/docs/pl/glossary.mdx`);
    const { pathname, searchParams } = new URL(report ?? '');
    expect(pathname).toBe('docs@docs.test');
    expect(searchParams.get('subject')).toMatch(/^Problem: Słown/);
    expect(searchParams.get('body')).toMatch(
      new RegExp(`^Na czym polega problem\\?\\s+Strona: ${root}pl/glossary/\\r\\nJęzyk: pl$`),
    );
  });
});

function metaOf(html: string, name: string): (string | undefined)[] {
  return named(html, 'meta')
    .filter((meta) => [attribute(meta, 'property'), attribute(meta, 'name')].includes(name))
    .map((meta) => attribute(meta, 'content'));
}

function named(html: string, name: string): Element[] {
  return elementsIn(html).filter(({ tagName }) => tagName === name);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The addresses below the site's root of all records of the search index. */
function indexedAddresses(folder: string): string[] {
  return readdirSync(folder).map((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
    const address = /"meta":\{"id":"[^"]*","kind":"[^"]*","url":"([^"#]*)/.exec(text)?.[1];
    return address === undefined ? text : `/${address}`;
  });
}
