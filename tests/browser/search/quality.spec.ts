import { ownBox } from '../../bench/search/ask.ts';
import { ownQueries } from '../../bench/search/queries.ts';
import { placeOf, scoresOf, type Answered } from '../../bench/search/scores.ts';
import { locales } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

/** What share of queries has what was wanted at the first place, and among the first three. */
const floors = { all: { first: 0.9, three: 0.98 }, kind: { first: 0.85, three: 0.95 } };

for (const { id } of locales) {
  const queries = ownQueries(id);
  if (queries.length === 0) continue;

  test(`what partners ask is found in ${id}, kind by kind`, async ({ page }) => {
    test.setTimeout(120_000);
    await ownBox.open(page, id);
    const answers: Answered[] = [];
    for (const query of queries) answers.push({ query, ids: await ownBox.ask(page, query.query) });
    const missed = answers
      .filter(({ query, ids }) => placeOf(query, ids) !== 0)
      .map(({ query: { kind, query, section, record }, ids }) =>
        [kind, query, '→', section ?? record, 'but', ids.slice(0, 3).join(', ')].join(' '),
      );
    for (const [kind, { asked, first, three }] of scoresOf(answers)) {
      const floor = kind === 'all' ? floors.all : floors.kind;
      // Of few queries, one decides nothing.
      const spare = kind === 'all' ? 0 : 1;
      const found = `${kind}: first of ${String(asked)}\n${missed.join('\n')}`;
      expect.soft(first, found).toBeGreaterThanOrEqual(asked * floor.first - spare);
      expect
        .soft(three, `among three, ${found}`)
        .toBeGreaterThanOrEqual(asked * floor.three - spare);
    }
  });
}
