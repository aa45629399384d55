import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  decodeFragment,
  encodeFragment,
  type DecodedFragment,
} from '~/lib/entitlement/fragment.ts';
import { carriesState } from '~/lib/page/pairs.ts';
import { isDate, parseCount, profileKeys, type Profile } from '~/lib/entitlement/profile.ts';
import { activations, products, roles, yesAndNo } from '../mpn-2021.ts';
import { anyProfile, knownIds } from './arbitrary-profile.ts';

// Some tests walk thousands of cases.
vi.setConfig({ testTimeout: 60_000 });

const decode = (fragment: string): DecodedFragment => decodeFragment(fragment, knownIds);
const nothing: DecodedFragment = { profile: {}, ignored: [], ignoredCount: 0 };

describe('a link', () => {
  test('says the same as the answers that it was made from', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        expect(decode(encodeFragment(profile))).toEqual({ ...nothing, profile });
        expect(decode(`#${encodeFragment(profile)}`)).toEqual({ ...nothing, profile });
      }),
      { numRuns: 500 },
    );
  });

  test('is written in ids that need no escaping', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        expect(encodeFragment(profile)).toMatch(/^[a-z0-9=&,-]*$/);
      }),
    );
  });

  test('is empty where nothing was answered', () => {
    expect(encodeFragment({})).toBe('');
    expect(decode('')).toEqual(nothing);
    expect(decode('#')).toEqual(nothing);
  });

  test('writes answers in the public form', () => {
    expect(
      encodeFragment({
        csp: 'no',
        'used-cloud': 0,
        ends: '2021-12-31',
        silver: [],
        gold: ['devops', 'security'],
        'action-pack': 'yes',
      }),
    ).toBe('action-pack=yes&silver=none&gold=devops,security&ends=2021-12-31&used-cloud=0&csp=no');
  });

  test('means the same with its pairs in any order', () => {
    fc.assert(
      fc.property(
        anyProfile.chain((profile) => {
          const pairs = encodeFragment(profile).split('&');
          return fc.tuple(
            fc.constant(profile),
            fc.shuffledSubarray(pairs, { minLength: pairs.length }),
          );
        }),
        ([profile, pairs]) => {
          expect(decode(pairs.join('&')).profile).toEqual(profile);
        },
      ),
    );
  });

  test('means the same with its ampersands escaped as in HTML', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const escaped = encodeFragment(profile).replaceAll('&', '&amp;');
        expect(decode(escaped)).toEqual({ ...nothing, profile });
      }),
    );
  });

  test('means the same percent-encoded', () => {
    expect(decode('gold=devops%2Csecurity&%61ction-pack=yes').profile).toEqual({
      gold: ['devops', 'security'],
      'action-pack': 'yes',
    });
  });

  test('may name a place on the page anywhere, which is no answer', () => {
    const profile: Profile = { 'action-pack': 'yes', csp: 'no' };
    for (const fragment of [
      'at=overview&action-pack=yes&csp=no',
      'action-pack=yes&at=overview&csp=no',
      'action-pack=yes&csp=no&at=overview',
    ]) {
      expect(decode(fragment)).toEqual({ ...nothing, profile });
    }
  });

  test('may carry the answers of another tool, readable or not, which are none of its own', () => {
    const profile: Profile = { 'action-pack': 'yes', csp: 'no' };
    for (const fragment of [
      'moon=full&action-pack=yes&csp=no',
      'action-pack=yes&moon=full&moon=new&csp=no',
      'action-pack=yes&csp=no&moon=%',
      'action-pack=yes&csp=no&%6Doon',
    ]) {
      expect(decode(fragment)).toEqual({ ...nothing, profile });
    }
    expect(decode('moons=full').ignored).toEqual([
      { reason: 'unknown-key', key: 'moons', value: 'full' },
    ]);
  });

  test('may call the offers that were closed by their names in later editions', () => {
    expect(decode('legacy-silver=devops&legacy-gold=none')).toEqual({
      ...nothing,
      profile: { silver: ['devops'], gold: [] },
    });
    // A link is written again under the one name that every edition knows.
    expect(encodeFragment(decode('legacy-gold=devops').profile)).toBe('gold=devops');
  });

  test('may call them by both names, but not say two things', () => {
    expect(decode('gold=devops&legacy-gold=devops')).toEqual({
      ...nothing,
      profile: { gold: ['devops'] },
    });
    expect(decode('gold=devops&legacy-gold=security')).toEqual({
      profile: {},
      ignored: [{ reason: 'contradiction', key: 'gold', value: 'devops, security' }],
      ignoredCount: 1,
    });
  });

  test('may have empty pairs', () => {
    expect(decode('&&action-pack=yes&')).toEqual({ ...nothing, profile: { 'action-pack': 'yes' } });
  });

  test('names competencies in any order, once or more', () => {
    const profile = { gold: ['devops', 'security'] };
    expect(decode('gold=security,devops').profile).toEqual(profile);
    expect(decode('gold=security,devops,security').profile).toEqual(profile);
  });

  test('accepts each value of the public contract', () => {
    const values: Record<string, readonly string[]> = {
      edition: knownIds.editions,
      on: ['2021-05-19', '2024-02-29'],
      'action-pack': yesAndNo,
      designation: yesAndNo,
      'success-expanded': yesAndNo,
      'success-core': yesAndNo,
      launch: yesAndNo,
      silver: ['none', ...knownIds.competencies],
      gold: ['none', ...knownIds.competencies],
      product: products,
      activated: activations,
      ends: ['2021-05-19', '2000-02-29'],
      'used-on-premises': ['0', '7', '20', '1000'],
      'used-cloud': ['0', '7', '20', '1000'],
      role: roles,
      csp: yesAndNo,
    };
    expect(Object.keys(values)).toEqual(profileKeys);
    for (const [key, all] of Object.entries(values)) {
      for (const value of all) {
        const decoded = decode(`${key}=${value}`);
        expect(decoded).toMatchObject({ ignored: [], ignoredCount: 0 });
        expect(encodeFragment(decoded.profile)).toBe(`${key}=${value}`);
      }
    }
  });
});

