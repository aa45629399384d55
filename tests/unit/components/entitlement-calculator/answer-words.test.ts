import { describe, expect, test } from 'vitest';
import {
  amountInWords,
  amountsInWords,
  answerInOneLine,
  benefitInOneLine,
  changeInWords,
  fileNow,
  validityInWords,
} from '~/components/entitlement-calculator/answer-words.ts';
import { recap } from '~/components/entitlement-calculator/recap.ts';
import { recapLine } from '~/components/tool/recap-line.ts';
import { assess } from '~/lib/entitlement/assess.ts';
import type { Change } from '~/lib/entitlement/nearest-change.ts';
import type { Profile } from '~/lib/entitlement/profile.ts';
import type { Status } from '~/lib/programme/vocabulary.ts';
import { cloud, onPremises, statusOrder } from '../../lib/mpn-2021.ts';
import { omit } from '../../lib/omit.ts';
import { editionIds, type EditionId } from '../../lib/programme/editions.ts';
import { contextOf, languages } from './context.ts';

const whole = /undefined|null|NaN|\{\{|\}\}|\[object/;

describe('amounts', () => {
  test.each([
    ['en', 'none', 'unlimited', '1 incident', '5 incidents'],
    ['hu', undefined, undefined, '1 ', '5 '],
    ['pl', undefined, undefined, '1 ', '5 '],
    ['tr', undefined, undefined, '1 ', '5 '],
  ] as const)('in %s', (language, none, unlimited, one, five) => {
    const { words, tag } = contextOf('mpn-2021', language);
    const inWords = (['none', 'unlimited', 'unknown', 1, 5] as const).map((amount) =>
      amountInWords(words, tag, amount),
    );
    expect(new Set(inWords).size).toBe(5);
    for (const text of inWords) expect(text).not.toMatch(whole);
    if (none) expect(inWords[0]).toBe(none);
    if (unlimited) expect(inWords[1]).toBe(unlimited);
    expect(inWords[3]).toContain(one);
    expect(inWords[4]).toContain(five);
  });

  test('of Polish take the form that the number asks for', () => {
    const { words, tag } = contextOf('mpn-2021', 'pl');
    const form = (count: number): string => amountInWords(words, tag, count).replace(/^\d+ /, '');
    expect(form(2)).toBe(form(22));
    expect(form(5)).toBe(form(20));
    expect(new Set([form(1), form(2), form(5)]).size).toBe(3);
  });

  test('that are several stand as alternatives', () => {
    expect(amountsInWords([10, 15], contextOf('mpn-2021', 'en'))).toBe(
      '10 incidents or 15 incidents',
    );
    expect(amountsInWords(['none'], contextOf('mpn-2021', 'en'))).toBe('none');
    for (const language of languages) {
      expect(amountsInWords(['none', 5, 'unlimited'], contextOf('mpn-2021', language))).toMatch(
        /5/,
      );
    }
  });
});

describe('whether a request can be filed now', () => {
  const outcome = (status: Status) => ({ status, reasons: [], places: [], steps: [] });

  test.each([
    ['not-included', 'no'],
    ['not-for-this-product', 'no'],
    ['expired', 'no'],
    ['used-up', 'no'],
    ['pending', 'not-yet'],
    ['activate-first', 'not-yet'],
    ['usable', 'yes'],
  ] as const)('%s: %s', (status, verdict) => {
    expect(fileNow([outcome(status)])).toBe(verdict);
  });

  test('depends where several are possible, but not where all say the same', () => {
    expect(fileNow([outcome('expired'), outcome('usable')])).toBe('depends');
    expect(fileNow([outcome('pending'), outcome('usable')])).toBe('depends');
    expect(fileNow([outcome('expired'), outcome('used-up')])).toBe('no');
    expect(fileNow([outcome('pending'), outcome('activate-first')])).toBe('not-yet');
    expect(fileNow([])).toBe('depends');
  });
});

describe('what would change the answer', () => {
  const english: [EditionId, Change, string][] = [
    [
      'mpn-2021',
      {
        to: { kind: 'offer', offer: 'gold', competency: 'cloud' },
        amount: 'unlimited',
        status: 'usable',
      },
      'With a Gold cloud competency: unlimited – Usable',
    ],
    [
      'mpn-2021',
      { to: { kind: 'offer', offer: 'silver' }, amount: 15, status: 'usable' },
      'With a Silver competency: 15 incidents – Usable',
    ],
    [
      'maicpp-2023',
      { to: { kind: 'offer', offer: 'designation' }, amount: 20, status: 'activate-first' },
      'With a Solutions Partner designation: 20 incidents – Activate first',
    ],
    [
      'mpn-2021',
      { to: { kind: 'activated' }, amount: 10, status: 'usable' },
      'If the benefit is activated: 10 incidents – Usable',
    ],
    [
      'mpn-2021',
      { to: { kind: 'renewed' }, amount: 10, status: 'usable' },
      'If the membership is renewed: 10 incidents – Usable',
    ],
    [
      'mpn-2021',
      { to: { kind: 'covered-version' }, amount: 20, status: 'usable' },
      'With the current or the previous version of the product: 20 incidents – Usable',
    ],
  ];

  test.each(english)('in %s %o', (id, change, text) => {
    expect(changeInWords(change, contextOf(id, 'en'))).toBe(text);
  });

  test.each(languages)('has words for every offer and every status in %s', (language) => {
    const said = new Set<string>();
    for (const id of editionIds) {
      const context = contextOf(id, language);
      for (const { id: offer, key } of context.edition.offers) {
        const isTier = key === 'silver' || key === 'gold';
        for (const competency of isTier ? (['cloud', 'other'] as const) : [undefined]) {
          for (const status of statusOrder) {
            const to = { kind: 'offer', offer, ...(competency && { competency }) } as const;
            const text = changeInWords({ to, amount: 5, status }, context);
            expect(text).not.toMatch(whole);
            said.add(`${key} ${text}`);
          }
        }
      }
    }
    // Five offers that are held or not and two tiers of two kinds, each with seven statuses.
    expect(said.size).toBe((5 + 2 * 2) * 7);
  });
});

describe('for which day and edition an answer holds', () => {
  const validity = (
    id: EditionId,
    on: string | undefined,
    today: string,
    language = 'en' as const,
  ) => {
    const context = contextOf(id, language);
    const profile: Profile = on ? { on } : {};
    return validityInWords(profile, assess(context.edition.rules, profile, on ?? today), context);
  };

  test.each([
    [
      'mpn-2021',
      '2021-05-19',
      'Answer for 19 May 2021, by the edition of 4 March 2021 – 18 June 2021.',
    ],
    [
      'mpn-2021',
      '2021-03-03',
      'Answer for 3 March 2021, by the edition of 4 March 2021 – 18 June 2021. The date is before this edition began; the site has no rules for it.',
    ],
    [
      'mpn-2021',
      undefined,
      'Answer for today, by the edition of 4 March 2021 – 18 June 2021. Historical: this edition is over.',
    ],
    [
      'maicpp-2025',
      '2026-01-01',
      'Answer for 1 January 2026, by the edition in force since 23 June 2025. This edition rests on secondary sources.',
    ],
    [
      'maicpp-2025',
      undefined,
      'Answer for today, by the edition in force since 23 June 2025. This edition rests on secondary sources.',
    ],
  ] as const)('%s on %s', (id, on, text) => {
    expect(validity(id, on, '2026-11-20')).toBe(text);
  });
});

describe('in one line', () => {
  const profile: Profile = {
    'action-pack': 'no',
    silver: [],
    gold: ['devops'],
    product: 'azure',
    activated: 'yes',
    ends: '2021-12-31',
    'used-cloud': 0,
  };
  const context = contextOf('mpn-2021', 'en');

  test('stand what is included and whether it can be used', () => {
    expect(answerInOneLine(assess(context.edition.rules, profile, '2021-05-19'), context)).toBe(
      'Microsoft Product Support: 20 incidents. Not for this product. Signature Cloud Support: 10 incidents. Usable.',
    );
  });

  test('many statuses are one word', () => {
    const [first] = assess(context.edition.rules, {}, '2021-05-19').benefits;
    expect(first && benefitInOneLine(first, context)).toBe(
      'Microsoft Product Support: none, 10 incidents, 15 incidents, or 20 incidents. It depends.',
    );
  });

  test('two statuses are alternatives', () => {
    const open = omit(profile, 'activated');
    const unused = omit(profile, 'used-cloud');
    const lines = assess(context.edition.rules, unused, '2021-05-19').benefits.map((benefit) =>
      benefitInOneLine(benefit, context),
    );
    expect(lines[1]).toBe('Signature Cloud Support: 10 incidents. Used up or Usable.');
    expect(answerInOneLine(assess(context.edition.rules, open, '2021-05-19'), context)).toContain(
      'It depends',
    );
  });

  test('a benefit without a name is called by its id', () => {
    const [first] = assess(context.edition.rules, {}, '2021-05-19').benefits;
    const nameless = { ...context, edition: { ...context.edition, benefits: {} } };
    expect(first && benefitInOneLine(first, nameless)).toMatch(/^product-support: /);
  });
});

describe('the answers of the reader', () => {
  const all: Profile = {
    'action-pack': 'no',
    designation: 'yes',
    'success-expanded': 'no',
    'success-core': 'yes',
    launch: 'no',
    silver: [],
    gold: ['devops', 'security'],
    product: 'on-premises-older',
    activated: 'requested',
    ends: '2021-12-31',
    'used-on-premises': 0,
    'used-cloud': 7,
    role: 'admin-agent',
    csp: 'no',
  };

  test('are told one by one in English', () => {
    expect(recap(all, contextOf('mpn-2021', 'en')).map(recapLine)).toEqual([
      'Microsoft Action Pack: No',
      'Solutions Partner designation: Yes',
      'Success Expanded: No',
      'Success Core: Yes',
      'Launch: No',
      'Silver competencies: None',
      'Gold competencies: DevOps, Security',
      'Which product is the problem about: On-premises, older version',
      'Is the benefit activated: Activate was selected, but the IDs are not displayed yet',
      'Contract end: 31 December 2021',
      'On-premises incidents used: 0',
      'Cloud incidents used: 7',
      'Your role in Partner Center: Admin agent',
      'Are you acting for a customer as a CSP partner: No',
    ]);
  });

  test.each(languages)('are as many in %s under every edition', (language) => {
    for (const id of editionIds) {
      const lines = recap(all, contextOf(id, language)).map(recapLine);
      expect(new Set(lines).size).toBe(14);
      for (const line of lines) expect(line).not.toMatch(whole);
    }
  });

  test('that are open are left out', () => {
    expect(recap({}, contextOf('mpn-2021', 'en'))).toEqual([]);
    expect(recap({ edition: 'mpn-2021', on: '2021-05-19' }, contextOf('mpn-2021', 'en'))).toEqual(
      [],
    );
  });

  test('name a competency that the edition does not ask for', () => {
    expect(recap({ gold: ['security'] }, contextOf('maicpp-2025', 'en'))).toEqual([
      ['Gold competencies', 'Security'],
    ]);
  });
});

test('a change to an offer that nobody knows tells at least the result', () => {
  const change: Change = { to: { kind: 'offer', offer: 'bronze' }, amount: 1, status: 'usable' };
  expect(changeInWords(change, contextOf('mpn-2021', 'en'))).toBe('1 incident – Usable');
});

test('the two benefits are those of the contract', () => {
  expect(Object.keys(contextOf('mpn-2021', 'en').edition.benefits)).toEqual([onPremises, cloud]);
});
