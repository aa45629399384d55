/**
 * The pages of words that an article uses through its components: editions, troubleshooters, glossary.
 * @param article its text in MDX
 * @param pages all pages that hold texts, as `programme/mpn-2021`
 */
export function wordPagesUsed(article: string, pages: readonly string[]): string[] {
  const names = [...article.matchAll(troubleshooter)].map(([, name]) => name ?? '');
  return pages.filter(
    (page) =>
      (page.startsWith('programme/') && programme.test(article)) ||
      (page === 'glossary' && glossary.test(article)) ||
      names.some((name) => page === `troubleshooters/${name}`),
  );
}

const programme = /<(?:EntitlementCalculator|EntitlementTable|EditionChanges|FiguresByEdition)\b/;
const glossary = /<(?:GlossaryList|MisreadForms)\b/;
const troubleshooter = /<Troubleshooter\b[^>]*\bof="([^"]+)"/g;
