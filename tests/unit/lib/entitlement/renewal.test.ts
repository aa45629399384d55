import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contractDays } from '~/lib/entitlement/renewal.ts';

// facts.md 4.5: a contract holds for one year and 30 days; the window begins on the day after the
// anniversary; reminders come 15 days before and 23 days after the anniversary.
test.each([
  {
    ends: '2021-07-01',
    begins: '2020-06-01',
    anniversary: '2021-06-01',
    windowFrom: '2021-06-02',
    reminders: ['2021-05-17', '2021-06-24'],
  },
  {
    // Over the turn of the year.
    ends: '2022-01-14',
    begins: '2020-12-15',
    anniversary: '2021-12-15',
    windowFrom: '2021-12-16',
    reminders: ['2021-11-30', '2022-01-07'],
  },
  {
    // February of a leap year lies in the window.
    ends: '2024-03-15',
    begins: '2023-02-14',
    anniversary: '2024-02-14',
    windowFrom: '2024-02-15',
    reminders: ['2024-01-30', '2024-03-08'],
  },
  {
    // February of a common year lies in the window.
    ends: '2023-03-15',
    begins: '2022-02-13',
    anniversary: '2023-02-13',
    windowFrom: '2023-02-14',
    reminders: ['2023-01-29', '2023-03-08'],
  },
  {
    // The leap day has no counterpart in the year before.
    ends: '2024-03-30',
    begins: '2023-02-28',
    anniversary: '2024-02-29',
    windowFrom: '2024-03-01',
    reminders: ['2024-02-14', '2024-03-23'],
  },
  {
    // A year that holds a leap day is a year all the same.
    ends: '2024-07-01',
    begins: '2023-06-01',
    anniversary: '2024-06-01',
    windowFrom: '2024-06-02',
    reminders: ['2024-05-17', '2024-06-24'],
  },
])('a contract that ends on $ends', ({ ends, ...days }) => {
  expect(contractDays(ends)).toEqual({ ...days, windowUntil: ends });
});

const day = fc
  .date({
    min: new Date('1000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

test('the window always has 30 days, begins after the anniversary and ends with the contract', () => {
  fc.assert(
    fc.property(day, (ends) => {
      const { begins, anniversary, windowFrom, windowUntil, reminders } = contractDays(ends);
      expect(windowUntil).toBe(ends);
      expect(daysFrom(windowFrom, windowUntil) + 1).toBe(30);
      expect(daysFrom(anniversary, windowFrom)).toBe(1);
      expect(reminders.map((reminder) => daysFrom(anniversary, reminder))).toEqual([-15, 23]);
      expect([365, 366]).toContain(daysFrom(begins, anniversary));
      expect(begins.slice(5)).toBe(anniversary.endsWith('02-29') ? '02-28' : anniversary.slice(5));
    }),
  );
});

function daysFrom(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / 86_400_000;
}