describe('a fragment without an equals sign', () => {
  test.each(['overview', '#overview', 'action-pack', 'a&b', ''])('is no state: %j', (fragment) => {
    expect(carriesState(fragment)).toBe(false);
    expect(decode(fragment)).toEqual(nothing);
  });

  test('differs from one with', () => {
    expect(carriesState('#action-pack=yes')).toBe(true);
  });
});

describe('what a link says wrongly is left out and told', () => {
  const cases: [what: string, pair: string, reason: string][] = [
    ['an unknown key', 'color=red', 'unknown-key'],
    ['a key in capitals', 'Gold=devops', 'unknown-key'],
    ['a key of every object', '__proto__=yes', 'unknown-key'],
    ['another such key', 'constructor=yes', 'unknown-key'],
    ['an offer of no edition', 'legacy-action-pack=yes', 'unknown-key'],
    ['an unknown answer about a designation', 'designation=maybe', 'unknown-value'],
    ['an unknown answer about Launch', 'launch=none', 'unknown-value'],
    ['a key of the troubleshooter', 'step=1', 'unknown-key'],
    ['an unknown edition', 'edition=mpn-1999', 'unknown-value'],
    ['a value of every object', 'edition=__proto__', 'unknown-value'],
    ['an unknown answer', 'action-pack=maybe', 'unknown-value'],
    ['an empty answer', 'action-pack=', 'unknown-value'],
    ['an answer in capitals', 'csp=YES', 'unknown-value'],
    ['an unknown competency', 'gold=devops,astrology', 'unknown-value'],
    ['a key without a value', 'silver', 'unknown-value'],
    ['no competency beside one', 'silver=none,security', 'contradiction'],
    ['an unknown product', 'product=windows-95', 'unknown-value'],
    ['an unknown activation', 'activated=perhaps', 'unknown-value'],
    ['an unknown role', 'role=king', 'unknown-value'],
    ['a day that does not exist', 'ends=2021-02-30', 'unknown-value'],
    ['a leap day of a common year', 'on=2021-02-29', 'unknown-value'],
    ['a thirteenth month', 'ends=2021-13-01', 'unknown-value'],
    ['a date the other way round', 'ends=19.05.2021', 'unknown-value'],
    ['a date with a time', 'ends=2021-05-19T00:00', 'unknown-value'],
    ['a date in short', 'ends=2021-5-9', 'unknown-value'],
    ['a negative count', 'used-cloud=-1', 'unknown-value'],
    ['half an incident', 'used-cloud=1.5', 'unknown-value'],
    ['a textual count', 'used-cloud=three', 'unknown-value'],
    ['a count with a unit', 'used-cloud=3x', 'unknown-value'],
    ['a hexadecimal count', 'used-on-premises=0x10', 'unknown-value'],
    ['a count in powers', 'used-on-premises=1e3', 'unknown-value'],
    ['a count that no number can hold', `used-cloud=${'9'.repeat(40)}`, 'unknown-value'],
    ['broken percent-encoding', 'csp=%', 'unreadable'],
    ['half a character', 'csp=%C3', 'unreadable'],
    ['a key twice with different values', 'csp=yes&csp=no', 'contradiction'],
  ];

  test.each(cases)('%s: %s', (_, pair, reason) => {
    const right = pair.startsWith('activated') ? 'csp=no' : 'activated=yes';
    const { profile, ignored, ignoredCount } = decode(`${pair}&${right}`);
    expect(ignored).toMatchObject([{ reason, key: pair.split('=')[0] }]);
    expect(ignoredCount).toBe(1);
    // What was said rightly stays.
    expect(encodeFragment(profile)).toBe(right);
  });

  test('with its value, so that the reader recognises it', () => {
    expect(decode('product=windows-95').ignored).toEqual([
      { reason: 'unknown-value', key: 'product', value: 'windows-95' },
    ]);
    expect(decode('csp=yes&csp=no').ignored[0]?.value).toMatch(/yes.*no/);
  });

  test('but a key that says the same twice contradicts nothing', () => {
    expect(decode('csp=yes&csp=yes')).toEqual({ ...nothing, profile: { csp: 'yes' } });
  });

  test('all are counted and the first are told', () => {
    const { ignored, ignoredCount } = decode(
      Array.from({ length: 1000 }, (_, index) => `key-${String(index)}=1`).join('&'),
    );
    expect(ignoredCount).toBe(1000);
    expect(ignored.map(({ key }) => key).slice(0, 2)).toEqual(['key-0', 'key-1']);
    expect(ignored.length).toBeLessThan(20);
  });

  test('an ignored answer counts as unknown and not as none', () => {
    expect(decode('silver=none,security').profile.silver).toBeUndefined();
    expect(decode('used-cloud=-1').profile['used-cloud']).toBeUndefined();
  });
});

