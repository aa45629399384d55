import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { localeIds } from '~/lib/locales.ts';
import { fold } from '~/lib/text/fold.ts';
import { recognizeMessage } from '~/lib/troubleshooter/messages.ts';
import { contextIn } from '../../components/troubleshooter/context.ts';
import { portalPage, unrelatedTexts } from './pasted-texts.ts';
import { loadedTree } from './trees.ts';

// Some tests hold thousands of texts against every wording.
vi.setConfig({ testTimeout: 60_000 });

const { tree, words } = loadedTree('azure-access-id');
const { messages } = contextIn('en', loadedTree('azure-access-id')).guide;
const recognize = (text: string): string | undefined => recognizeMessage(text, messages);

/** Every wording with its answer, from the files themselves. */
const wordings = tree.messages.flatMap(({ id, answer, text }) => [
  { answer, text },
  ...localeIds.flatMap((language) => {
    const { gloss, seenAs = [] } = words[language].messages[id] ?? {};
    return [...(gloss ? [gloss] : []), ...seenAs].map((wording) => ({ answer, text: wording }));
  }),
]);

const withoutDiacritics = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ł', 'l');

/** The first or the last half of a text, the word in the middle included. */
function halfOf(text: string, half: 'first' | 'second'): string {
  const all = text.split(' ');
  const middle = Math.ceil(all.length / 2);
  return (half === 'first' ? all.slice(0, middle) : all.slice(-middle)).join(' ');
}

const changes: Readonly<Record<string, (text: string) => string>> = {
  'as it stands': (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  'in Turkish capitals': (text) => text.toLocaleUpperCase('tr'),
  'in small letters': (text) => text.toLowerCase(),
  'in Turkish small letters': (text) => text.toLocaleLowerCase('tr'),
  'without diacritics': withoutDiacritics,
  'without diacritics in capitals': (text) => withoutDiacritics(text).toUpperCase(),
  'with its diacritics apart': (text) => text.normalize('NFD'),
  'in quotes with punctuation': (text) => `  "${text.replaceAll(' ', ', ')}!!!"  `,
  'without punctuation': (text) => text.replace(/[^\p{L}\p{M}\p{N}\s]/gu, ''),
  'with typographic apostrophes': (text) => text.replaceAll("'", '’'),
  'with line breaks in the middle': (text) => text.replaceAll(' ', '\r\n'),
  'with spaces that do not break': (text) => text.replaceAll(' ', '\u{a0}'),
  'its first half': (text) => halfOf(text, 'first'),
  'its second half': (text) => halfOf(text, 'second'),
  'its first half in capitals': (text) => halfOf(text, 'first').toUpperCase(),
  twice: (text) => `${text} ${text}`,
  'with a word before and after': (text) => `Error: ${text} (close)`,
  'with sentences before and after': (text) =>
    `Hello, since this morning I see the following in the portal: “${text}” What can I do? Thank you very much, Anna`,
  'at the start of a page': (text) => `${text}\n${portalPage}`,
  'at the end of a page': (text) => `${portalPage}\n${text}`,
  'in the middle of a page': (text) =>
    `${portalPage.slice(0, 1000)}\n${text}\n${portalPage.slice(1000)}`,
};

test.each(Object.entries(changes))('every message is recognised %s', (_, change) => {
  for (const { answer, text } of wordings) {
    expect(recognize(change(text)), change(text)).toBe(answer);
  }
});

test('a Turkish message is recognised in the capitals that a portal shows', () => {
  expect(recognize('BU ERİŞİM KİMLİĞİ ZATEN BİR HESAPLA İLİŞKİLENDİRİLMİŞ')).toBe('linking-error');
  expect(recognize('BU ERIŞIM KIMLIĞI ZATEN BIR HESAPLA ILIŞKILENDIRILMIŞ')).toBe('linking-error');
});

test('a message is recognised with any words left out at its end, as long as most are there', () => {
  const error = 'This Access ID is already associated to an account. Please contact your Technical';
  const all = error.split(' ');
  for (let length = 5; length <= all.length; length += 1) {
    expect(recognize(all.slice(0, length).join(' '))).toBe('linking-error');
  }
});

describe('a text that is no message is not recognised', () => {
  test.each(unrelatedTexts)('%s', (text) => {
    expect(recognize(text)).toBeUndefined();
    expect(recognize(text.toUpperCase())).toBeUndefined();
  });

  test('a page of a portal, whole or in part', () => {
    expect(portalPage.length).toBeGreaterThan(2000);
    for (let start = 0; start < portalPage.length; start += 50) {
      for (const length of [60, 200, 700, 2500]) {
        expect(recognize(portalPage.slice(start, start + length))).toBeUndefined();
      }
    }
  });

  test.each(['', ' ', '\n', '42', '1 2 3', '403', '…', '“”', '\u{d800}', '😀 😀', '<br><br>'])(
    'nothing: %j',
    (text) => {
      expect(recognize(text)).toBeUndefined();
    },
  );

  test('a single word of any message', () => {
    for (const { text } of wordings) {
      for (const word of text.split(/\s+/)) {
        expect(recognize(word)).toBeUndefined();
        expect(recognize(`${word} ${word}`)).toBeUndefined();
      }
    }
  });

  test.each([
    'this action',
    'an account',
    'you are',
    'Access ID',
    'bir hesapla',
    'nie masz',
    'ehhez a',
  ])('two words that say nothing yet: %s', (text) => {
    expect(recognize(text)).toBeUndefined();
  });

  test('the messages of two answers at once', () => {
    const [one, other] = ['linking-error', 'no-benefits'].map(
      (id) => tree.messages.find((message) => message.id === id)?.text ?? '',
    );
    expect(recognize(`${String(one)} ${String(other)}`)).toBeUndefined();
  });

  test('where nothing is known', () => {
    expect(recognizeMessage('You are not authorized for this action', [])).toBeUndefined();
  });
});

test('no two answers share a wording', () => {
  const answersOf = new Map<string, string>();
  for (const { answer, text } of wordings) {
    const folded = (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
    expect(answersOf.get(folded) ?? answer).toBe(answer);
    answersOf.set(folded, answer);
  }
});

test('every message leads to an answer of the first question', () => {
  const first = tree.steps.find(({ id }) => id === tree.start)?.leads ?? {};
  for (const { answer } of messages) expect(Object.keys(first)).toContain(answer);
});

test('any text is searched without an exception, and for a short time', () => {
  const parts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(...wordings.flatMap(({ text }) => text.split(' '))),
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (all) => {
      const answer = recognize(all.join(' '));
      if (answer !== undefined) expect(messages.map((each) => each.answer)).toContain(answer);
    }),
  );
  for (const text of ['x '.repeat(50_000), 'İ'.repeat(100_000), 'access id '.repeat(10_000)]) {
    const started = performance.now();
    recognize(text);
    expect(performance.now() - started).toBeLessThan(1000);
  }
});
