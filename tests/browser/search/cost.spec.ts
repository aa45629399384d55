import { ownBox } from '../../bench/search/ask.ts';
import { measureCost } from '../../bench/search/cost.ts';
import { ownQueries } from '../../bench/search/queries.ts';
import { full, locales } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

/** Bytes after brotli, from the opening of the box to the first results. */
const most = 120_000;

for (const { id } of locales) {
  const queries = ownQueries(id).map(({ query }) => query);
  const [longest] = [...queries].sort((one, other) => other.length - one.length);
  if (longest === undefined) continue;

  test(`the first query in ${id} costs at most ${String(most)} bytes, be it a long one`, async ({
    browser,
  }) => {
    const asked = full ? queries : [longest];
    test.setTimeout(asked.length * 30_000);
    for (const query of asked) {
      const context = await browser.newContext();
      const cost = await measureCost(await context.newPage(), ownBox, id, [query]);
      await context.close();
      expect(cost.bytes, `${query} (${String(cost.requests)} requests)`).toBeLessThanOrEqual(most);
      // What was not counted would cost nothing.
      expect(cost.bytes).toBeGreaterThan(most / 2);
    }
  });
}
