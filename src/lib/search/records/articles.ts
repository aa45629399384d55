import type { LocaleId } from '../../locales.ts';
import type { Article } from './article-parts.ts';
import type { SearchRecord } from './record.ts';

/**
 * The sections of an article: what stands under a heading of the first or second level.
 * @param page the last part of its address
 */
export function articleRecords(page: string, article: Article, locale: LocaleId): SearchRecord[] {
  const sections = new Set(article.parts.map(({ section }) => section));
  return [...sections].flatMap((id) => {
    const parts = article.parts.filter(({ section }) => section === id);
    const title = parts.find((part) => part.id === id)?.heading ?? article.title;
    return {
      id,
      kind: 'article' as const,
      url: `${locale}/${page}/#${id}`,
      title,
      page: article.title,
      section: `${page}#${id}`,
      parts: parts.map((part) => ({
        ...(part.id !== id && { url: `${locale}/${page}/#${part.id}`, heading: part.heading }),
        text: part.text,
      })),
      also: [],
    };
  });
}
