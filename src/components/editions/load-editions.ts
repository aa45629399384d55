import { getCollection, getEntry, type CollectionEntry } from 'astro:content';

/** Every edition with its words in one language, the oldest first. */
export async function loadEditions(locale: string): Promise<
  {
    edition: CollectionEntry<'programme'>['data'];
    words: CollectionEntry<'programmeWords'>['data'];
  }[]
> {
  const editions = (await getCollection('programme'))
    .map(({ data }) => data)
    .sort((one, other) => one.from.localeCompare(other.from));
  return Promise.all(
    editions.map(async (edition) => {
      const words = await getEntry('programmeWords', `${edition.id}/${locale}`);
      if (!words)
        throw new Error(`src/content/programme/${edition.id}/${locale}.yaml is missing: write it.`);
      return { edition, words: words.data };
    }),
  );
}
