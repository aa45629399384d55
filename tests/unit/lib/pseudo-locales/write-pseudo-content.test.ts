import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  isPseudoContent,
  isSourceOfPseudoContent,
  writePseudoContent,
} from '~/lib/pseudo-locales/write-pseudo-content.ts';
import { contentFilesOf } from '~/lib/translation/load-units.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pseudo-locales-'));
  cpSync('src/content', join(root, 'src/content'), {
    recursive: true,
    filter: (file) => !isPseudoContent(file.replaceAll('\\', '/')),
  });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function change(file: string, change: (text: string) => string): void {
  writeFileSync(join(root, file), change(read(file)));
}

function written(): string[] {
  return readdirSync(join(root, 'src/content'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/content/${name.replaceAll('\\', '/')}`)
    .filter((file) => statSync(join(root, file)).isFile() && isPseudoContent(file));
}

/** What a command says of the content in which the pseudo-locales are languages of the site. */
function mistakes(): string {
  const check = pathToFileURL(resolve('src/lib/all-content/check-all.ts')).href;
  return execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `const { checkAllContent } = await import('${check}'); console.log(checkAllContent().join('\\n'));`,
    ],
    { cwd: root, env: { ...process.env, PSEUDO_LOCALES: '1' }, encoding: 'utf8' },
  ).trim();
}

/** A command starts anew for each question, and has every language to read. */
const patience = 60_000;

test(
  'the content of both is complete, by the checks that every language has to pass',
  () => {
    writePseudoContent(root);
    expect(mistakes()).toBe('');

    rmSync(join(root, 'src/content/programme/mpn-2021/qaa.yaml'));
    change('src/content/i18n/qai.json', (text) => text.replace('"tool.copy"', '"tool.cop"'));
    expect(mistakes()).toContain('mpn-2021/qaa.yaml is missing');
    expect(mistakes()).toContain('qai.json: the key tool.copy is missing');
  },
  patience,
);

test('no file of theirs belongs to a language of the site', () => {
  const before = contentFilesOf('hu', root);
  writePseudoContent(root);
  expect(contentFilesOf('hu', root)).toEqual(before);
  expect(execFileSync('git', ['check-ignore', ...written()], { encoding: 'utf8' }).trim()).toBe(
    written().join('\n'),
  );
});

describe('a second time', () => {
  beforeEach(() => {
    writePseudoContent(root);
  });

  test('follows the English, and touches nothing else', () => {
    const untouched = join(root, 'src/content/docs/qaa/index.mdx');
    const { mtimeMs } = statSync(untouched);
    change('src/content/docs/en/glossary.mdx', (text) => text.replace('## The terms', '## A word'));
    writePseudoContent(root);
    expect(read('src/content/docs/qaa/glossary.mdx')).toContain('## ⟦Áá ŵóóřð⟧ {#terms}');
    expect(statSync(untouched).mtimeMs).toBe(mtimeMs);
  });

  test('removes what has no English any more', () => {
    rmSync(join(root, 'src/content/docs/en/glossary.mdx'));
    writePseudoContent(root);
    expect(existsSync(join(root, 'src/content/docs/qaa/glossary.mdx'))).toBe(false);
    expect(existsSync(join(root, 'src/content/docs/hu/glossary.mdx'))).toBe(true);
  });

  test('leaves what an English file was before it could not be read', () => {
    const before = read('src/content/i18n/qaa.json');
    change('src/content/i18n/en.json', (text) => text.slice(1));
    writePseudoContent(root);
    expect(read('src/content/i18n/qaa.json')).toBe(before);
  });
});

test('an English file that could never be read is there as it is, for the check to tell', () => {
  change('src/content/programme/mpn-2021/en.yaml', (text) => `${text}\n: {`);
  writePseudoContent(root);
  expect(read('src/content/programme/mpn-2021/qaa.yaml')).toBe(
    read('src/content/programme/mpn-2021/en.yaml'),
  );
});

test.each([
  ['src/content/docs/en/index.mdx', true, false],
  ['src/content/i18n/en.json', true, false],
  ['src/content/troubleshooters/azure-access-id/tree.yaml', true, false],
  ['src/content/docs/qaa/contribute/index.mdx', false, true],
  ['src/content/i18n/qai.json', false, true],
  ['src/content/docs/hu/english.mdx', false, false],
  ['src/lib/locales.ts', false, false],
])('%s is the source of something: %s, and made itself: %s', (file, isSource, isMade) => {
  expect(isSourceOfPseudoContent(file)).toBe(isSource);
  expect(isPseudoContent(file)).toBe(isMade);
});
