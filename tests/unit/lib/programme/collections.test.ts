import { afterEach, describe, expect, test, vi } from 'vitest';
import { localeIds } from '~/lib/locales.ts';
import { editionsLoader, editionWordsLoader } from '~/lib/programme/collections.ts';
import * as load from '~/lib/programme/load.ts';
import { astro } from '../astro-loader.ts';
import { omit } from '../omit.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the collections of the programme', () => {
  test('hold every edition, merged', async () => {
    const { entries, context } = astro();
    await editionsLoader.load(context);
    expect([...entries.keys()]).toEqual(['mpn-2021', 'mpn-2021-06', 'maicpp-2023', 'maicpp-2025']);
    expect(entries.get('maicpp-2025')).toMatchObject({
      id: 'maicpp-2025',
      programme: 'Microsoft AI Cloud Partner Program',
    });
  });

  test('hold the words of every edition in every language', async () => {
    const { entries, context } = astro();
    await editionWordsLoader.load(context);
    expect(entries.size).toBe(4 * localeIds.length);
    for (const id of localeIds) expect(entries.get(`maicpp-2023/${id}`)).toHaveProperty('title');
  });

  test('are read anew after a change in the folder of the programme, and only there', async () => {
    const { entries, context, change } = astro();
    await editionsLoader.load(context);
    entries.clear();
    change('src/content/docs/en/index.mdx');
    await Promise.resolve();
    expect(entries.size).toBe(0);
    change('src/content/programme/mpn-2021/en.yaml');
    await vi.waitFor(() => {
      expect(entries.size).toBe(4);
    });
  });

  test.each<[Error, string]>([
    [new Error('mpn-2021.yaml:1:1 at id: expected a text'), 'mpn-2021.yaml:1:1'],
    ['something else' as unknown as Error, 'something else'],
  ])('keep what was right while a writer is in the middle of a sentence', async (thrown, told) => {
    const { entries, errors, context, change } = astro();
    await editionsLoader.load(context);
    vi.spyOn(load, 'loadProgramme').mockImplementation(() => {
      throw thrown;
    });
    change('src/content/programme/mpn-2021.yaml');
    await vi.waitFor(() => {
      expect(errors.join()).toContain(told);
    });
    expect(entries.size).toBe(4);
  });

  test('are read without a watcher too, as a build does', async () => {
    const { entries, context } = astro();
    await editionsLoader.load(omit(context, 'watcher'));
    expect(entries.size).toBe(4);
  });
});
