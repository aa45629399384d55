import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../translation/digest.ts';
import { dateOf, withDate } from './date-of.ts';
import { keyOfDate, loadDatedTexts, saveDatedTexts } from './dated-texts.ts';
import type { ShownArticle } from './shown-text.ts';

/**
 * Gives articles that have changed since their date another one, and writes down what each shows.
 * @param date `YYYY-MM-DD`
 * @returns those that had changed
 */
export function dateChanged(
  articles: readonly ShownArticle[],
  date: string,
  root = '.',
): ShownArticle[] {
  const dated = new Map(Object.entries(loadDatedTexts(root)));
  const changed = articles.filter((article) => {
    const path = join(root, article.file);
    const source = readFileSync(path, 'utf8');
    const digest = digestOf(article.text);
    const key = keyOfDate(article);
    if (dated.get(key) === digest && dateOf(source, article.file)) return false;
    dated.set(key, digest);
    writeFileSync(path, withDate(source, date));
    return true;
  });
  saveDatedTexts(Object.fromEntries(dated), root);
  return changed;
}

/** Forgets the dates of articles that are gone. */
export function forgetGone(all: readonly ShownArticle[], root = '.'): void {
  const known = new Set(all.map(keyOfDate));
  const left = Object.entries(loadDatedTexts(root)).filter(([key]) => known.has(key));
  saveDatedTexts(Object.fromEntries(left), root);
}
