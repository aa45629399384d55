import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '~/lib/built-pages/files-in.ts';
import { buildCopy, copySite, removeCopy } from '../support/site-copy.ts';

const withoutNetwork = { NODE_OPTIONS: `--import=${resolve('tests/support/no-network.mjs')}` };

/** Each takes a whole build; the full run makes them. */
describe.runIf(process.env.TEST_FULL === '1')('a second build, in another folder', () => {
  let copy = '';

  beforeAll(async () => {
    copy = copySite('reproducible');
    // Astro names what it scopes by paths from the project on, those of dependencies too.
    execFileSync('cp', ['--archive', '--link', 'node_modules', copy]);
    await buildCopy(copy, withoutNetwork);
  }, 240_000);

  afterAll(() => {
    removeCopy(copy);
  });

  it('asks nothing of the network, and is the same byte by byte', () => {
    const files = filesIn('dist');
    expect(files.length).toBeGreaterThan(500);
    expect(differences('dist', join(copy, 'dist'))).toEqual([]);
    expect(differences('hosting', join(copy, 'hosting'))).toEqual([]);
  });
});

describe('what would go unnoticed otherwise:', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'reproducible-'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('a byte that differs, and a file that is in one build alone', () => {
    const one = mkdtempSync(join(folder, 'one-'));
    const other = mkdtempSync(join(folder, 'other-'));
    for (const [file, here, there] of [
      ['same.html', 'a', 'a'],
      ['changed.html', 'a', 'b'],
    ] as const) {
      writeFileSync(join(one, file), here);
      writeFileSync(join(other, file), there);
    }
    writeFileSync(join(other, 'more.html'), '');
    expect(differences(one, other)).toEqual(['changed.html', 'more.html']);
  });

  it('a request to another machine', async () => {
    const ask = "fetch('http://192.0.2.1/').catch(() => undefined)";
    const run = promisify(execFile)(process.execPath, ['--eval', ask], {
      env: { ...process.env, ...withoutNetwork },
    });
    await expect(run).rejects.toThrow('asked of the network: 192.0.2.1');
  });
});

function differences(one: string, other: string): string[] {
  const files = new Set([...filesIn(one), ...filesIn(other)]);
  const here = new Set(filesIn(one));
  const there = new Set(filesIn(other));
  return [...files]
    .filter((file) => {
      if (!here.has(file) || !there.has(file)) return true;
      return !readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
    })
    .sort();
}
