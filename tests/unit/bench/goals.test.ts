import { expect, test } from 'vitest';
import { missedGoals } from '../../bench/scale/goals.ts';

const row = { pages: 1000, 'time, ratio': 1.5, 'memory, ratio': 1 };

test('goals that are just reached are not missed', () => {
  expect(missedGoals([row, row], 1.1)).toEqual([]);
});

test('each goal that is missed is told with its size and figure', () => {
  const slow = { ...row, pages: 2000, 'time, ratio': 1.51 };
  const large = { ...row, pages: 4000, 'memory, ratio': 1.6 };
  expect(missedGoals([row, slow, large], 1.11)).toEqual([
    'Missed at 2000 pages: time, ratio is 1.51, expected at most 1.5.',
    'Missed at 4000 pages: memory, ratio is 1.60, expected at most 1.5.',
    'Missed: time grows with pages to the power of 1.11, expected at most 1.1.',
  ]);
});

test('one size says nothing of growth', () => {
  expect(missedGoals([row], Number.NaN)).toEqual([]);
});
