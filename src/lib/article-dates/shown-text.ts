import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isPseudoLocale, localeIds, type LocaleId } from '../locales.ts';
import { contentFolder } from '../content/content-folder.ts';
import { loadUnits } from '../translation/load-units.ts';
import type { Unit } from '../translation/unit.ts';
import { wordPagesUsed } from '../translation/word-pages-used.ts';

/** An article with all that a reader of it is shown. */
export interface ShownArticle {
  readonly file: string;
  readonly locale: LocaleId;
  /** As `docs/glossary`. */
  readonly page: string;
  /** Its texts, and the words and figures that its components draw from data, one after the other. */
  readonly text: string;
}

/**
 * The articles of all languages with what each shows: a page that is drawn from data has changed where
 * these have. Words of the interface do not count, and indexes of all other pages have no date.
 * @param root the project's folder
 * @throws {ContentError} where a file cannot be read
 */
export function shownArticles(root = '.'): ShownArticle[] {
  // Nobody reads what is made for the preview.
  const published = localeIds.filter((id) => !isPseudoLocale(id));
  return published.flatMap((locale) => articlesIn(locale, root));
}

function articlesIn(locale: LocaleId, root: string): ShownArticle[] {
  const byPage = Map.groupBy(loadUnits(locale, root), ({ page }) => page);
  return [...byPage].flatMap(([page, units]) => {
    const [first] = units;
    if (first?.kind !== 'article') return [];
    const own = textOf(units);
    if (index.test(own)) return [];
    const drawn = wordPagesUsed(own, [...byPage.keys()]).flatMap((name) => [
      textOf(byPage.get(name) ?? []),
      figuresOf(name, root),
    ]);
    return [{ file: first.file, locale, page, text: [own, ...drawn].join('\n') }];
  });
}

const index = /<(?:SiteMap|TranslationStatus)\b/;

function textOf(units: readonly Unit[]): string {
  return units.map(({ key, text }) => `${key}\n${text}`).join('\n');
}

/** What a page of words is about, however its file is formatted. */
function figuresOf(page: string, root: string): string {
  const file = join(root, contentFolder, fileOfFigures(page));
  return existsSync(file) ? JSON.stringify(parse(readFileSync(file, 'utf8'))) : '';
}

function fileOfFigures(page: string): string {
  if (page === 'glossary') return 'glossary/concepts.yaml';
  return page.startsWith('troubleshooters/') ? `${page}/tree.yaml` : `${page}.yaml`;
}
