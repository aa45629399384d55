import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { amountInWords } from '~/components/entitlement-calculator/answer-words.ts';
import { recap } from '~/components/entitlement-calculator/recap.ts';
import { recapLine } from '~/components/tool/recap-line.ts';
import { summarize } from '~/components/entitlement-calculator/summary.ts';
import { parseInline } from '~/lib/content/inline-markup.ts';
import { assess } from '~/lib/entitlement/assess.ts';
import { decodeFragment, encodeFragment } from '~/lib/entitlement/fragment.ts';
import type { Profile } from '~/lib/entitlement/profile.ts';
import { anyProfile, knownIds } from '../../lib/entitlement/arbitrary-profile.ts';
import { editionIds, type EditionId } from '../../lib/programme/editions.ts';
import { contextOf, languages } from './context.ts';

// Some tests write thousands of summaries.
vi.setConfig({ testTimeout: 60_000 });

const address = 'https://docs.test/hu/entitlement-calculator/#gold=devops';
const today = '2026-11-20';

function summaryOf(id: EditionId, language: (typeof languages)[number], profile: Profile): string {
  const context = contextOf(id, language);
  const assessment = assess(context.edition.rules, profile, profile.on ?? today);
  return summarize(assessment, profile, context, address, today);
}

test('a summary in English, as a support engineer reads it', () => {
  const profile: Profile = {
    on: '2021-05-19',
    'action-pack': 'yes',
    silver: [],
    gold: ['devops'],
    product: 'azure',
    activated: 'yes',
    ends: '2021-12-31',
    'used-cloud': 3,
  };
  expect(summaryOf('mpn-2021', 'en', profile)).toBe(`Entitlement calculator
Date: 2021-05-19
Edition: Microsoft Partner Network, 2021. Answer for 19 May 2021, by the edition of 4 March 2021 – 18 June 2021.
Silver and Gold closed on 30 September 2022; Solutions Partner designations have taken their place since 4 October 2022, and for 2025/26 a secondary source gives a designation 20 on-premises and 50 cloud incidents.

Answers:
- Microsoft Action Pack: Yes
- Silver competencies: None
- Gold competencies: DevOps
- Which product is the problem about: Azure
- Is the benefit activated: Yes, Access ID and Contract ID are displayed
- Contract end: 31 December 2021
- Cloud incidents used: 3

Microsoft Product Support: 20 incidents. Not for this product.
  - A Gold competency includes 20 on-premises incidents.
  - Microsoft Product Support is for on-premises products only.
  - Whether the 10 incidents of Action Pack come on top is not confirmed; Action Pack would have a contract of its own. (not known)

Signature Cloud Support: 10 incidents. Usable.
Left: 7 incidents
  - A Gold competency that is not a cloud competency includes 10 cloud incidents.
  - The benefit is activated and both IDs are displayed.
  - The article calls the plan of these competencies “hybrid”; we read that as all competencies outside the cloud list. (interpretation)

Address: ${address}`);
});

describe.each(languages)('a summary in %s', (language) => {
  test.each(editionIds)('holds everything under %s, whatever was answered', (id) => {
    const context = contextOf(id, language);
    const { words, tag, edition } = context;
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const assessment = assess(edition.rules, profile, profile.on ?? today);
        const summary = summarize(assessment, profile, context, address, today);
        const lines = summary.split('\n');

        expect(summary).not.toMatch(/undefined|null|NaN|\{\{|\}\}|\[object|\]\(|\*\*/);
        expect(summary).toContain(profile.on ?? today);
        expect(summary).toContain(edition.title);
        expect(lines.at(-1)).toContain(address);
        for (const answer of recap(profile, context)) {
          expect(lines).toContain(`- ${recapLine(answer)}`);
        }
        for (const { benefit, amounts, grants, notes, outcomes } of assessment.benefits) {
          const line = lines.find((each) =>
            each.startsWith(edition.benefits[benefit]?.name ?? '?'),
          );
          for (const amount of amounts) expect(line).toContain(amountInWords(words, tag, amount));
          for (const reason of [...grants, ...notes, ...outcomes.flatMap((each) => each.reasons)]) {
            const text = parseInline(edition.texts[reason] ?? '?')
              .map((piece) => piece.text)
              .join('');
            expect(summary).toContain(text);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('marks what is no statement of the source', () => {
    const { words } = contextOf('maicpp-2025', language);
    const secondary = summaryOf('maicpp-2025', language, { designation: 'yes' });
    expect(secondary).toContain(`(${words['provenance.secondary']})`);
    expect(secondary).toContain(words.secondary);
    expect(summaryOf('maicpp-2025', language, { 'success-core': 'yes' })).toContain(
      `(${words['provenance.unknown']})`,
    );
  });

  test('of an edition that is over says what holds since then', () => {
    const context = contextOf('mpn-2021', language);
    expect(summaryOf('mpn-2021', language, {})).toContain(context.edition.since ?? '?');
    expect(summaryOf('mpn-2021', language, {})).toContain(context.words.historical);
  });
});

test('an assessment depends on no language and not on the order of the answers', () => {
  fc.assert(
    fc.property(
      anyProfile.chain((profile) => {
        const pairs = encodeFragment(profile).split('&');
        return fc.tuple(
          fc.constant(profile),
          fc.shuffledSubarray(pairs, { minLength: pairs.length }),
        );
      }),
      fc.constantFrom(...editionIds),
      ([profile, pairs], id) => {
        const shuffled = decodeFragment(pairs.join('&'), knownIds).profile;
        const expected = assess(contextOf(id, 'en').edition.rules, profile, '2022-01-01');
        for (const language of languages) {
          const { rules } = contextOf(id, language).edition;
          expect(assess(rules, shuffled, '2022-01-01')).toEqual(expected);
        }
      },
    ),
  );
});
