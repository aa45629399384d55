import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentText } from '~/lib/pseudo-locales/accent-text.ts';
import { exactTextsOf } from '~/lib/pseudo-locales/exact-texts.ts';
import type { UnitKind } from '~/lib/translation/unit.ts';

const exact = exactTextsOf(
  ['Help + support', 'Benefits → Technical benefits', 'Would you like to see more plans?'],
  ['You are not authorized for this action'],
);

function accented(text: string, kind: UnitKind = 'interface'): string {
  return accentText({ kind, text }, exact);
}

describe('a text', () => {
  test('gets an accent on each letter, twice its vowels, and brackets', () => {
    expect(accented('Copy link')).toBe('⟦Çóóþý ļííñķ⟧');
    expect(accented('OK?')).toBe('⟦ÓóĶ?⟧');
  });

  test('that has no letter stays as it is', () => {
    expect(accented('{{from}} – {{until}}')).toBe('{{from}} – {{until}}');
    expect(accented('20 / 15')).toBe('20 / 15');
    expect(accented('')).toBe('');
  });

  test.each<[UnitKind, string, string]>([
    ['interface', '{{count}} of [COUNT]', '{{count}} ⟦óóƒ⟧ [COUNT]'],
    ['programme', 'See [the plans](plans#all).', '⟦Šéééé [ţĥéé þļááñš](plans#all).⟧'],
    ['programme', 'Run `npm test` now', '⟦Řúúñ `npm test` ñóóŵ⟧'],
    ['programme', 'at https://aka.ms/n-1', '⟦ááţ⟧ https://aka.ms/n-1'],
    ['article', '## How so {#how-so}', '## ⟦Ĥóóŵ šóó⟧ {#how-so}'],
    ['article', '| A | b |\n| --- | --- |', '| ⟦Áá⟧ | ⟦ƀ⟧ |\n| --- | --- |'],
    ['article', '- one\n- two', '- ⟦óóñéé⟧\n- ⟦ţŵóó⟧'],
    ['article', 'so <Source of="kb-1" /> it', '⟦šóó <Source of="kb-1" /> ííţ⟧'],
    ['article', '<Card title="Go" href="to/" />', '<Card title="⟦Ĝóó⟧" href="to/" />'],
    ['article', '<C title="a" label="b" />', '<C title="⟦áá⟧" label="⟦ƀ⟧" />'],
    ['article', ':::caution[Stop]\nHere\n:::', ':::caution[⟦Šţóóþ⟧]\n⟦Ĥééřéé⟧\n:::'],
    ['article', "import A from '~/a.astro';\n\nbe", "import A from '~/a.astro';\n\n⟦ƀéé⟧"],
    ['article', '```sh\nnpm test\n```\nso', '```sh\nnpm test\n```\n⟦šóó⟧'],
  ])('keeps the markup of %s: %s', (kind, text, expected) => {
    expect(accented(text, kind)).toBe(expected);
  });
});

describe('what is English in every language stays:', () => {
  test.each([
    ['a name', 'Use Microsoft Action Pack.', '⟦Úúšéé Microsoft Action Pack.⟧'],
    ['a label that is bold', 'Select **Activate**', '⟦Šééļééçţ⟧ **Activate**'],
    ['a name at the beginning', 'Azure: so', '⟦Azure: šóó⟧'],
    ['a name by itself', 'Microsoft Action Pack', 'Microsoft Action Pack'],
    ['a path of labels', '**Benefits → Technical benefits**', '**Benefits → Technical benefits**'],
    [
      'a message',
      'a You are not authorized for this action',
      '⟦áá You are not authorized for this action⟧',
    ],
    [
      'a label that is a sentence',
      'a Would you like to see more plans?',
      '⟦áá Would you like to see more plans?⟧',
    ],
  ])('%s', (_, text, expected) => {
    expect(accented(text)).toBe(expected);
  });

  test('but neither a label that is no more than a word nor a name within a word', () => {
    expect(accented('Activate it')).toBe('⟦Ááçţííṽááţéé ííţ⟧');
    expect(accented('Goldfish')).toBe('⟦Ĝóóļðƒííšĥ⟧');
  });
});

describe('whatever the text,', () => {
  const word = fc.stringMatching(/^[A-Za-z]{1,12}$/);
  const kept = fc.constantFrom('`code`', '](a#b)', '**', '20', 'aka.ms/n-1', '\n');
  const texts = fc.array(fc.oneof(word, kept)).map((parts) => parts.join(' '));
  const kinds = fc.constantFrom<UnitKind>('article', 'interface', 'programme');

  test('every word but names has changed and has grown by its vowels', () => {
    fc.assert(
      fc.property(word, (text) => {
        fc.pre(!exact.names.includes(text));
        const vowels = text.match(/[aeiou]/gi)?.length ?? 0;
        const said = accented(text);
        expect(said).not.toMatch(/[A-Za-z]/);
        expect(said.length).toBe(text.length + vowels + 2);
      }),
    );
  });

  test('what stands between the words is as it was, line for line', () => {
    fc.assert(
      fc.property(texts, kinds, (text, kind) => {
        const said = accentText({ kind, text }, { names: [], labels: [], messages: [] });
        expect(said.split('\n')).toHaveLength(text.split('\n').length);
        for (const each of ['`code`', '](a#b)', '**', '20', 'aka.ms/n-1']) {
          expect(said.split(each)).toHaveLength(text.split(each).length);
        }
      }),
    );
  });

  test('placeholders survive', () => {
    const placeholder = fc.constantFrom('{{count}}', '[COUNT]', '{{key}}');
    fc.assert(
      fc.property(fc.array(fc.oneof(word, placeholder)), (parts) => {
        const found = accented(parts.join(' ')).match(/\{\{\w+\}\}|\[[A-Z]+\]/g) ?? [];
        expect(found).toEqual(parts.filter((part) => /[[{]/.test(part)));
      }),
    );
  });

  test('brackets come in pairs, in each line', () => {
    fc.assert(
      fc.property(texts, kinds, (text, kind) => {
        for (const line of accented(text, kind).split('\n')) {
          expect(line.replace(/[^⟦⟧]/g, '').replaceAll('⟦⟧', '')).toBe('');
        }
      }),
    );
  });
});
