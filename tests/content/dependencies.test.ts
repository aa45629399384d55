import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Package {
  readonly version?: string;
  readonly license?: string;
}

interface Lock {
  readonly packages: Readonly<Record<string, Package>>;
}

type Versions = Readonly<Record<string, string>>;

const manifest = readJson('package.json') as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Versions
>;
const lock = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(lock) as Lock;
const list = readFileSync('DEPENDENCIES.md', 'utf8');

const direct = { ...manifest.dependencies, ...manifest.devDependencies };
const all = { ...direct, ...manifest.optionalDependencies };

/** Of an expression such as “A OR B AND C”, each part has to be one of these or leave a choice of one. */
const accepted = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'EPL-2.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-1.1',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
]);

describe('the dependencies', () => {
  test('are asked for in exact versions, which are those of the lockfile', () => {
    for (const [name, version] of Object.entries(all)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  test('of Node for each system have one version, below the next major one', () => {
    const versions = new Set(Object.values(manifest.optionalDependencies));
    expect([...versions]).toHaveLength(1);
    for (const version of versions) expect(Number.parseInt(version)).toBeLessThan(23);
  });

  test('are listed with what each is for, and nothing else is', () => {
    const rows = [...list.matchAll(/^\| (\S+) +\| (.+?) +\| (.+?) +\|$/gm)]
      .map(([, name = '', license, purpose]) => ({ name, license, purpose }))
      .filter(({ name }) => name !== 'package' && !name.startsWith('---'));
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(direct).sort());
    for (const { name, license, purpose } of rows) {
      expect(license, name).toBe(packages[`node_modules/${name}`]?.license);
      expect(purpose, name).toMatch(/\w{2}/);
    }
    for (const name of Object.keys(manifest.optionalDependencies)) {
      expect(list).toContain(`\`${name}\``);
    }
  });

  test('and all that they bring along are under licences that we accept', () => {
    expect(refused(packages)).toEqual([]);
    expect(Object.keys(packages).length).toBeGreaterThan(500);
  });

  test('come from no private registry', () => {
    expect(privateAddresses(lock)).toEqual([]);
    expect(
      privateAddresses('"resolved": "https://npm.my-company.eu/a/-/a-1.0.0.tgz"'),
    ).toHaveLength(1);
    expect(privateAddresses('"resolved": "http://10.0.0.1:4873/a.tgz"')).toHaveLength(1);
    expect(privateAddresses('"resolved": "git+ssh://git@my-company.eu/a.git#1"')).toHaveLength(1);
    expect(privateAddresses('"resolved": "https://registry.npmjs.org/a/-/a-1.0.0.tgz"')).toEqual(
      [],
    );
  });
});

describe('a licence that is not accepted is found:', () => {
  test.each([
    ['GPL-3.0-only', true],
    ['UNLICENSED', true],
    ['MIT AND GPL-3.0', true],
    ['(GPL-2.0 OR MPL-1.1)', false],
    ['EPL-2.0 OR GPL-3.0-or-later', false],
    ['Apache-2.0 AND LGPL-3.0-or-later AND MIT', false],
    [undefined, true],
  ])('%s', (license, isRefused) => {
    const found = refused({
      'node_modules/one': { version: '1.0.0', ...(license && { license }) },
    });
    expect(found).toHaveLength(isRefused ? 1 : 0);
  });
});

/** Packages whose licence is none of ours, as `name: licence`. */
function refused(from: Lock['packages']): string[] {
  return Object.entries(from)
    .filter(([path]) => path !== '')
    .filter(([, { license = '' }]) => !isAccepted(license))
    .map(([path, { license }]) => `${path}: ${license ?? 'no licence'}`);
}

/** What a lockfile says of where packages come from, where that is not the public registry. */
function privateAddresses(text: string): string[] {
  return [...text.matchAll(/"(?:resolved|tarball|registry)": "([^"]*)"/g)]
    .map(([, address = '']) => address)
    .filter((address) => !address.startsWith('https://registry.npmjs.org/'));
}

function isAccepted(expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((license) => accepted.has(license)));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
