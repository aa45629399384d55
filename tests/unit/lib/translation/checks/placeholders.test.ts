import { describe, expect, test } from 'vitest';
import { checkPlaceholders } from '~/lib/translation/checks/placeholders.ts';
import { pairOf, told, translations } from './contexts.ts';

const kind = 'interface';
const english = '{{count}} for [SEARCH_TERM]';

describe.each(translations)('placeholders in %s', (locale) => {
  test.each([
    [english, '[SEARCH_TERM]: {{count}}'],
    ['“{{title}}”', '„{{title}}” x'],
    ['{{count}} one\n{{count}} many', '{{count}} a\n{{count}} b\n{{count}} c'],
    ['[text](TARGET)', '[TEXT](TARGET)'],
    ['{{from}} – {{until}}', '{{from}} – {{until}}'],
  ])('are no mistake: “%s” and “%s”', (source, text) => {
    expect(checkPlaceholders(pairOf(locale, source, text, { kind }))).toEqual([]);
  });

  test.each([
    ['x [SEARCH_TERM]', ['{{count}} is missing: expected it, as in en:10; add it.']],
    [
      '{{cuont}} [SEARCH_TERM]',
      [
        '{{count}} is missing: expected it, as in en:10; add it.',
        '{{cuont}} is not in en:10: remove it or mend its spelling.',
      ],
    ],
    [
      '{{count}} [TERIM]',
      [
        '[SEARCH_TERM] is missing: expected it, as in en:10; add it.',
        '[TERIM] is not in en:10: remove it or mend its spelling.',
      ],
    ],
  ])('are told in “%s”', (text, messages) => {
    const found = told(checkPlaceholders(pairOf(locale, english, text, { kind })));
    expect(found).toEqual(messages.map((message) => `20: ${message}`));
  });

  test('are told where one plural alone lacks them', () => {
    const found = checkPlaceholders(
      pairOf(locale, '{{count}}\n{{count}}', '{{count}}\nx', { kind }),
    );
    expect(told(found)).toEqual(['20: {{count}} is missing: expected it, as in en:10; add it.']);
  });
});

test.each([
  ['hu', '{{count}}-hoz [SEARCH_TERM]', '{{count}}-hoz'],
  ['hu', 'fél{{count}} [SEARCH_TERM]', 'fél{{count}}'],
  ['pl', '{{count}}x [SEARCH_TERM]', '{{count}}x'],
  ['tr', '{{count}} [SEARCH_TERM]’de', '[SEARCH_TERM]’de'],
] as const)('an ending at a placeholder is told: %s “%s”', (locale, text, glued) => {
  expect(told(checkPlaceholders(pairOf(locale, english, text, { kind })))).toEqual([
    `20: ${glued} joins a placeholder to a word: expected no ending, which could not fit every value; say it with a word of its own.`,
  ]);
});
