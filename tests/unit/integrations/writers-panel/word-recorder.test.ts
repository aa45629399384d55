import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import {
  noteSearchWords,
  recordedReads,
  recordedTranslate,
  recordInto,
} from '../../../../src/integrations/writers-panel/word-recorder.ts';

const words = recordedReads({
  'a.one': 'One',
  'b.two': 'Two',
  'c.days_one': 'day',
  'c.days_other': 'days',
});

describe('words that are read for a page are noted', () => {
  test('by their keys, plurals without their category', () => {
    const used = new Set<string>();
    const drawn = recordInto(used, () => `${words['a.one']} ${words['c.days_other']}`);
    expect(drawn).toBe('One days');
    expect([...used]).toEqual(['a.one', 'c.days']);
  });

  test('not by looking for keys, or by asking for what is not there', () => {
    const used = new Set<string>();
    recordInto(used, () => {
      expect(Object.keys(words)).toHaveLength(4);
      expect(words).not.toHaveProperty('x');
    });
    expect([...used]).toEqual([]);
  });

  test('while it is drawn bit by bit, beside another page', async () => {
    const draw = async (...keys: (keyof typeof words)[]): Promise<void> => {
      for (const key of keys) {
        await wait(1);
        expect(words[key]).not.toBe('');
      }
    };
    const [one, other] = [new Set<string>(), new Set<string>()];
    await Promise.all([
      recordInto(one, () => draw('a.one', 'b.two')),
      recordInto(other, () => draw('b.two', 'c.days_one')),
    ]);
    expect([...one]).toEqual(['a.one', 'b.two']);
    expect([...other]).toEqual(['b.two', 'c.days']);
  });

  test('and outside of any page read as ever', () => {
    expect(words['b.two']).toBe('Two');
  });
});

describe('words that a page asks `t` for are noted', () => {
  const translate = Object.assign(
    (key: string | readonly string[], options?: { readonly count: number }) =>
      `${String(key)} ${String(options?.count ?? '')}`.trim(),
    {
      dir: () => 'ltr',
    },
  );

  test('by their keys, and the answer stays the same', () => {
    const used = new Set<string>();
    const t = recordedTranslate(translate, used);
    expect(t('a.one')).toBe('a.one');
    expect(t('c.days', { count: 3 })).toBe('c.days 3');
    expect(t(['x.first', 'x.second'])).toBe('x.first,x.second');
    expect(t.dir()).toBe('ltr');
    expect([...used]).toEqual(['a.one', 'c.days', 'x.first', 'x.second']);
  });
});

describe('words that the search box fetches with its files are noted', () => {
  test('by their keys, plurals without their category, and no others', () => {
    const used = new Set<string>();
    noteSearchWords(used, {
      'a.one': 'One',
      'search.more': 'More',
      'search.found_one': 'x',
      'search.found_other': 'y',
    });
    expect([...used]).toEqual(['search.more', 'search.found']);
  });
});
