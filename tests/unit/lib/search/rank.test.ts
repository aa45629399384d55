import { describe, expect, test } from 'vitest';
import { rank, type Hit } from '~/lib/search/rank.ts';
import type { Need } from '~/lib/search/understand.ts';

/** Three sections, each with itself as a record, and one record that rests on the last. */
const records = [
  { section: 0, isSection: true },
  { section: 1, isSection: true },
  { section: 2, isSection: true },
  { section: 2, isSection: false },
];
const plain = { title: [], prior: 1 };

function needsOf(...terms: readonly number[]): Need[] {
  return terms.map((term) => ({ meaning: new Map([[term, 1]]), weight: 1 }));
}

function hits(table: Readonly<Record<number, Readonly<Record<number, number>>>>) {
  return (term: number): Hit[] =>
    Object.entries(table[term] ?? {}).map(([record, score]) => ({
      record: Number(record),
      score,
      places: [],
    }));
}

describe('ranking', () => {
  test('puts the section first that says more of what was asked', () => {
    const found = rank(needsOf(7, 8), hits({ 7: { 0: 2, 1: 2 }, 8: { 1: 1 } }), records, [
      plain,
      plain,
      plain,
    ]);
    expect(found.map(({ section }) => section)).toEqual([1, 0]);
    expect(found[0]?.share).toBe(1);
  });

  test('puts the section first whose heading is what was asked', () => {
    const found = rank(needsOf(7), hits({ 7: { 0: 2, 1: 2 } }), records, [
      { ...plain, title: [7, 8, 9] },
      { ...plain, title: [7] },
      plain,
    ]);
    expect(found[0]?.section).toBe(1);
  });

  test('heeds how much a section counts', () => {
    const found = rank(needsOf(7), hits({ 7: { 0: 2, 1: 2 } }), records, [
      plain,
      { ...plain, prior: 1.2 },
      plain,
    ]);
    expect(found[0]?.section).toBe(1);
  });

  test('finds a section by what rests on it alone', () => {
    const found = rank(needsOf(7), hits({ 7: { 3: 2 } }), records, [plain, plain, plain]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ section: 2, records: [{ record: 3, share: 1 }] });
    expect(found[0]).not.toHaveProperty('itself');
  });

  test('counts a word once, by the likeliest of its terms', () => {
    const need: Need = {
      meaning: new Map([
        [7, 1],
        [8, 0.5],
      ]),
      weight: 1,
    };
    const [both] = rank([need], hits({ 7: { 0: 2 }, 8: { 0: 2 } }), records, [plain, plain, plain]);
    const [one] = rank([need], hits({ 7: { 0: 2 } }), records, [plain, plain, plain]);
    expect(both?.itself?.score).toBe(one?.itself?.score);
  });

  test('puts the section first in which words follow each other as they were typed', () => {
    const places: Readonly<Record<number, Readonly<Record<number, readonly number[]>>>> = {
      7: { 0: [4], 1: [4] },
      8: { 0: [9], 1: [5] },
    };
    const hitsOf = (term: number): Hit[] =>
      Object.entries(places[term] ?? {}).map(([record, all]) => ({
        record: Number(record),
        score: 1,
        places: all,
      }));
    const found = rank(needsOf(7, 8), hitsOf, records, [plain, plain, plain]);
    expect(found[0]?.section).toBe(1);
    expect(rank(needsOf(8, 7), hitsOf, records, [plain, plain, plain])[0]?.score).toBe(
      found[1]?.score,
    );
  });

  test('of a query that nothing speaks of is empty', () => {
    expect(rank(needsOf(7), hits({}), records, [plain, plain, plain])).toEqual([]);
    expect(rank([], hits({}), records, [plain, plain, plain])).toEqual([]);
  });
});
