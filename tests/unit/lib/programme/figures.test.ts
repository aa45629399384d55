import { describe, expect, test } from 'vitest';
import { figureRows, highestAmount } from '~/lib/programme/figures.ts';
import type { Amount } from '~/lib/programme/vocabulary.ts';
import { cloud, onPremises } from '../mpn-2021.ts';
import { editions, editionOf } from './editions.ts';

describe('the figures side by side', () => {
  type Amounts = readonly (Amount | undefined)[];
  // prettier-ignore
  const table: [benefit: string, offer: string, competency: string | undefined, amounts: Amounts][] = [
    // benefit   offer               competency   2021         2021-06      2023         2025
    [onPremises, 'action-pack',      undefined,  [10,          10,          10,          undefined]],
    [onPremises, 'silver',           undefined,  [15,          15,          15,          undefined]],
    [onPremises, 'gold',             undefined,  [20,          20,          20,          undefined]],
    [onPremises, 'designation',      undefined,  [undefined,   undefined,   20,          20]],
    [onPremises, 'success-expanded', undefined,  [undefined,   undefined,   undefined,   'unknown']],
    [onPremises, 'success-core',     undefined,  [undefined,   undefined,   undefined,   'unknown']],
    [onPremises, 'launch',           undefined,  [undefined,   undefined,   undefined,   'none']],
    [cloud,      'action-pack',      undefined,  ['none',      'none',      'none',      undefined]],
    [cloud,      'silver',           'cloud',    ['unlimited', 'unlimited', 'unlimited', undefined]],
    [cloud,      'silver',           'other',    [5,           5,           5,           undefined]],
    [cloud,      'gold',             'cloud',    ['unlimited', 'unlimited', 'unlimited', undefined]],
    [cloud,      'gold',             'other',    [10,          10,          10,          undefined]],
    [cloud,      'designation',      undefined,  [undefined,   undefined,   'unlimited', 50]],
    [cloud,      'success-expanded', undefined,  [undefined,   undefined,   undefined,   5]],
    [cloud,      'success-core',     undefined,  [undefined,   undefined,   undefined,   2]],
    [cloud,      'launch',           undefined,  [undefined,   undefined,   undefined,   'none']],
  ];

  test('are those of the contract, each offer once for each benefit', () => {
    const rows = figureRows(editions).map(({ benefit, offer, competency, amounts }) => [
      benefit,
      offer,
      competency,
      amounts,
    ]);
    expect(rows).toHaveLength(table.length);
    expect(rows).toEqual(expect.arrayContaining(table));
  });

  test('stand benefit by benefit', () => {
    const benefits = figureRows(editions).map(({ benefit }) => benefit);
    expect(benefits.slice(0, 7)).toEqual(Array(7).fill(onPremises));
    expect(benefits.slice(7)).toEqual(Array(9).fill(cloud));
  });

  test('of one edition have one amount each', () => {
    const rows = figureRows([editionOf('mpn-2021')]);
    expect(rows).toHaveLength(8);
    for (const { amounts } of rows) expect(amounts).toHaveLength(1);
  });

  test('of no edition are none', () => {
    expect(figureRows([])).toEqual([]);
  });

  test('leave out a grant of an offer that the edition does not have', () => {
    const edition = { ...editionOf('mpn-2021'), offers: [] };
    expect(figureRows([edition])).toEqual([]);
  });
});

test.each([
  ['mpn-2021', onPremises, 20],
  ['mpn-2021', cloud, 'unlimited'],
  ['mpn-2021-06', cloud, 'unlimited'],
  ['maicpp-2023', onPremises, 20],
  ['maicpp-2023', cloud, 'unlimited'],
  ['maicpp-2025', onPremises, 20],
  ['maicpp-2025', cloud, 50],
] as const)('the most that one offer gives in %s for %s is %s', (id, benefit, amount) => {
  expect(highestAmount(editionOf(id), benefit)).toBe(amount);
});

test('the most of a benefit that nobody gives is none', () => {
  expect(highestAmount(editionOf('mpn-2021'), 'tea')).toBe('none');
});
