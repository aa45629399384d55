import { describe, expect, test } from 'vitest';
import { digestOf } from '~/lib/translation/digest.ts';

const paragraph = 'First sentence. Second sentence.\n\n- item';

test('a digest has 16 hex digits that stay the same from version to version', () => {
  expect(digestOf('text')).toBe('982d9e3eb996f559');
});

describe('the digest stays the same where', () => {
  test.each([
    ['a paragraph is broken otherwise', 'First sentence.\nSecond sentence.\n\n- item'],
    ['lines end as on another system', paragraph.replaceAll('\n', '\r\n')],
    ['there are spaces at the end', `${paragraph}  \n\n`],
    ['a list is indented', paragraph.replace('- item', '  -   item')],
  ])('%s', (_, reformatted) => {
    expect(digestOf(reformatted)).toBe(digestOf(paragraph));
  });

  test('a table is drawn wider', () => {
    const narrow = '| a | b |\n| - | :- |\n| c | d |';
    const wide = '| a      | b    |\n| ------ | :--- |\n| c      | d    |';
    expect(digestOf(wide)).toBe(digestOf(narrow));
  });
});

describe('the digest differs where', () => {
  test.each([
    ['a letter', 'First sentence. Second Sentence.\n\n- item'],
    ['a sign', 'First sentence. Second sentence!\n\n- item'],
    ['a number of dashes in the text', 'First sentence. Second sentence.\n\n-- item'],
    ['a space between letters', 'First sentence. Second sen tence.\n\n- item'],
  ])('%s changes', (_, changed) => {
    expect(digestOf(changed)).not.toBe(digestOf(paragraph));
  });
});
