import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keysOnly } from '~/lib/pseudo-locales/keys-only.ts';
import type { UnitKind } from '~/lib/translation/unit.ts';

const exact = { names: [], labels: [], messages: ['Not for you'] };

function keyed(text: string, kind: UnitKind = 'interface'): string {
  return keysOnly({ kind, text }, exact, () => 'i18n/key');
}

describe('the words of a text give way to their key, and its markup stays:', () => {
  test.each<[UnitKind, string, string]>([
    ['interface', 'Copy link', 'i18n/key'],
    ['interface', '{{count}} of {{total}}', '{{count}} i18n/key {{total}}'],
    ['interface', '{{from}} – {{until}}', '{{from}} – {{until}}'],
    ['interface', 'the section “{{title}}”', 'i18n/key “{{title}}”'],
    ['interface', 'He said: “Not for you”.', 'i18n/key: “Not for you”.'],
    [
      'programme',
      'See [the plans](plans#all), please.',
      'i18n/key [i18n/key](plans#all), i18n/key.',
    ],
    ['programme', 'Run `npm test` in **bold**', 'i18n/key `npm test` i18n/key **i18n/key**'],
    ['article', '## How so {#how-so}\n\n- one', '## i18n/key {#how-so}\n\n- i18n/key'],
    ['article', '| A | 20 |', '| i18n/key | 20 |'],
    ['article', '<Card title="Go" href="to/" />', '<Card title="i18n/key" href="to/" />'],
  ])('%s %s', (kind, text, expected) => {
    expect(keyed(text, kind)).toBe(expected);
  });
});

test('each stretch has the key of the place where it stands', () => {
  const text = 'one\ntwo **three**';
  expect(
    keysOnly({ kind: 'article', text }, exact, (offset) => text.slice(offset, offset + 2)),
  ).toBe('on\ntw **th**');
});

test('whatever the text, a second time changes nothing', () => {
  const parts = fc.constantFrom(
    'word',
    'more words',
    '{{count}}',
    '`code`',
    '20',
    '**',
    '(x).',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(parts), (list) => {
      const once = keysOnly({ kind: 'article', text: list.join(' ') }, exact, () => 'key');
      expect(keysOnly({ kind: 'article', text: once }, exact, () => 'key')).toBe(once);
    }),
  );
});
