import { dateChanged, forgetGone } from '../../../src/lib/article-dates/date-changed.ts';
import { shownArticles } from '../../../src/lib/article-dates/shown-text.ts';
import type { UpdatedOptions } from './command.ts';
import { unknown } from './selection.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Dates pages today that have changed since their date, and says of which text the date is.
 * @returns the exit code
 * @throws {UsageError} where no page is called so; nothing is dated then
 */
export function updated(
  { languages, page }: UpdatedOptions,
  { root, today, print }: Surroundings,
): number {
  const all = shownArticles(root);
  const pages = [...new Set(all.map((article) => article.page))];
  if (page !== undefined && !pages.includes(page)) throw unknown('page', page, pages);
  const meant = all.filter(
    (article) =>
      languages.includes(article.locale) && (page === undefined || article.page === page),
  );
  const changed = dateChanged(meant, today, root);
  forgetGone(all, root);
  print(
    [
      ...changed.map(({ file }) => `${file} is dated ${today}.`),
      `${String(meant.length - changed.length)} had not changed since their date.`,
    ].join('\n'),
  );
  return 0;
}
