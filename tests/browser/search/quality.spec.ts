import { ownBox } from '../../bench/search/ask.ts';
import { ownQueries } from '../../bench/search/queries.ts';
import { hasRecord, placeOf, scoresOf, type Answered } from '../../bench/search/scores.ts';
import { locales } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

/** What share of queries has its section first and among the first three links, and its record there. */
const floors = {
  all: { first: 0.9, three: 0.98, records: 0.85 },
  kind: { first: 0.85, three: 0.95 },
};

for (const { id } of locales) {
  const queries = ownQueries(id);
  if (queries.length === 0) continue;

  test(`what partners ask is found in ${id}, kind by kind`, async ({ page }) => {
    test.setTimeout(120_000);
    await ownBox.visit(page, id);
    await ownBox.open(page, id);
    const answers: Answered[] = [];
    for (const query of queries) answers.push({ query, ids: await ownBox.ask(page, query.query) });
    const missed = answers
      .filter(({ query, ids }) => placeOf(query, ids) !== 0 || !hasRecord(query, ids))
      .map(({ query: { kind, query, section, record }, ids }) =>
        [kind, query, '→', section ?? record, 'but', ids.slice(0, 3).join(', ')].join(' '),
      )
      .join('\n');
    for (const [kind, score] of scoresOf(answers)) {
      const { asked, first, three } = score;
      const floor = kind === 'all' ? floors.all : floors.kind;
      expect.soft(first, `${kind}: first\n${missed}`).toBeGreaterThanOrEqual(asked * floor.first);
      expect
        .soft(three, `${kind}: among the first three\n${missed}`)
        .toBeGreaterThanOrEqual(asked * floor.three);
    }
    const { records = 0, recordsAsked = 0 } = scoresOf(answers).get('all') ?? {};
    expect
      .soft(records, `records\n${missed}`)
      .toBeGreaterThanOrEqual(recordsAsked * floors.all.records);
  });
}
