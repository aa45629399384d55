import { i18nSchema } from '@astrojs/starlight/schema';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { splitPlural } from '~/lib/interface-words/plurals.ts';
import { readInterfaceWords } from '~/lib/interface-words/read.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|tsx|astro|mdx)$/.test(path))
  .map((path) => readFileSync(join('src', path), 'utf8'))
  .concat(readFileSync('astro.config.mjs', 'utf8'));

/** Starlight reads its own words by keys that do not stand in our sources. */
const starlightKeys: ReadonlySet<string> = new Set(Object.keys(i18nSchema().shape));

/**
 * True where a source names the key, the stem of its plurals, or a prefix of it that something is
 * put behind. A tool knows its words without the name of their part.
 */
function isUsed(key: string, texts: readonly string[] = sources): boolean {
  const { stem } = splitPlural(key);
  const own = /^(?:calculator|search|troubleshooter|tool)\.(.+)$/.exec(stem)?.[1];
  const names = [key, stem, ...(own ? [own] : [])];
  const patterns = names.flatMap((name) => {
    const parts = name.split('.');
    const prefixes = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
    return [
      `['"\`]${escape(name)}['"\`]`,
      ...(name === own && !name.includes('.') ? [`\\bwords\\.${escape(name)}\\b`] : []),
      ...prefixes.map((prefix) => `\`${escape(prefix)}\\.\\$\\{`),
    ];
  });
  const pattern = new RegExp(patterns.join('|'));
  return texts.some((text) => pattern.test(text));
}

describe('an interface word', () => {
  const ownKeys = Object.keys(readInterfaceWords().en).filter((key) => !starlightKeys.has(key));

  test('of Starlight is known by its key', () => {
    expect(starlightKeys).toContain('skipLink.label');
    expect(starlightKeys).not.toContain('site.title');
    expect(ownKeys.length).toBeGreaterThan(100);
  });

  test('of ours is used somewhere', () => {
    expect(ownKeys.filter((key) => !isUsed(key))).toEqual([]);
  });
});

test.each([
  ['page.moon', "t('page.moon')", true],
  ['page.moon', "t('page.sun')", false],
  ['page.moon', "t('page.moonlight')", false],
  ['page.moons_other', "countWords(words, tag, 'page.moons', 3)", true],
  ['page.moons_few', "t('page.moons_one')", false],
  ['page.status.full', 't(`page.status.${phase}`)', true],
  ['page.status.full', 't(`page.state.${phase}`)', false],
  ['calculator.status.full', 'words[`status.${phase}`]', true],
  ['calculator.moon', '<p>{words.moon}</p>', true],
  ['calculator.moon', '<p>{words.moonlight}</p>', false],
  ['calculator.moon.full', "words['moon.full']", true],
])('%s in %s: %s', (key, source, used) => {
  expect(isUsed(key, [source])).toBe(used);
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
