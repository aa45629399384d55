import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriesState, concernsOnly, pairsWith, pairsWithout } from '~/lib/page/pairs.ts';
import {
  IgnoredPairs,
  readPairs,
  type IgnoredPair,
  type KeysOfTools,
} from '~/lib/page/read-pairs.ts';

const keys: KeysOfTools = {
  isOwn: (key) => ['sun', 'star'].includes(key),
  foreign: ['moon'],
  aliases: new Map([['sol', 'sun']]),
};

function read(fragment: string): {
  pairs: Record<string, string>;
  ignored: IgnoredPair[];
  count: number;
} {
  const ignored = new IgnoredPairs();
  const pairs = Object.fromEntries(readPairs(fragment, keys, ignored));
  return { pairs, ignored: ignored.ignored, count: ignored.ignoredCount };
}

/** Whole and broken characters, escapes, and the signs that a fragment is made of. */
const anyFragment = fc
  .array(
    fc.oneof(
      fc.constantFrom('sun', 'star', 'moon', 'sol', 'at', '=', '=', '&', '&', '&amp;', '#'),
      fc.constantFrom('%', '%41', '%C3%A9', '%C3', '%zz', '\u{d800}', '\u{dc00}', '__proto__'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('the pairs of a fragment', () => {
  test.each([
    ['sun=rises', { sun: 'rises' }],
    ['#sun=rises&star=falls', { sun: 'rises', star: 'falls' }],
    ['#sun=rises&amp;star=falls', { sun: 'rises', star: 'falls' }],
    ['&&sun=rises&', { sun: 'rises' }],
    ['#s%75n=%C3%A9', { sun: 'é' }],
    ['sun=a%26b%3Dc', { sun: 'a&b=c' }],
    ['sun=a=b', { sun: 'a=b' }],
    ['sun&star=', { sun: '', star: '' }],
    ['sun=rises&sun=rises', { sun: 'rises' }],
    ['sol=rises', { sun: 'rises' }],
    ['sol=rises&sun=rises', { sun: 'rises' }],
    ['at=noon&sun=rises&at=', { sun: 'rises' }],
    ['moon=full&sun=rises&moon=%&moon=new', { sun: 'rises' }],
    ['', {}],
    ['#', {}],
    ['#=', {}],
  ])('of %j are read', (fragment, expected) => {
    const { pairs, ignored } = read(fragment);
    expect(pairs).toEqual(expected);
    expect(ignored.filter(({ key }) => key !== '')).toEqual([]);
  });

  test.each<[string, IgnoredPair]>([
    ['comet=far', { reason: 'unknown-key', key: 'comet', value: 'far' }],
    ['Sun=rises', { reason: 'unknown-key', key: 'Sun', value: 'rises' }],
    ['=far', { reason: 'unknown-key', key: '', value: 'far' }],
    ['__proto__=x', { reason: 'unknown-key', key: '__proto__', value: 'x' }],
    ['constructor=x', { reason: 'unknown-key', key: 'constructor', value: 'x' }],
    ['comet=%', { reason: 'unreadable', key: 'comet', value: '' }],
    ['sun=%C3', { reason: 'unreadable', key: 'sun', value: '' }],
    ['sol=%C3', { reason: 'unreadable', key: 'sun', value: '' }],
    ['%=far', { reason: 'unknown-key', key: '%', value: 'far' }],
    ['sun=rises&sun=sets', { reason: 'contradiction', key: 'sun', value: 'rises, sets' }],
    ['sol=rises&sun=sets', { reason: 'contradiction', key: 'sun', value: 'rises, sets' }],
    ['sun=&sun=sets', { reason: 'contradiction', key: 'sun', value: ', sets' }],
  ])('that make no sense in %j are left out and told', (fragment, expected) => {
    expect(read(`${fragment}&star=falls`)).toEqual({
      pairs: { star: 'falls' },
      ignored: [expected],
      count: 1,
    });
  });

  test.each(['sun', '#sun', 'sun&star', 'comet', '%'])('are none in a heading: %j', (fragment) => {
    expect(carriesState(fragment)).toBe(false);
    expect(read(fragment)).toEqual({ pairs: {}, ignored: [], count: 0 });
    expect(pairsWith(fragment, ['sun', 'star', 'comet'])).toBe('');
  });

  test('are all counted where they make no sense, and the first five are told', () => {
    const many = Array.from({ length: 12 }, (_, index) => `comet-${String(index)}=1`).join('&');
    const { ignored, count } = read(many);
    expect(count).toBe(12);
    expect(ignored.map(({ key }) => key)).toEqual(
      ['0', '1', '2', '3', '4'].map((index) => `comet-${index}`),
    );
  });

  test('need no other names', () => {
    const ignored = new IgnoredPairs();
    const { isOwn, foreign } = keys;
    expect([...readPairs('sol=rises&sun=sets', { isOwn, foreign }, ignored)]).toEqual([
      ['sun', 'sets'],
    ]);
    expect(ignored.ignored).toMatchObject([{ reason: 'unknown-key', key: 'sol' }]);
  });

  test('are the tool’s own and single in any text at all', () => {
    fc.assert(
      fc.property(anyFragment, (fragment) => {
        const { pairs, ignored, count } = read(fragment);
        for (const key of Object.keys(pairs)) expect(['sun', 'star']).toContain(key);
        expect(ignored.length).toBe(Math.min(count, 5));
        for (const { key } of ignored) expect(['moon', 'at']).not.toContain(key);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the pairs with certain keys', () => {
  test.each([
    ['#sun=rises&moon=full&star=falls', 'sun=rises&star=falls'],
    ['sun=a&sun=b&moon=full', 'sun=a&sun=b'],
    ['#moon=full&amp;star=%C3%A9&amp;sun', 'star=%C3%A9&sun'],
    ['s%75n=%&moon=%', 's%75n=%'],
    ['moon=full', ''],
    ['', ''],
  ])('stand as they stood in %j: %j', (fragment, expected) => {
    expect(pairsWith(fragment, ['sun', 'star'])).toBe(expected);
  });

  test('and those without them are together the whole, in any text at all', () => {
    fc.assert(
      fc.property(anyFragment, (fragment) => {
        const all: string[] = [];
        const isOwn = (key: string): boolean => {
          all.push(key);
          return true;
        };
        readPairs(fragment, { isOwn, foreign: [] }, new IgnoredPairs());
        const own = pairsWith(fragment, ['sun', 'star']);
        const others = pairsWithout(fragment, ['sun', 'star']);
        const count = (text: string): number => text.split('&').filter(Boolean).length;
        expect(count(own) + count(others)).toBe(all.length);
        // What is kept for another tool, that tool reads as before; a key alone would be a heading.
        const { isOwn: isKnown, foreign } = keys;
        const plain = (text: string): object =>
          Object.fromEntries(readPairs(text, { isOwn: isKnown, foreign }, new IgnoredPairs()));
        expect(plain(`${own}&=`)).toEqual(plain(fragment));
        expect(plain(`${others}&=`)).toEqual({});
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['#moon=full', true],
    ['#moon=full&tide=high&at=overview', true],
    ['#m%6Fon=%', true],
    ['#at=overview', true],
    ['#moon=full&sun=rises', false],
    ['#moon=full&comet=far', false],
    ['#=', false],
    ['#moon', false],
    ['#overview', false],
    ['', false],
  ])('may be all that %j has: %s', (fragment, expected) => {
    expect(concernsOnly(fragment, ['moon', 'tide'])).toBe(expected);
  });
});
