import { afterEach, expect, test, vi } from 'vitest';
import {
  forgetLanguage,
  rememberedLanguage,
  rememberLanguage,
} from '~/lib/page/remembered-language.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a language is remembered until it is forgotten', () => {
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
  expect(rememberedLanguage()).toBeUndefined();
  expect(rememberLanguage('hu')).toBe(true);
  expect(rememberedLanguage()).toBe('hu');
  expect(forgetLanguage()).toBe(true);
  expect(rememberedLanguage()).toBeUndefined();
});

test('a browser that keeps its storage closed is no failure', () => {
  const closed = (): never => {
    throw new Error('SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: closed, setItem: closed, removeItem: closed });
  expect(rememberedLanguage()).toBeUndefined();
  expect(rememberLanguage('hu')).toBe(false);
  expect(forgetLanguage()).toBe(false);
});
