import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** The articles that are not written, by their address. */
const unwritten = vi.hoisted(() => new Set<string>());

vi.mock('~/lib/content/article-files.ts', () => ({
  articleFileOf: (page: string) => (unwritten.has(page) ? undefined : `${page}.mdx`),
}));

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  unwritten.clear();
  vi.unstubAllEnvs();
});

test('an English page is read beside those that it is translated into', async () => {
  expect(await beside('en/glossary')).toEqual(['hu', 'pl', 'tr']);
  unwritten.add('pl/glossary');
  expect(await beside('en/glossary')).toEqual(['hu', 'tr']);
});

test('a translated page, the front page as well, is read beside the English', async () => {
  expect(await beside('hu/glossary')).toEqual(['en']);
  expect(await beside('hu')).toEqual(['en']);
});

test('a pseudo-locale is offered beside no page, and its own pages beside the English', async () => {
  vi.stubEnv('PSEUDO_LOCALES', '1');
  const { localeIds } = await import('~/lib/locales.ts');
  expect(localeIds, 'the preview has pseudo-locales').toContain('qaa');
  expect(await beside('en/glossary')).toEqual(['hu', 'pl', 'tr']);
  expect(await beside('hu/glossary')).toEqual(['en']);
  expect(await beside('qaa/glossary')).toEqual(['en']);
});

async function beside(page: string): Promise<string[]> {
  const { languagesOfArticleBeside } = await import('~/lib/parallel-text/languages-beside.ts');
  return languagesOfArticleBeside(page).map(({ id }) => id);
}
