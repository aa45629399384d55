import { describe, expect, test } from 'vitest';
import { formatDate, localDay } from '~/lib/dates/format.ts';

describe('a day in words', () => {
  test.each([
    ['en', '19 May 2021'],
    ['hu', '2021. május 19.'],
    ['pl', '19 maja 2021'],
    ['tr', '19 Mayıs 2021'],
  ])('of %s', (tag, expected) => {
    expect(formatDate('2021-05-19', tag)).toBe(expected);
  });

  test('is that day in every time zone', () => {
    const zone = process.env.TZ;
    try {
      for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
        process.env.TZ = TZ;
        expect(formatDate('2021-01-01', 'en')).toBe('1 January 2021');
      }
    } finally {
      process.env.TZ = zone;
    }
  });
});

describe('the day of a clock', () => {
  test('is written with all its digits', () => {
    expect(localDay(new Date(2021, 0, 2, 23, 59))).toBe('2021-01-02');
    expect(localDay(new Date(2021, 11, 31))).toBe('2021-12-31');
  });

  test('is the day where the reader is', () => {
    const clock = {
      getFullYear: () => 2026,
      getMonth: () => 0,
      getDate: () => 1,
    };
    const abroad = Object.assign(new Date('2025-12-31T23:00:00Z'), clock);
    expect(localDay(abroad)).toBe('2026-01-01');
  });
});
