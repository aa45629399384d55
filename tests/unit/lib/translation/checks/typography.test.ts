import { describe, expect, test } from 'vitest';
import { getLocale, type LocaleId } from '~/lib/locales.ts';
import { checkTypography } from '~/lib/translation/checks/typography.ts';
import { pairIn, pairOf, translations } from './contexts.ts';

const messagesIn = (locale: LocaleId, text: string): string[] =>
  checkTypography(pairOf(locale, '', text)).map(({ message }) => message);

describe.each(translations)('typography in %s', (locale) => {
  const [open, close] = getLocale(locale).quotes;
  const foreign = open.startsWith('«') || close.startsWith('«') ? '„' : '«';

  test.each([
    `Say ${open}this${close}, (${open}that${close}) – and ${open}x …${close}.`,
    '10–20, 2021 – 2022: **a** – b; c!',
    '- **`a b`** – c <Source of="x" />\n\n| a  | b   |\n| -- | -- |',
    'It’s `it\'s "so" ...` <LinkCard title="a" href="..." /> [x](../y)',
    'Use .NET and {{a}}, {{b}}.',
    ':::caution[x]\ny\n:::\n\n## 1. Title {#a}',
  ])('is right in “%s”', (text) => {
    expect(messagesIn(locale, text)).toEqual([]);
  });

  test.each([
    ['a "b" c', `the quotation mark ": expected ${open}…${close}; replace it. Found: “a "b" c”.`],
    [
      `a ${foreign}b c`,
      `the quotation mark ${foreign}: expected ${open}…${close}; replace it. Found: “a ${foreign}b c”.`,
    ],
    ["a'da b", "a straight apostrophe ': expected ’; replace it. Found: “a'da b”."],
    ['a... b', 'full stops in a row: expected the sign …; replace them. Found: “a... b”.'],
    ['a  b', 'several spaces: expected one; remove the others. Found: “a b”.'],
    ['a , b', 'a space before “,”: expected none; remove it. Found: “a , b”.'],
    ['a !', 'a space before “!”: expected none; remove it. Found: “a !”.'],
    ['aaa,bbb', 'no space after “,”: expected one; add it. Found: “aaa,bbb”.'],
    ['a ’da b', 'a space before an apostrophe: expected none; remove it. Found: “a ’da b”.'],
    ['a ( b)', 'a space within brackets: expected none; remove it. Found: “a ( b)”.'],
    ['a — b', 'a dash: expected an en dash with a space on both sides; mend it. Found: “a — b”.'],
    ['a - b', 'a dash: expected an en dash with a space on both sides; mend it. Found: “a - b”.'],
    ['a– b', 'a dash: expected an en dash with a space on both sides; mend it. Found: “a– b”.'],
    [
      `a ${open}b`,
      `a quotation mark without its other: expected ${close} too; add it. Found: “a ${open}b”.`,
    ],
    [
      `a b${close}`,
      `a quotation mark without its other: expected ${open} too; add it. Found: “a b${close}”.`,
    ],
    [
      `a ${open} b${close}`,
      `a space within quotation marks: expected none; remove it. Found: “a ${open} b${close}”.`,
    ],
  ])('tells of “%s”', (text, message) => {
    expect(messagesIn(locale, text)[0]).toBe(message);
  });

  test('tells of the line', () => {
    expect(checkTypography(pairOf(locale, '', 'a\n\nb  c'))[0]?.line).toBe(22);
  });
});

test.each([
  ['hu', '“a”', 'the quotation mark “'],
  ['pl', '“a”', 'the quotation mark “'],
  ['tr', '„a”', 'the quotation mark „'],
] as const)('the marks of another language are told in %s: %s', (locale, text, start) => {
  expect(messagesIn(locale, text).join('\n')).toContain(start);
});

test('a dash that joins two words is right in Hungarian, not in Polish and Turkish', () => {
  expect(messagesIn('hu', 'angol–magyar')).toEqual([]);
  expect(messagesIn('pl', 'raz–dwa')).toHaveLength(1);
  expect(messagesIn('tr', 'bir–iki')).toHaveLength(1);
});

describe('in a language that the site has not', () => {
  const messages = (quotes: readonly [string, string], text: string): string[] =>
    checkTypography(pairIn({ quotes }, '', text)).map(({ message }) => message);

  test.each([
    [['„', '“'], 'Řekni „to“, („ono“) – a „x …“.'],
    [['”', '”'], 'Säg ”det”, (”detta”) och ”x …”.'],
    [['«\u202F', '\u202F»'], 'Dis «\u202Fcela\u202F», («\u202Fceci\u202F»)\u00A0: oui.'],
    [['“', '”'], 'norte–sur'],
  ] as const)('with the marks %j, “%s” is right', (quotes, text) => {
    expect(messages(quotes, text)).toEqual([]);
  });

  test.each([
    [['„', '“'], '„a”', 'the quotation mark ”: expected „…“'],
    [['„', '“'], '“a„', 'a quotation mark without its other'],
    [['”', '”'], 'a ”b', 'a quotation mark without its other: expected ” too'],
    [['”', '”'], 'a ”b” c”\nd', 'a quotation mark without its other: expected ” too'],
    [['”', '”'], '“a”', 'the quotation mark “: expected ”…”'],
    [['„', '“'], 'a , b', 'a space before “,”'],
    [['„', '“'], 'a — b', 'a dash: expected an en dash'],
  ] as const)('with the marks %j, “%s” is told', (quotes, text, start) => {
    expect(messages(quotes, text).join('\n')).toContain(start);
  });
});

test('a no-break space before a sign is told in the languages that have none', () => {
  for (const locale of ['hu', 'pl', 'tr'] as const) {
    expect(messagesIn(locale, 'a\u00A0: b')).toHaveLength(1);
  }
});

test('what is read of a component is held to the same rules', () => {
  expect(messagesIn('hu', '<LinkCard\n  title="a  b"\n/>')).toHaveLength(1);
});
