import { getCollection, getEntry } from 'astro:content';
import { outlineOf } from '~/lib/content/outline.ts';
import { readInterfaceWords } from '~/lib/interface-words/read.ts';
import { localeIds, sourceLocale, type LocaleId } from '~/lib/locales.ts';
import { guideOf } from '~/lib/troubleshooter/guide.ts';
import type { Tree } from '~/lib/troubleshooter/tree.ts';
import type { PublishedGuide } from './troubleshooter-props.ts';
import { troubleshooterWords } from './troubleshooter-words.ts';

/** Every tree of the site. */
export async function loadTrees(): Promise<Tree[]> {
  return (await getCollection('troubleshooters')).map(({ data }) => data);
}

/**
 * A troubleshooter in one language, with its words and those of the interface.
 * @throws where there is no tree of that name
 */
export async function loadGuide(
  name: string,
  locale: LocaleId,
): Promise<PublishedGuide & { tree: Tree }> {
  const tree = (await getEntry('troubleshooters', name))?.data;
  if (!tree) {
    throw new Error(
      `<Troubleshooter of="${name}" /> names no troubleshooter: expected a folder of src/content/troubleshooters.`,
    );
  }
  const all = await Promise.all(
    localeIds.map(async (id) => (await getEntry('troubleshooterWords', `${name}/${id}`))?.data),
  );
  const words = all[localeIds.indexOf(locale)];
  const edition = (await getEntry('programme', tree.edition))?.data;
  const editionWords = (await getEntry('programmeWords', `${tree.edition}/${locale}`))?.data;
  if (!words || !edition) {
    throw new Error(`src/content/troubleshooters/${name}: the edition or the words are missing.`);
  }
  const secondary = new Set(
    (await getCollection('sources')).filter(({ data }) => data.secondary).map(({ id }) => id),
  );
  const guide = guideOf(
    tree,
    words,
    all.filter((each) => each !== undefined),
    {
      links: edition.links,
      headingOf: await headingsIn(locale),
      isSecondary: (source) => secondary.has(source),
      since: edition.until && editionWords?.since,
    },
  );
  return { tree, guide, words: troubleshooterWords(readInterfaceWords()[locale]) };
}

/** The heading of a section; in the source language where its page is not translated yet. */
async function headingsIn(locale: LocaleId): Promise<(section: string) => string> {
  const headings = new Map<string, string>();
  for (const id of [sourceLocale.id, locale]) {
    for (const { id: entryId, data, body = '' } of await getCollection('docs')) {
      if (!entryId.startsWith(`${id}/`)) continue;
      const page = entryId.slice(id.length + 1);
      headings.set(`${page}#${data.titleId}`, data.title);
      for (const heading of outlineOf(body)) headings.set(`${page}#${heading.id}`, heading.text);
    }
  }
  return (section) => headings.get(section) ?? section;
}
