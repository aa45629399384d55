import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  parseInline,
  plainText,
  resolveTargets,
  type InlinePiece,
} from '~/lib/content/inline-markup.ts';

test('a text is taken apart into plain, bold, quoted and linked pieces', () => {
  expect(
    parseInline('Open **Benefits**: `Not **authorized**`, see [Azure](azure-portal).'),
  ).toEqual([
    { kind: 'text', text: 'Open ' },
    { kind: 'strong', text: 'Benefits' },
    { kind: 'text', text: ': ' },
    { kind: 'code', text: 'Not **authorized**' },
    { kind: 'text', text: ', see ' },
    { kind: 'link', text: 'Azure', href: 'azure-portal' },
    { kind: 'text', text: '.' },
  ]);
});

test('pieces may stand at both ends and beside each other', () => {
  expect(parseInline('**a**`b`[c](d)')).toEqual([
    { kind: 'strong', text: 'a' },
    { kind: 'code', text: 'b' },
    { kind: 'link', text: 'c', href: 'd' },
  ]);
  expect(parseInline('')).toEqual([]);
});

test.each(['2 * 3 ** 4', '**open', '`open', '[text]', '[text](', '****', '``', '<b>bold</b>'])(
  'what is no markup stays as it is: %s',
  (text) => {
    expect(parseInline(text)).toEqual([{ kind: 'text', text }]);
  },
);

test('a link whose whole text is bold is a bold link, and one with a bold part is none', () => {
  expect(parseInline('Open [**Benefits**](benefits) or [**Azure** portal](azure-portal).')).toEqual(
    [
      { kind: 'text', text: 'Open ' },
      { kind: 'link', text: 'Benefits', href: 'benefits', isStrong: true },
      { kind: 'text', text: ' or ' },
      { kind: 'link', text: '**Azure** portal', href: 'azure-portal' },
      { kind: 'text', text: '.' },
    ],
  );
});

test('a text without its markup is what a reader sees', () => {
  expect(
    plainText('Open [**Benefits**](benefits), **not** the `Help + support` of [Azure](azure).'),
  ).toBe('Open Benefits, not the Help + support of Azure.');
  expect(plainText('2 * 3 ** 4')).toBe('2 * 3 ** 4');
  expect(plainText('')).toBe('');
});

test('no text is lost, whatever it holds', () => {
  const written = (piece: InlinePiece): string => {
    switch (piece.kind) {
      case 'text':
        return piece.text;
      case 'strong':
        return `**${piece.text}**`;
      case 'code':
        return `\`${piece.text}\``;
      case 'link':
        return `[${piece.isStrong ? `**${piece.text}**` : piece.text}](${piece.href})`;
    }
  };
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('*', '`', '[', ']', '(', ')', 'a') }), (text) => {
      expect(parseInline(text).map(written).join('')).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test('the targets of links are replaced, and nothing else', () => {
  expect(
    resolveTargets({ a: 'https://a.test/$1' }, 'See (this) [one](a) and [two](b#c), `d`.'),
  ).toBe('See (this) [one](https://a.test/$1) and [two](../b/#c), `d`.');
});
