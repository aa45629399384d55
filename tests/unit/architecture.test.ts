import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  arrowsOf,
  circleIn,
  differences,
  picturesIn,
  roomOf,
  type Picture,
} from '../support/architecture.ts';
import { importsOf } from '../support/imports.ts';

const page = readFileSync('ARCHITECTURE.md', 'utf8');
const [site, lib] = picturesIn(page) as [Picture, Picture];
const libRooms = new Map(
  readdirSync('src/lib').map((name) => [name.replace(/\.ts$/, ''), `src/lib/${name}`]),
);

const files = [
  'astro.config.mjs',
  ...['src', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      // The preview makes articles in languages that nobody speaks.
      .filter((path) => !/\/q[a-z]{2}\//.test(path)),
  ),
].filter((path) => /\.(?:tsx?|mjs|astro|mdx)$/.test(path));

const imports = new Map(
  files.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))] as const),
);

/** From what a reader sees to what is true; nothing else may be drawn. */
const design: Readonly<Record<string, readonly string[]>> = {
  config: ['integrations', 'components', 'lib'],
  pages: ['components', 'lib'],
  articles: ['components'],
  collections: ['lib', 'words'],
  components: ['lib'],
  integrations: ['lib'],
  scripts: ['lib'],
  lib: ['words'],
  words: [],
};

describe('the picture of the rooms', () => {
  test('shows every import between them, and none that is not there', () => {
    expect(differences(site, arrowsOf(imports, site.rooms))).toEqual([]);
  });

  test('has room for every file', () => {
    expect(files.filter((file) => roomOf(file, site.rooms) === undefined)).toEqual([]);
    for (const path of site.rooms.values()) expect(existsSync(path), path).toBe(true);
  });

  test('has no arrow against the design', () => {
    const allowed = Object.entries(design).flatMap(([from, to]) =>
      to.map((each) => `${from} → ${each}`),
    );
    expect(site.arrows.filter((arrow) => !allowed.includes(arrow))).toEqual([]);
    expect([...site.rooms.keys()].sort()).toEqual(Object.keys(design).sort());
  });

  test('takes of the words in lib no more than a type', () => {
    const takers = files.filter(
      (file) =>
        file.startsWith('src/lib/') &&
        imports.get(file)?.some((target) => target.startsWith('src/content/')),
    );
    expect(takers.length).toBeGreaterThan(0);
    for (const file of takers) {
      expect(readFileSync(file, 'utf8'), file).toMatch(/^import type \w+ from '[^']*content\//m);
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/^import (?!type)[^;]*content\/i18n/m);
    }
  });
});

describe('the picture of lib', () => {
  test('shows every import between its rooms, and none that is not there', () => {
    expect(differences(lib, arrowsOf(imports, libRooms))).toEqual([]);
  });

  test('has no circles', () => {
    const arrows = lib.arrows.map((arrow) => arrow.split(' → ') as [string, string]);
    const next = Map.groupBy(arrows, ([from]) => from);
    expect(
      circleIn(new Map([...next].map(([from, to]) => [from, to.map(([, each]) => each)]))),
    ).toBeUndefined();
  });

  test('and the list of rooms leaves none out', () => {
    const list = /^  lib\/[\s\S]*?^  pages\//m.exec(page)?.[0] ?? '';
    const named = [...list.matchAll(/^ {4}([\w-]+)(?:\/|\.ts)/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual([...libRooms.keys()].sort());
    const alone = /^Rooms without arrows.*$/m.exec(page)?.[0] ?? '';
    const drawn = new Set(lib.arrows.flatMap((arrow) => arrow.split(' → ')));
    const missing = [...libRooms.keys()].filter((name) => !drawn.has(name));
    expect([...alone.matchAll(/`([\w-]+)(?:\.ts)?`/g)].map(([, name]) => name)).toEqual(missing);
  });
});

test('no files import each other in a circle, not even by a type', () => {
  expect(circleIn(imports)).toBeUndefined();
});

describe('an import is found', () => {
  test.each([
    ['a.ts', `import { b } from './b.ts';`],
    ['a.ts', `import './b.ts';`],
    ['a.ts', `import type { B } from './b.ts';`],
    ['a.ts', `export { b } from './b.ts';`],
    ['a.ts', `const b = () => import('./b.ts');`],
    ['a.ts', `type B = typeof import('./b.ts');`],
    ['a.ts', `const b = new URL('b.ts', import.meta.url);`],
    ['a.tsx', `import { b } from './b.ts'; export const a = <p>{b}</p>;`],
    ['a.ts', `import b from './b.ts?inline';`],
    ['a.mjs', `export default { head: './src/b.ts' };`],
    ['a.astro', `---\nimport { b } from './b.ts';\n---\n<p>{b}</p>`],
    ['a.astro', `<p></p>\n<script>\n  import './b.ts';\n</script>`],
    ['a.astro', `<script src="./b.ts"></script>`],
    ['a.astro', `---\nconst a = 1;\n---\n<A load={() => import('./b.ts')} />`],
    ['a.mdx', `---\ntitle: A\n---\nimport B from './b.ts';\n\n<B />`],
  ])('in %s: %s', (file, text) => {
    expect(importsOf(`src/${file}`, text)).toEqual([
      file === 'a.mjs' ? 'src/src/b.ts' : 'src/b.ts',
    ]);
  });

  test.each([
    ['a.ts', `import { z } from 'zod';`],
    ['a.ts', `// import { b } from './b.ts';`],
    ['a.ts', `const text = "import './b.ts'";`],
    ['a.mdx', "```js\nimport B from './b.ts';\n```"],
  ])('and none where there is none: in %s: %s', (file, text) => {
    expect(importsOf(`src/${file}`, text)).toEqual([]);
  });
});

describe('a wrong picture is found', () => {
  const [picture] = picturesIn(
    '```mermaid\nflowchart TD\n  one[src/one] --> two & three\n  three --> two\n  two[src/two]\n```\n',
  ) as [Picture];

  test('by an arrow that is missing, and by one that is too many', () => {
    const actual = arrowsOf(new Map([['src/two/b.ts', ['src/one/a.ts']]]), picture.rooms);
    expect(differences(picture, actual)).toEqual([
      'two → one is missing in the picture: src/two/b.ts imports src/one/a.ts',
      'one → two is in the picture, and no import makes it',
      'one → three is in the picture, and no import makes it',
      'three → two is in the picture, and no import makes it',
    ]);
  });

  test('by a circle', () => {
    expect(
      circleIn(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
    expect(
      circleIn(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
        ]),
      ),
    ).toBeUndefined();
  });
});
