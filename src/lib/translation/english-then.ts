import { execFileSync } from 'node:child_process';
import { ContentError } from '../content/read-yaml.ts';
import { digestOf } from './digest.ts';
import type { Unit } from './unit.ts';
import { unitsInFile } from './units-in-file.ts';

/** Finds the English that a translation was made from; undefined where git does not know it. */
export type EnglishThen = (unit: Pick<Unit, 'file' | 'key'>, pinned: string) => string | undefined;

/** How many versions of a file are looked through, newest first. */
const mostVersions = 200;

/**
 * The texts of units in the history of their files. Where there is no git, no history or only a part
 * of it, nothing is found, and nothing is wrong.
 * @param root the project's folder
 */
export function englishThen(root = '.'): EnglishThen {
  const versions = new Map<string, VersionReader>();
  return ({ file, key }, pinned) => {
    const reader = versions.get(file) ?? versionReader(root, file);
    versions.set(file, reader);
    for (let index = 0; index < reader.count; index += 1) {
      const text = reader.read(index).get(key);
      if (text !== undefined && digestOf(text) === pinned) return text;
    }
    return undefined;
  };
}

type Version = ReadonlyMap<string, string>;

interface VersionReader {
  readonly count: number;
  /** The texts of a version by the keys of their units. */
  readonly read: (index: number) => Version;
}

/** Reads a version when it is first asked for: most are found near the top. */
function versionReader(root: string, file: string): VersionReader {
  const log = git(root, ['log', `-${String(mostVersions)}`, '--format=%H', '--', file]) ?? '';
  const commits = log.split('\n').filter((line) => line !== '');
  const known: Version[] = [];
  return {
    count: commits.length,
    read: (index) => (known[index] ??= readVersion(root, file, commits[index] ?? '')),
  };
}

function readVersion(root: string, file: string, commit: string): Version {
  try {
    const source = git(root, ['show', `${commit}:./${file}`]) ?? '';
    return new Map(unitsInFile(file, source).map(({ key, text }) => [key, text]));
  } catch (error) {
    // A version that could not be read then cannot be read now either.
    if (error instanceof ContentError) return new Map();
    throw error;
  }
}

function git(root: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['--no-pager', ...args], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
      // A partial clone would ask the network for what it lacks.
      env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
    });
  } catch {
    return undefined;
  }
}
