import { expect, test } from 'vitest';
import { treesLoader, treeWordsLoader } from '~/lib/troubleshooter/collections.ts';
import { localeIds } from '~/lib/locales.ts';
import { astro } from '../astro-loader.ts';
import { published } from './trees.ts';

const ids = published.map(({ tree }) => tree.id);

test('the collection of troubleshooters holds every tree by its id', async () => {
  const { entries, context } = astro();
  await treesLoader.load(context);
  expect([...entries.keys()]).toEqual(ids);
  expect(entries.get('azure-access-id')).toMatchObject({ page: 'azure-access-id-error' });
});

test('the collection of their words holds those of every tree in every language', async () => {
  const { entries, context } = astro();
  await treeWordsLoader.load(context);
  expect([...entries.keys()]).toEqual(
    ids.flatMap((id) => localeIds.map((language) => `${id}/${language}`)),
  );
  for (const { tree, words } of published) {
    expect(entries.get(`${tree.id}/tr`)).toEqual(words.tr);
  }
});

test('both are read anew after a change in the folder of the troubleshooters', async () => {
  for (const loader of [treesLoader, treeWordsLoader]) {
    const { entries, context, change } = astro();
    await loader.load(context);
    const before = entries.size;
    entries.clear();
    change('src/content/programme/mpn-2021.yaml');
    expect(entries.size).toBe(0);
    change('src/content/troubleshooters/azure-access-id/tree.yaml');
    await expect.poll(() => entries.size).toBe(before);
  }
});
