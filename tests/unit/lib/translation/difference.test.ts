import { describe, expect, test } from 'vitest';
import { differenceOf } from '~/lib/translation/difference.ts';

describe('the difference of two texts', () => {
  test('marks the words that went and those that came', () => {
    expect(differenceOf('Silver includes 15 incidents.', 'Silver includes 20 incidents.')).toEqual([
      '- Silver includes [-15-] incidents.',
      '+ Silver includes {+20+} incidents.',
    ]);
  });

  test('joins words that went or came together', () => {
    expect(differenceOf('Open the portal.', 'Open the new Partner Center portal.')).toEqual([
      '- Open the portal.',
      '+ Open the {+new Partner Center+} portal.',
    ]);
    expect(differenceOf('Open the old portal now.', 'Open now.')).toEqual([
      '- Open [-the old portal-] now.',
      '+ Open now.',
    ]);
  });

  test('leaves out what is far from a change, and tells each place for itself', () => {
    const words = Array.from({ length: 40 }, (_, index) => `w${String(index)}`);
    const changed = words.with(2, 'X').with(30, 'Y');
    expect(differenceOf(words.join(' '), changed.join(' '))).toEqual([
      '- w0 w1 [-w2-] w3 w4 w5 w6 w7 w8 …',
      '+ w0 w1 {+X+} w3 w4 w5 w6 w7 w8 …',
      '- … w24 w25 w26 w27 w28 w29 [-w30-] w31 w32 w33 w34 w35 w36 …',
      '+ … w24 w25 w26 w27 w28 w29 {+Y+} w31 w32 w33 w34 w35 w36 …',
    ]);
  });

  test('tells near changes in one place', () => {
    expect(differenceOf('a b c d', 'x b c y')).toEqual(['- [-a-] b c [-d-]', '+ {+x+} b c {+y+}']);
  });

  test('is none where only lines are broken otherwise', () => {
    expect(differenceOf('one two\nthree', 'one\ntwo three')).toEqual([]);
    expect(differenceOf('', '')).toEqual([]);
  });

  test('is all where nothing stayed', () => {
    expect(differenceOf('', 'new')).toEqual(['- ', '+ {+new+}']);
  });
});