describe('any text at all', () => {
  const key = fc.oneof(
    fc.constantFrom(...profileKeys, 'at', '__proto__', 'constructor', 'toString'),
    fc.string({ unit: 'binary' }),
  );
  const value = fc.oneof(
    fc.constantFrom('none', 'yes', 'no', 'devops,none', '%', '%E0%A4', '2021-02-30', '-1', ''),
    fc.string({ unit: 'binary' }),
  );
  const halfCharacters = fc
    .array(fc.integer({ min: 0xd700, max: 0xe100 }), { maxLength: 30 })
    .map((codes) => String.fromCharCode(...codes));

  test.each([
    ['Unicode', fc.string({ unit: 'binary' }).map((text) => `=${text}`)],
    ['lone surrogates', halfCharacters.map((text) => `csp=${text}&${text}=1`)],
    [
      'pairs of anything',
      fc.array(fc.tuple(key, value)).map((all) => all.map((pair) => pair.join('=')).join('&')),
    ],
    ['percent signs', fc.string({ unit: fc.constantFrom('%', 'C', '3', '=', '&', 'x') })],
  ])('is read without an exception: %s', (_, fragments) => {
    fc.assert(
      fc.property(fragments, (fragment) => {
        expectValid(decode(fragment));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['100 kB of noise', 'x%&=,ű\u{1f600}'.repeat(10_000)],
    ['100 kB of ampersands', `=${'&'.repeat(100_000)}`],
    ['100 kB of one value', `gold=${'devops,'.repeat(15_000)}`],
    ['100 kB of one key', Array.from({ length: 15_000 }, (_, at) => `csp=${String(at)}`).join('&')],
    ['markup', 'gold=<img src=x onerror=alert(1)>&"><script>alert(1)</script>=1'],
    ['a prototype', '__proto__=1&constructor=1&hasOwnProperty=1&product=__proto__'],
    ['a prototype as competency', 'gold=__proto__&silver=constructor'],
    ['broken percent-encoding', 'gold=%&%=1&csp=%ZZ&%C3%28=%F0%28%8C%28'],
    ['only equals signs', '===&=&=='],
  ])('is read without an exception: %s', (_, fragment) => {
    const started = performance.now();
    expectValid(decode(fragment));
    expect(decode(fragment).ignoredCount + (fragment.startsWith('=&') ? 1 : 0)).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(2000);
    expect({}).not.toHaveProperty('1');
  });

  function expectValid({ profile, ignored, ignoredCount }: DecodedFragment): void {
    expect(Object.getPrototypeOf(profile)).toBe(Object.prototype);
    for (const name of Object.keys(profile)) expect(profileKeys).toContain(name);
    // A valid profile survives being written.
    expect(decode(encodeFragment(profile))).toEqual({ ...nothing, profile });
    expect(ignoredCount).toBeGreaterThanOrEqual(ignored.length);
    expect(ignored.length > 0).toBe(ignoredCount > 0);
  }
});

describe('a date', () => {
  test('is any day that exists', () => {
    const days = fc.date({
      min: new Date('1000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(fc.property(days, (day) => isDate(day.toISOString().slice(0, 10))));
  });

  test.each([
    '',
    '2021-04-31',
    '1900-02-29',
    '2021-00-10',
    '2021-01-00',
    '+002021-01-01',
    ' 2021-01-01',
    '２０２１-01-01',
  ])('is not %j', (text) => {
    expect(isDate(text)).toBe(false);
  });
});

describe('a count', () => {
  test('is any whole number from 0', () => {
    fc.assert(
      fc.property(fc.nat(), (count) => {
        expect(parseCount(String(count))).toBe(count);
      }),
    );
    expect(parseCount(' 007 ')).toBe(7);
  });

  test.each(['', ' ', '-0', '+1', '1 000', '1,000', '٣', 'NaN', 'Infinity', '9'.repeat(16)])(
    'is not %j',
    (text) => {
      expect(parseCount(text)).toBeUndefined();
    },
  );
});
