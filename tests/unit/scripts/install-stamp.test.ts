import { describe, expect, test } from 'vitest';
import {
  installStamp,
  isLockInStep,
  reasonToStartAfresh,
  UNFINISHED,
} from '../../../scripts/lib/install-stamp.mjs';

const linux = { platform: 'linux', arch: 'x64' };
const mac = { platform: 'darwin', arch: 'arm64' };
const manifest = { name: 'site', scripts: { dev: 'a' }, dependencies: { astro: '7.0.0' } };
const lock = lockfile({ astro: '7.0.0' });

describe('the install stamp', () => {
  test('stays the same while nothing changes that an install depends on', () => {
    const renamed = { ...manifest, name: 'other', scripts: { dev: 'b' } };
    expect(stamp(renamed)).toBe(stamp(manifest));
  });

  test('does not mind the order in which dependencies are written', () => {
    const one = { dependencies: { astro: '7.0.0', preact: '10.0.0' } };
    const other = { dependencies: { preact: '10.0.0', astro: '7.0.0' } };
    expect(stamp(one)).toBe(stamp(other));
  });

  test.each(['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'])(
    'changes when %s change',
    (block) => {
      expect(stamp({ ...manifest, [block]: { added: '1.0.0' } })).not.toBe(stamp(manifest));
    },
  );

  test('changes with the lockfile', () => {
    expect(installStamp(text(manifest), `${lock}\n`, linux)).not.toBe(stamp(manifest));
  });

  test('tells that node_modules came from another kind of machine', () => {
    expect(reasonToStartAfresh(stamp(manifest), mac)).toContain('another kind of machine');
    expect(reasonToStartAfresh(stamp(manifest), linux)).toBeUndefined();
  });

  test('tells that an install was cut short', () => {
    expect(reasonToStartAfresh(UNFINISHED, linux)).toContain('cut short');
  });

  test('lets node_modules without a stamp be built upon', () => {
    expect(reasonToStartAfresh('', linux)).toBeUndefined();
  });
});

describe('the lockfile', () => {
  test('is in step when it was made from the same dependencies', () => {
    expect(isLockInStep(text(manifest), lock)).toBe(true);
  });

  test('is out of step when a version differs', () => {
    expect(isLockInStep(text(manifest), lockfile({ astro: '6.0.0' }))).toBe(false);
  });

  test('is out of step when a dependency was added', () => {
    const grown = { ...manifest, devDependencies: { vitest: '5.0.0' } };
    expect(isLockInStep(text(grown), lock)).toBe(false);
  });

  test('is out of step when it is missing', () => {
    expect(isLockInStep(text(manifest), '')).toBe(false);
  });
});

function stamp(packageJson: object): string {
  return installStamp(text(packageJson), lock, linux);
}

function lockfile(dependencies: Record<string, string>): string {
  return text({ packages: { '': { dependencies } } });
}

function text(value: object): string {
  return JSON.stringify(value);
}
