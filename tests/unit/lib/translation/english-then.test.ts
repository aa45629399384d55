import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { digestOf } from '~/lib/translation/digest.ts';
import { englishThen } from '~/lib/translation/english-then.ts';

const file = 'src/content/docs/en/guide.mdx';
const unit = { file, key: 'docs/guide#one' };

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'history-'));
  // The user's own settings, and those of a hook that runs the tests, shall not decide.
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
  for (const name of ['GIT_DIR', 'GIT_INDEX_FILE', 'GIT_WORK_TREE']) vi.stubEnv(name, undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

describe('the English that a translation was made from is', () => {
  test('found in the history, whichever version it is', () => {
    const then = englishThen(root);
    repository(section('First.'), section('Second.'), section('Third.'));
    for (const text of ['First.', 'Second.', 'Third.']) {
      expect(then(unit, digestOf(section(text)))).toBe(section(text));
    }
  });

  test('found where the project is a folder of a repository', () => {
    repository(section('First.'), section('Second.'));
    const inner = join(root, 'src');
    mkdirSync(join(inner, dirname(file)), { recursive: true });
    writeFileSync(join(inner, file), section('Inner.'));
    commit();
    expect(englishThen(inner)(unit, digestOf(section('Inner.')))).toBe(section('Inner.'));
  });

  test('not found where it never was committed', () => {
    repository(section('First.'));
    expect(englishThen(root)(unit, digestOf('Never.'))).toBeUndefined();
  });

  test('found past a version that cannot be read or lacks the file', () => {
    repository(section('First.'), '---\na: b\na: c\n---\n', section('Third.'));
    rmSync(join(root, file));
    commit();
    expect(englishThen(root)(unit, digestOf(section('First.')))).toBe(section('First.'));
  });

  test('not found in a shallow clone, and that is no failure', () => {
    repository(section('First.'), section('Second.'));
    const clone = join(root, 'clone');
    git('clone', '--quiet', '--depth=1', pathToFileURL(root).href, clone);
    const then = englishThen(clone);
    expect(then(unit, digestOf(section('First.')))).toBeUndefined();
    expect(then(unit, digestOf(section('Second.')))).toBe(section('Second.'));
  });

  test('not found without a repository', () => {
    vi.stubEnv('GIT_CEILING_DIRECTORIES', dirname(root));
    expect(englishThen(root)(unit, digestOf('First.'))).toBeUndefined();
  });

  test('not found without git', () => {
    repository(section('First.'));
    vi.stubEnv('PATH', '');
    expect(englishThen(root)(unit, digestOf(section('First.')))).toBeUndefined();
  });
});

function section(text: string): string {
  return `## One {#one}\n\n${text}`;
}

/** A repository with a commit for each text of the file. */
function repository(...texts: readonly string[]): void {
  git('init', '--quiet');
  mkdirSync(join(root, dirname(file)), { recursive: true });
  for (const text of texts) {
    writeFileSync(join(root, file), text);
    commit();
  }
}

function commit(): void {
  git('add', '--all');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'change');
}

function git(...args: readonly string[]): void {
  execFileSync('git', args, { cwd: root, stdio: 'ignore' });
}
