import { afterEach, expect, test, vi } from 'vitest';
import {
  parallelTextKey,
  rememberChoice,
  rememberedChoice,
} from '~/lib/parallel-text/remembered.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A browser's storage that holds a text under our key. */
function stored(text?: string): Map<string, string> {
  const map = new Map<string, string>();
  if (text !== undefined) map.set(parallelTextKey, text);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => map.set(key, value),
    removeItem: (key: string) => map.delete(key),
  });
  return map;
}

test('nothing is stored until a choice is to be remembered', () => {
  const map = stored();
  expect(rememberedChoice('hu')).toBeUndefined();
  expect(rememberChoice('hu', undefined)).toBe(true);
  expect(map.size).toBe(0);
});

test('a choice is remembered for the language of its pages, and forgotten without a trace', () => {
  const map = stored();
  expect(rememberChoice('hu', { beside: 'en', sentences: true })).toBe(true);
  expect(rememberChoice('en', { beside: 'tr', sentences: false })).toBe(true);
  expect(rememberedChoice('hu')).toEqual({ beside: 'en', sentences: true });
  expect(rememberedChoice('en')).toEqual({ beside: 'tr', sentences: false });
  expect(rememberedChoice('pl')).toBeUndefined();
  expect(rememberChoice('hu', undefined)).toBe(true);
  expect(rememberedChoice('hu')).toBeUndefined();
  expect(rememberedChoice('en')).toEqual({ beside: 'tr', sentences: false });
  expect(rememberChoice('en', undefined)).toBe(true);
  expect(map.size).toBe(0);
});

test.each([
  ['no JSON', '{"hu":'],
  ['an empty text', ''],
  ['null', 'null'],
  ['a number', '7'],
  ['a text', '"hu"'],
  ['a list', '[{"beside":"en","sentences":true}]'],
  ['a choice that is null', '{"hu":null}'],
  ['a choice that is a text', '{"hu":"en"}'],
  ['a language that is none', '{"hu":{"beside":1,"sentences":true}}'],
  ['a choice without its manner', '{"hu":{"beside":"en"}}'],
  ['a manner that is none', '{"hu":{"beside":"en","sentences":"yes"}}'],
  ['a prototype', '{"__proto__":{"hu":{"beside":"en","sentences":true}}}'],
])('what is no choice counts as none, and is no hindrance to a new one: %s', (_, text) => {
  stored(text);
  expect(rememberedChoice('hu')).toBeUndefined();
  expect(rememberChoice('hu', { beside: 'en', sentences: false })).toBe(true);
  expect(rememberedChoice('hu')).toEqual({ beside: 'en', sentences: false });
});

test.each(['__proto__', 'constructor', 'toString'])('%s is no language', (name) => {
  stored('{"hu":{"beside":"en","sentences":true}}');
  expect(rememberedChoice(name)).toBeUndefined();
  expect(({} as Record<string, unknown>).beside).toBeUndefined();
});

test('a browser that keeps its storage closed is no failure', () => {
  const closed = (): never => {
    throw new Error('SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: closed, setItem: closed, removeItem: closed });
  expect(rememberedChoice('hu')).toBeUndefined();
  expect(rememberChoice('hu', { beside: 'en', sentences: false })).toBe(false);
  expect(rememberChoice('hu', undefined)).toBe(false);
});

test('a browser that forbids even to ask for its storage is no failure', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(rememberedChoice('hu')).toBeUndefined();
  expect(rememberChoice('hu', { beside: 'en', sentences: false })).toBe(false);
});
