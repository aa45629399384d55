import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copySite, removeCopy } from '../support/site-copy.ts';
import { localeIds } from '~/lib/locales.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const patient = { timeout: 60_000 };
let site = '';

beforeEach(() => {
  site = copySite('contributing');
});

afterEach(() => {
  removeCopy(site);
});

describe('who does as the guide says', patient, () => {
  test('adds a term, after the build has named every file that lacks it', () => {
    append('src/content/glossary/concepts.yaml', conceptOf('my-term'));
    expect(mistakes().split('\n')).toEqual(
      localeIds.map((id): unknown =>
        expect.stringContaining(`words/${id}.yaml: terms.my-term is missing`),
      ),
    );
    for (const id of localeIds) {
      insert(`src/content/glossary/words/${id}.yaml`, /^labels:/m, wordsOf('my-term'));
    }
    expect(mistakes()).toBe('');
  });

  test('adds an article by its example, first in English, then in each language', () => {
    const article = exampleOf('Add an article', 'mdx');
    for (const languages of [['en'], localeIds]) {
      for (const id of languages) {
        writeFileSync(join(site, `src/content/docs/${id}/my-article.mdx`), article);
      }
      expect(mistakes()).toBe('');
    }
    writeFileSync(
      join(site, 'src/content/docs/hu/my-article.mdx'),
      article.replace(' {#what-changed}', ''),
    );
    expect(mistakes()).toMatch(/hu\/my-article\.mdx:\d+ expected a heading .* with an id/);
  });

  test('adds a competency by its example', () => {
    const entry = exampleOf('Add a competency', 'yaml').replace(/^/gm, '  ').trimEnd();
    insert('src/content/programme/mpn-2021.yaml', /^benefits:/m, `${entry}\n\n`);
    expect(mistakes()).toBe('');
    expect(competencies()).toContain('my-competency');
  });
});

test('the guide names each file of the site as it is', () => {
  const files = [...guide.matchAll(/`((?:src|tests|scripts)\/[\w./-]+)`/g)].map(
    ([, file = '']) => file,
  );
  expect(files.length).toBeGreaterThan(10);
  for (const file of files.filter((name) => !name.includes('my-'))) {
    expect(existsSync(file), file).toBe(true);
  }
});

/** The first block of a language in a section of the guide, without what it is indented by. */
function exampleOf(section: string, language: string): string {
  const text = guide.split(/^## /m).find((part) => part.startsWith(section)) ?? '';
  const block = new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'm').exec(text);
  if (!block) throw new Error(`CONTRIBUTING.md has no example in ${language} under ${section}`);
  const [, indent = '', code = ''] = block;
  return code.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
}

function conceptOf(id: string): string {
  return `- id: ${id}\n  english: my term\n  group: support\n  section: glossary#terms\n`;
}

function wordsOf(id: string): string {
  return `  ${id}:\n    term: my term\n    definition: Something of mine.\n    synonyms: []\n`;
}

function append(file: string, text: string): void {
  writeFileSync(join(site, file), readFileSync(join(site, file), 'utf8') + text);
}

function insert(file: string, before: RegExp, text: string): void {
  const whole = readFileSync(join(site, file), 'utf8');
  const at = whole.search(before);
  if (at < 0) throw new Error(`${file} has no ${String(before)}`);
  writeFileSync(join(site, file), whole.slice(0, at) + text + whole.slice(at));
}

/** What the build says of the content of the copy, and of its rules. */
function mistakes(): string {
  return inCopy(`
    const { checkAllContent } = await import('${address('src/lib/all-content/check-all.ts')}');
    const { audit } = await import('${address('src/lib/entitlement/audit/audit.ts')}');
    const { loadProgramme } = await import('${address('src/lib/programme/load.ts')}');
    const found = checkAllContent();
    if (found.length === 0) {
      found.push(...loadProgramme().flatMap(({ edition }) => audit(edition).mistakes));
    }
    console.log(found.join('\\n'));`);
}

function competencies(): string[] {
  return inCopy(`
    const { loadProgramme } = await import('${address('src/lib/programme/load.ts')}');
    console.log(loadProgramme()[0].edition.competencies.map(({ id }) => id).join('\\n'));`).split(
    '\n',
  );
}

function inCopy(code: string): string {
  const options = { cwd: site, encoding: 'utf8' } as const;
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], options).trim();
}

function address(file: string): string {
  return pathToFileURL(resolve(file)).href;
}
