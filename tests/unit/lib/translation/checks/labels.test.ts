import { describe, expect, test } from 'vitest';
import { checkLabels } from '~/lib/translation/checks/labels.ts';
import { pairOf, told, translations } from './contexts.ts';

const as = 'as in en:10; write it';

describe('are no mistake:', () => {
  test.each([
    ['hu', 'Select **Activate**.', 'Válassza az **Activate** (Aktiválás) gombot.'],
    ['pl', '**Benefits** → **Technical benefits**', '**Benefits → Technical benefits** (Korzyści)'],
    ['tr', '**Do not do it.**', '**Yapmayın.**'],
    ['hu', 'Partner Membership Center is closed.', 'A Partner Membership Centerben megszűnt.'],
    ['hu', 'with Action Pack', 'az Action Packkel'],
    ['tr', 'Azure and Azure', 'Azure’da'],
    ['pl', '## Partner Support Plans', '## Plany pomocy technicznej dla partnerów'],
    ['pl', 'A golden rule', 'Złota zasada'],
  ] as const)('%s “%s” and “%s”', (locale, english, text) => {
    expect(checkLabels(pairOf(locale, english, text))).toEqual([]);
  });

  test('the meaning of a message', () => {
    const key = 'glossary/labels.message.gloss';
    const english = 'You are not authorized for this action';
    expect(checkLabels(pairOf('tr', english, 'Bu eylem için yetkiniz yok', { key }))).toEqual([]);
  });
});

describe.each(translations)('are told in %s:', (locale) => {
  test.each([
    [
      'a translated label',
      'Select **Activate**.',
      '**Xyz**',
      `the label **Activate** is missing: expected it in English and bold, ${as}, with its meaning in brackets.`,
    ],
    [
      'a translated label of the glossary',
      'Open **Help + support** → **Benefits**.',
      '**Benefits** → **Xyz**',
      `the label **Help + support** is missing: expected it in English and bold, ${as}, with its meaning in brackets.`,
    ],
    [
      'a label that is not bold',
      'Select **Activate**.',
      'Activate',
      `the label **Activate** is missing: expected it in English and bold, ${as}, with its meaning in brackets.`,
    ],
    [
      'a label with an ending under the mark',
      'Select **Activate**.',
      '**Activate-x**',
      `the label **Activate** is missing: expected it in English and bold, ${as}, with its meaning in brackets.`,
    ],
    [
      'a translated message',
      '“You are not authorized for this action”',
      'x',
      `“You are not authorized for this action” is missing: expected it in English to the letter, ${as}, with its meaning beside it.`,
    ],
    [
      'a translated name',
      'Signature Cloud Support has',
      'Xyz Cloud Support',
      `the name Signature Cloud Support is missing: expected it untranslated, ${as}.`,
    ],
    [
      'a translated level',
      'Gold and Silver',
      'Gold x',
      `the name Silver is missing: expected it untranslated, ${as}.`,
    ],
    [
      'a name with another name',
      'Partner Support',
      'Partner support',
      `the name Partner Support is missing: expected it untranslated, ${as}.`,
    ],
  ])('%s', (_, english, text, message) => {
    expect(told(checkLabels(pairOf(locale, english, text)))).toEqual([`20: ${message}`]);
  });
});
