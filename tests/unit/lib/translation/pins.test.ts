import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPinFiles, loadPins, savePins } from '~/lib/translation/load-pins.ts';
import { formatPins, parsePins, pinsFolder, pinsOfDates } from '~/lib/translation/pins.ts';

const one = '0123456789abcdef';
const other = 'fedcba9876543210';
const file = 'src/content/pins/hu.json';

describe('a pins file', () => {
  test('has a line for each key, in an order that does not depend on who wrote it', () => {
    const text = `{\n  "docs/a#Z": "${one}",\n  "docs/a#a": "${other}",\n  "i18n/ö": "${one}"\n}\n`;
    expect(formatPins({ 'i18n/ö': one, 'docs/a#a': other, 'docs/a#Z': one })).toBe(text);
    expect(formatPins(parsePins(text, file))).toBe(text);
  });

  test('may be empty', () => {
    expect(parsePins(formatPins({}), file)).toEqual({});
  });

  test.each([
    ['is no JSON', `{\n<<<<<<< ours\n  "a": "${one}"\n}`, 'hu.json cannot be read as JSON'],
    ['holds no digest', '{\n  "a": "abc"\n}', 'hu.json:2:8 at a: expected 16 hex digits'],
    [
      'holds something else than texts',
      '{\n  "a": 1\n}',
      'hu.json:2:8 at a: expected a value of type',
    ],
    ['has a key twice', `{\n  "a": "${one}",\n  "a": "${other}"\n}`, 'hu.json:3:3 is not YAML'],
    ['is a list', '[]', 'hu.json:1:1 as a whole: expected'],
  ])('that %s is refused', (_, text, message) => {
    expect(() => parsePins(text, file)).toThrow(message);
  });
});

describe('the folder of the pins', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'pins-'));
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  test('gives back what was written', () => {
    savePins('tr', { 'docs/a#b': one }, root);
    expect(loadPins('tr', root)).toEqual({ 'docs/a#b': one });
    writeFileSync(join(root, pinsOfDates), '{}');
    expect(checkPinFiles(root)).toEqual([]);
  });

  test('has no pins of a language before something is accepted', () => {
    expect(loadPins('tr', root)).toEqual({});
    expect(checkPinFiles(root)).toEqual([]);
  });

  test('has a mistake where a file belongs to no language that is translated into', () => {
    savePins('tr', {}, root);
    savePins('en', {}, root);
    writeFileSync(join(root, pinsFolder, 'xx.json'), '{}');
    expect(checkPinFiles(root)).toEqual([
      expect.stringMatching(
        /^src\/content\/pins\/en\.json belongs to no language: expected hu\.json/,
      ),
      expect.stringMatching(/^src\/content\/pins\/xx\.json belongs to no language/),
    ]);
  });

  test('has a mistake where a file is no pins file', () => {
    mkdirSync(join(root, pinsFolder), { recursive: true });
    writeFileSync(join(root, pinsFolder, 'pl.json'), '{ "a": "b" }');
    expect(() => checkPinFiles(root)).toThrow('pl.json:1:8 at a: expected 16 hex digits');
  });
});
