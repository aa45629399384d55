import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { codeSpan, escapeStart, escapeText } from '~/lib/markdown-copies/escape.ts';

/** Characters of which some mean something to Markdown, in most places or at the start of a line. */
const texts = fc
  .array(fc.constantFrom(...Array.from('ab1 .,:;!?\\`*_[](){}<>&#|~-+=/"őł€^$')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((characters) => characters.join('').replace(/ +/g, ' ').trim())
  .filter((text) => text !== '');

test('a text is shown as it was, whatever stands in it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(shown(escapeStart(escapeText(text)))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('a message is shown as it was, whatever stands in it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(shown(codeSpan(text))).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test('a text that means nothing to Markdown is left as it is', () => {
  const text = 'R&D, a < b, snake_case, 2021: 10 + 5 = 15 (#1) – „így”';
  expect(escapeText(text)).toBe(text);
});

function shown(markdown: string): string {
  return textOf(parseFragment(markdownToHtml(markdown).html)).trim();
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
