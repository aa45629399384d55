import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findFirefox } from '../../../scripts/lib/firefox.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'firefox-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('the Firefox that FIREFOX_PATH names comes before any other', () => {
  const named = join(folder, 'firefox');
  writeFileSync(named, '#!/bin/sh\nexec /opt/firefox/firefox "$@"\n');
  vi.stubEnv('FIREFOX_PATH', named);
  expect(findFirefox()).toBe(named);
});

test('a command that is a door to a snap is passed over, and so is one that is not there', () => {
  const named = join(folder, 'firefox');
  vi.stubEnv('FIREFOX_PATH', named);
  expect(findFirefox()).not.toBe(named);
  writeFileSync(named, '#!/bin/sh\nexec /snap/bin/firefox "$@"\n');
  expect(findFirefox()).not.toBe(named);
});
