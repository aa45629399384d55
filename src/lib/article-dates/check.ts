import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../translation/checks/check.ts';
import { digestOf } from '../translation/digest.ts';
import { pinsOfDates } from '../translation/pins.ts';
import { dateOf } from './date-of.ts';
import { keyOfDate, loadDatedTexts } from './dated-texts.ts';
import { shownArticles, type ShownArticle } from './shown-text.ts';

/**
 * Finds articles whose date is not that of what they show: neither a clone without history nor the
 * times of files tell when that was.
 * @param root the project's folder
 * @throws {ContentError} where a file cannot be read
 */
export function checkDates(root = '.'): Finding[] {
  const dated = loadDatedTexts(root);
  const articles = shownArticles(root);
  return [
    ...articles.flatMap((article) => mistakeIn(article, dated[keyOfDate(article)], root) ?? []),
    ...goneIn(dated, articles, root),
  ];
}

function mistakeIn(
  article: ShownArticle,
  pin: string | undefined,
  root: string,
): Finding | undefined {
  const { file, locale, page } = article;
  const written = dateOf(readFileSync(join(root, file), 'utf8'), file);
  const finding = (message: string): Finding => ({
    check,
    file,
    line: written?.line ?? 1,
    key: page,
    message: `${message}; run: npm run translations -- updated ${page} --lang ${locale}`,
  });
  if (!written) {
    return finding(
      "expected the day of its last change, as updated: 'YYYY-MM-DD' in its front matter",
    );
  }
  if (pin === digestOf(article.text)) return undefined;
  return finding(
    pin === undefined
      ? `updated is ${written.date}, and nobody has said of which text: expected the day of its last change`
      : `updated is ${written.date}, but what the page shows has changed since: expected the day of that change`,
  );
}

function goneIn(
  dated: Readonly<Record<string, string>>,
  articles: readonly ShownArticle[],
  root: string,
): Finding[] {
  const known = new Set(articles.map(keyOfDate));
  const gone = Object.keys(dated).filter((key) => !known.has(key));
  const lines = gone.length > 0 ? readFileSync(join(root, pinsOfDates), 'utf8').split('\n') : [];
  return gone.map((key) => ({
    check,
    file: pinsOfDates,
    line: lines.findIndex((line) => line.includes(JSON.stringify(key))) + 1,
    key,
    message: 'is no article: expected articles alone; run: npm run translations -- updated --all',
  }));
}

const check = 'updated';
