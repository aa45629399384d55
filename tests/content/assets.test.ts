import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { localeIds, sourceLocale } from '~/lib/locales.ts';
import { builtPages } from './built-site.ts';
import { attribute, elementsIn } from './html.ts';
import { scriptsOf } from './scripts-of.ts';

const pages = builtPages();
const assets = readdirSync('dist/_astro').filter((name) => !/\.(?:br|gz)$/.test(name));

describe('an asset', () => {
  test.each(assets)('%s has a name that changes with its content', (name) => {
    expect(name).toMatch(/\.[\w-]{5,8}\.(?:js|css|svg|json|woff2|png|webp|avif)$/);
  });

  const packed = assets
    .filter((name) => /\.(?:js|css|svg|json)$/.test(name))
    .map((name) => ({ name, content: readFileSync(`dist/_astro/${name}`) }))
    .filter(({ content }) => content.length >= 1000);

  test.each(packed)('$name has both packed files beside it', ({ name, content }) => {
    const file = `dist/_astro/${name}`;
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).equals(content)).toBe(true);
    expect(gunzipSync(readFileSync(`${file}.gz`)).equals(content)).toBe(true);
  });

  test('that a page fetches outside of _astro is packed too', () => {
    expect(packed.length).toBeGreaterThan(10);
    for (const id of localeIds) {
      expect(existsSync(`dist/pagefind/search-${id}.json.br`)).toBe(true);
      expect(existsSync(`dist/${id}/entitlement-calculator/calculator.json.gz`)).toBe(true);
    }
  });
});

describe('scripts and styles are the same files in all languages', () => {
  const english = pages.filter(({ path }) => path.startsWith(`${sourceLocale.id}/`));

  test.each(english)('$path', ({ path, html }) => {
    const expected = assetsOf(html);
    expect(expected.length).toBeGreaterThan(0);
    for (const id of localeIds) {
      const other = pages.find((page) => page.path === path.replace(sourceLocale.id, id));
      expect(other && assetsOf(other.html), id).toEqual(expected);
    }
  });
});

test.each(pages)('$path asks for no script before it is painted', ({ html }) => {
  const early = elementsIn(html).filter(
    (element) =>
      (element.tagName === 'script' && attribute(element, 'src') !== undefined) ||
      attribute(element, 'rel')?.includes('preload'),
  );
  expect(early.map(({ tagName, attrs }) => ({ tagName, attrs }))).toEqual([]);
});

/** The scripts and styles that a page names, at whatever place. */
function assetsOf(html: string): string[] {
  const named = elementsIn(html).flatMap((element) =>
    ['src', 'href'].map((name) => attribute(element, name) ?? ''),
  );
  const addresses = [...named, ...scriptsOf(html).addresses];
  return [...new Set(addresses.filter((address) => address.includes('/_astro/')))].sort();
}
