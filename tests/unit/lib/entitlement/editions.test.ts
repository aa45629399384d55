import { expect, test } from 'vitest';
import { editionOn } from '~/lib/entitlement/editions.ts';
import { editions } from '../programme/editions.ts';

test.each([
  ['2021-03-03', undefined],
  ['2021-03-04', 'mpn-2021'],
  ['2021-06-18', 'mpn-2021'],
  ['2021-06-19', 'mpn-2021-06'],
  ['2022-10-03', 'mpn-2021-06'],
  ['2022-10-04', 'maicpp-2023'],
  ['2025-06-22', 'maicpp-2023'],
  ['2025-06-23', 'maicpp-2025'],
  ['2999-12-31', 'maicpp-2025'],
  ['1999-12-31', undefined],
])('on %s: %s', (on, id) => {
  expect(editionOn(editions, on)?.id).toBe(id);
  // The order in which they stand makes no difference, so no day is in two.
  const reversed = [...editions].reverse();
  expect(editionOn(reversed, on)?.id).toBe(id);
});

test('without editions none is in force', () => {
  expect(editionOn(editions.slice(0, 0), '2021-05-19')).toBeUndefined();
});
