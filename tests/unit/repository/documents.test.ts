import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  'examples/README.md',
  '.github/PULL_REQUEST_TEMPLATE.md',
];
const changelog = readFileSync('CHANGELOG.md', 'utf8');

describe.each(documents)('%s', (file) => {
  test('links to files and headings that are there', () => {
    expect(brokenLinks(file, readFileSync(file, 'utf8'))).toEqual([]);
  });
});

test('a link that leads nowhere is found, and one that leads on is not', () => {
  const text =
    '# A\n\n## What it is\n\n[a](README.md) [b](#what-it-is) [c](https://a.test/) `[d](e)`\n';
  expect(brokenLinks('x.md', text)).toEqual([]);
  expect(brokenLinks('x.md', '[a](READ.md)')).toEqual(['READ.md']);
  expect(brokenLinks('x.md', '[a](#nothing)')).toEqual(['#nothing']);
  expect(brokenLinks('x.md', '[a](README.md#nothing)')).toEqual(['README.md#nothing']);
  expect(brokenLinks('examples/x.md', '[a](README.md) ![b](a.png)')).toEqual(['a.png']);
});

describe('the changelog', () => {
  test('has the kinds of changes of Keep a Changelog, and what comes next', () => {
    expect(changelog).toMatch(/^# Changelog\n/);
    expect(changelog).toMatch(/^## Unreleased$/m);
    const kinds = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    for (const [, kind] of changelog.matchAll(/^### (.*)$/gm)) expect(kinds).toContain(kind);
  });

  test('names the version that is in the making, or has a heading for it', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(changelog).toMatch(
      new RegExp(`becomes ${version}|^## ${version} - \\d{4}-\\d\\d-\\d\\d$`, 'm'),
    );
  });
});

/** The targets of a document's links that lead nowhere; those of the web are not asked for. */
function brokenLinks(file: string, text: string): string[] {
  const prose = text.replace(/^( *)```[\s\S]*?^\1```/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [path = '', heading] = target.split('#');
      const other = path === '' ? file : posix.join(posix.dirname(file), path);
      if (path !== '' && !existsSync(other)) return true;
      if (heading === undefined) return false;
      const whole =
        path === '' ? text : statSync(other).isFile() ? readFileSync(other, 'utf8') : '';
      return !headingsOf(whole).includes(heading);
    });
}

/** The ids that GitHub gives to headings. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
