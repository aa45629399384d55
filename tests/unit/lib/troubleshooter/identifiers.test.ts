import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskIdentifiers } from '~/lib/troubleshooter/identifiers.ts';
import { textsOf } from '~/lib/troubleshooter/check-words.ts';
import { published } from './trees.ts';

const mask = '•••';

describe('an identifier is masked', () => {
  test.each([
    ['digits', '12345'],
    ['many digits', '1234567890123456'],
    ['groups with hyphens', '1234-5678-90'],
    ['groups with dots', '12.34.56'],
    ['groups with underscores', '1234_5678'],
    ['groups with spaces', '1234 5678'],
    ['single digits with spaces', '1 2 3 4 5 6'],
    ['groups of different lengths', '1 234 5 67'],
    ['groups with two spaces', '1234  5678'],
    ['groups with a tab', '1234\t5678'],
    ['groups on two lines', '1234\r\n5678'],
    ['groups with spaces that do not break', '1234\u{a0}5678\u{202f}9012'],
    ['groups with hyphens that do not break', '1234\u{2011}5678'],
    ['groups with dashes', '1234–5678—90'],
    ['groups with a hyphen between spaces', '1234 - 5678'],
    ['groups with slashes', '1234/5678'],
    ['groups with commas', '1,234,567'],
    ['groups with colons', '12:34:56'],
    ['groups with signs that nobody sees', '123\u{200b}456\u{ad}789'],
    ['a GUID', '550e8400-e29b-41d4-a716-446655440000'],
    ['a GUID in capitals', '550E8400-E29B-41D4-A716-446655440000'],
    ['a GUID whose hyphens do not break', '550e8400‑e29b‑41d4‑a716‑446655440000'],
    ['a GUID without hyphens', '550e8400e29b41d4a716446655440000'],
    ['letters and digits', 'MPN0012345'],
    ['letters between digits', 'A1B2C3D4E5'],
    ['letters of other languages between digits', 'ŐÉ12ŞĞ345'],
    ['letters and digits in groups', 'AB12-CD34-EF56'],
    ['digits of other scripts', '٣٤٥٦٧'],
    ['wide digits', '１２３４５'],
  ])('%s: %s', (_, identifier) => {
    expect(maskIdentifiers(identifier)).toBe(mask);
    expect(maskIdentifiers(`Access ID: ${identifier}, please`)).toBe(`Access ID: ${mask}, please`);
    expect(maskIdentifiers(`(${identifier})`)).toBe(`(${mask})`);
    expect(maskIdentifiers(`${identifier}\n\n\n${identifier}`)).not.toMatch(/\p{N}/u);
  });

  test('between letters of the text around it, which stays', () => {
    expect(maskIdentifiers('Access ID 1234567890 and Contract ID 98-76543 of Contoso')).toBe(
      `Access ID ${mask} and Contract ID ${mask} of Contoso`,
    );
  });

  test('from the first digit on, where it begins in a word', () => {
    expect(maskIdentifiers('ID1 2 3 4 5')).toBe(`ID${mask}`);
  });

  test('in any grouping', () => {
    const separator = fc.constantFrom('-', '.', ' ', '_', '', '‑', '–', '/', '\u{a0}', ' - ');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.stringMatching(/^[0-9]{1,6}$/), separator), { minLength: 1 }),
        fc.constantFrom('', 'Access ID ', '(', '•', '•••'),
        (groups, before) => {
          const identifier = groups.flat().slice(0, -1).join('');
          fc.pre(identifier.replace(/\D/g, '').length > 4);
          expect(maskIdentifiers(`${before}${identifier}`)).not.toMatch(/\d/);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('any text at all', () => {
  const anyText = fc
    .array(
      fc.oneof(
        fc.stringMatching(/^[0-9]{1,6}$/),
        fc.constantFrom('-', '.', ' ', '_', '–', '\n', '•', mask, 'a', 'Z', 'ő', '\u{d800}'),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(''));

  test('keeps no run of more than four digits', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const masked = maskIdentifiers(text);
        expect(masked).not.toMatch(/\p{N}{5}/u);
        expect(masked).not.toMatch(/(?:\p{N}[-_. –\n]?){4}\p{N}/u);
      }),
      { numRuns: 1000 },
    );
  });

  test('is masked once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const masked = maskIdentifiers(text);
        expect(maskIdentifiers(masked)).toBe(masked);
      }),
      { numRuns: 1000 },
    );
  });

  test('without many digits stays as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre((text.match(/\p{N}/gu) ?? []).length <= 4);
        expect(maskIdentifiers(text)).toBe(text);
      }),
    );
  });

  test.each([
    ['digits', '1'.repeat(100_000)],
    ['groups', '1 '.repeat(50_000)],
    ['groups that end in letters', `${'12-'.repeat(30_000)}x`],
    ['spaces after a digit', `1${' '.repeat(100_000)}`],
    ['words', 'a1-'.repeat(30_000)],
    ['letters', 'a'.repeat(100_000)],
  ])('of 100 kB is masked in no time: %s', (_, text) => {
    const started = performance.now();
    maskIdentifiers(text);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('an ordinary sentence stays as it is', () => {
  test.each([
    'Windows Server 2012 R2 and SQL Server 2019 are covered.',
    'The Action Pack of 2021 has 10 incidents, and Dynamics 365 none.',
    'On 19 May 2021 we had 5 of 20 left.',
    'Support plan cannot be used for support on the specified product (Code: 8)',
    'Hiba 1.2.3, 4. lépés',
    'Microsoft 365 E3',
    'Error 403 in step 2',
    'n-1',
    '',
    'No digits at all – and dashes; “quotes”.',
  ])('%s', (sentence) => {
    expect(maskIdentifiers(sentence)).toBe(sentence);
  });

  test.each(published.flatMap(({ tree, words }) => Object.entries({ tree, ...words })))(
    'every message in %s',
    (_, { messages }) => {
      const texts = Object.values<MessageTexts>(messages).flatMap(
        ({ text = '', gloss = '', seenAs = [] }) => [text, gloss, ...seenAs],
      );
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) expect(maskIdentifiers(text)).toBe(text);
    },
  );

  test.each(published.flatMap(({ words }) => Object.entries(words)))(
    'what the troubleshooter itself says in %s',
    (_, words) => {
      for (const { text } of textsOf(words)) {
        // A date is more than four digits, and may go with the identifiers.
        if (/\d{4}\/\d{2}|\d\.? \d{4}/.test(text)) continue;
        expect(maskIdentifiers(text)).toBe(text);
      }
    },
  );
});

/** What a message says in a tree, or in the words of a language. */
interface MessageTexts {
  readonly text?: string;
  readonly gloss?: string | undefined;
  readonly seenAs?: readonly string[];
}
