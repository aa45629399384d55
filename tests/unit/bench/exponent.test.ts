import { expect, test } from 'vitest';
import { exponentOf } from '../../bench/scale/exponent.ts';

test.each([
  ['linearly', 1],
  ['by the square', 2],
  ['not at all', 0],
])('what grows %s has the exponent %d', (_, exponent) => {
  const costs = [250, 500, 1000, 2000].map((size) => [size, 3 * size ** exponent] as const);
  expect(exponentOf(costs)).toBeCloseTo(exponent);
});

test('of a single size nothing is known of how it grows', () => {
  expect(exponentOf([[250, 10]])).toBeNaN();
});
