import { describe, expect, test } from 'vitest';
import { checkTerms } from '~/lib/translation/checks/terms.ts';
import { pairOf, told } from './contexts.ts';

describe('a term is known', () => {
  test.each([
    ['hu', 'Two competencies count.', 'Két kompetenciát vesz figyelembe.'],
    ['hu', 'A cloud competency', 'A felhőkompetenciával'],
    ['hu', 'support incidents', 'a felhőincidensek'],
    ['hu', 'The contract expires.', 'A szerződés még nem járt le.'],
    ['pl', 'five competencies', 'pięć kompetencji'],
    ['pl', 'support incidents', '5 zdarzeń'],
    ['pl', 'expired contract', 'umowa wygasła'],
    ['tr', 'a partner’s competency, another partner’s', 'iş ortağının yetkinliği'],
    ['tr', 'expired contract', 'süresi dolmuş sözleşme'],
    ['tr', 'the Access ID', 'Access ID'],
    ['tr', 'the Access ID', 'Erişim Kimliğini'],
  ] as const)('in %s “%s” as “%s”', (locale, english, text) => {
    expect(checkTerms(pairOf(locale, english, text))).toEqual([]);
  });
});

describe('a term is not asked for', () => {
  test.each([
    ['where it is a common word as well', 'Copy the link.'],
    ['where it is named once and may be paraphrased', 'What a partner submits'],
    ['in a quotation', 'It says “Access ID is unknown”.'],
    ['in code', 'It says `Access ID`.'],
    ['in a name', 'Partner Support and Partner Membership Center'],
    ['within another word', 'incompetency'],
  ])('%s', (_, english) => {
    expect(checkTerms(pairOf('pl', english, 'x'))).toEqual([]);
  });
});

describe('a lost term is told', () => {
  test.each([
    ['hu', 'the competency', 'a képesség', 'kompetencia', 'competency'],
    ['hu', 'a support incident', 'egy eset', 'támogatási incidens', 'support incident'],
    ['pl', 'a support incident', 'zgłoszenie', 'zdarzenie pomocy technicznej', 'support incident'],
    ['pl', 'The Access ID', 'ID', 'identyfikator dostępu', 'Access ID'],
    ['tr', 'the competency', 'uzmanlık', 'yetkinlik', 'competency'],
    ['tr', 'a cloud competency', 'bulut uzmanlığı', 'bulut yetkinliği', 'cloud competency'],
    ['tr', 'One partner and another partner', 'ortak', 'iş ortağı', 'partner'],
  ] as const)('%s “%s” as “%s”', (locale, english, text, term, name) => {
    expect(told(checkTerms(pairOf(locale, english, text)))).toEqual([
      `20: “${term}” is missing: expected some form of it for “${name}” in en:10; write it, or add the form to forms in the glossary.`,
    ]);
  });
});
