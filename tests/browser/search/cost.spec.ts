import { ownBox } from '../../bench/search/ask.ts';
import { measureCost } from '../../bench/search/cost.ts';
import { ownQueries } from '../../bench/search/queries.ts';
import { locales } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

/** Bytes after brotli, from the opening of the box to the first results. */
const most = 120_000;

for (const { id } of locales) {
  const questions = ownQueries(id).filter(({ kind }) => kind === 'question');
  if (questions.length === 0) continue;

  test(`the first query in ${id} costs at most ${String(most)} bytes, be it a long one`, async ({
    page,
  }) => {
    const [longest = ''] = questions
      .map(({ query }) => query)
      .sort((one, other) => other.length - one.length);
    const { bytes, requests } = await measureCost(page, ownBox, id, [longest]);
    expect(bytes, `in ${String(requests)} requests`).toBeLessThanOrEqual(most);
    // What was not counted would cost nothing.
    expect(bytes).toBeGreaterThan(most / 2);
  });
}
