import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { letPaintFirst } from '../../../src/integrations/paint-first.ts';
import { hiddenAtFirst } from '~/lib/styles/first-rules.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'styles-'));
  write('_astro/style.old.css', css);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const css = 'p{top:1px}table{top:2px}.unused{top:3px}';
const link = '<link rel="stylesheet" href="/_astro/style.old.css">';
const head = `<html lang="en"><head><title>A</title>${link}</head>`;
const first = '<body><div class="sl-markdown-content"><p>One</p>';
const rest = '<table></table><footer></footer></div></body></html>';

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

const sheet = (): string => readdirSync(join(folder, '_astro')).join(' ');

test('a page has its style in the head, and asks for the sheet where its first screen ends', async () => {
  write('en/index.html', head + first + rest);
  expect(await letPaintFirst(folder)).toEqual({ pages: 1, sets: 1 });
  const asked = `<link rel="stylesheet" href="/_astro/${sheet()}"><script> </script>`;
  expect(read('en/index.html')).toBe(
    `<html lang="en"><head><title>A</title><style>p{top:1px}${hiddenAtFirst}</style></head>${first}${asked}${rest}`,
  );
});

test('what is shown with the sheet is not styled before it, and leaves no mark in the page', async () => {
  const later = '<nav>Later</nav>';
  write('_astro/style.old.css', 'p{top:1px}nav{top:3px}');
  write('en/index.html', head + first.replace('<p', `<!--later-->${later}<!--/later--><p`) + rest);
  await letPaintFirst(folder);
  const page = read('en/index.html');
  expect(page).toContain(`${later}<p`);
  expect(page).toContain('<style>p{top:1px}@layer');
  expect(page).not.toContain('<!--');
});

test('end tags and slashes that HTML does not ask for are not in the page', async () => {
  const list = '<ul><li>a<br/></li><li><input name="b" /></li></ul>';
  const picture = '<svg><path d="M0 0"/></svg>';
  write('en/index.html', head + first + rest.replace('<footer>', `${list}${picture}<footer>`));
  await letPaintFirst(folder);
  // In a picture a slash stands for an end tag.
  expect(read('en/index.html')).toContain(
    `<ul><li>a<br><li><input name="b"></ul>${picture}<footer>`,
  );
});

test('no new line and no needless end stands before a block, and code is not asked for its direction', async () => {
  const article =
    '<h2>A</h2>\n<p>one\n<code dir="auto" lang="en">b\nc</code></p>\n\n<ul>\n<li>d\n</ul>';
  write('en/index.html', head + first + rest.replace('<footer>', `${article}<footer>`));
  await letPaintFirst(folder);
  expect(read('en/index.html')).toContain(
    '<h2>A</h2><p>one\n<code lang="en">b\nc</code><ul><li>d</ul><footer>',
  );
});

test('a picture that may be put into a page has the properties that only it reads', async () => {
  write('_astro/style.old.css', 'p{--line:red;--nothing:blue}');
  write('pictures/a.svg', '<svg><path stroke="var(--line)"/></svg>');
  write('en/index.html', head + first + rest);
  await letPaintFirst(folder);
  expect(read(`_astro/${sheet()}`)).toBe('p{--line:red}');
});

test('what stands on paper has the new name of its sheet on a page without any other', async () => {
  write('_astro/print.old.css', css);
  write('en/index.html', head + first + rest);
  write(
    '404.html',
    '<html><head><link rel="stylesheet" href="/_astro/print.old.css" media="print">',
  );
  await letPaintFirst(folder);
  const [print = ''] = readdirSync(join(folder, '_astro')).filter((name) =>
    name.startsWith('print'),
  );
  expect(print).not.toBe('print.old.css');
  expect(read('404.html')).toContain(`/_astro/${print}`);
});

test('the sheet has what all pages need, and the hash of it in its name', async () => {
  write('en/index.html', head + first + rest);
  await letPaintFirst(folder);
  const before = sheet();
  expect(before).toMatch(/^style\.[\w-]{8}\.css$/);
  expect(read(`_astro/${before}`)).toBe('p{top:1px}table{top:2px}');
  rmSync(join(folder, '_astro', before));

  write('_astro/style.old.css', `${css}.other{top:0}`);
  write('en/index.html', head + first + rest);
  await letPaintFirst(folder);
  expect(sheet()).toBe(before);
  rmSync(join(folder, '_astro', before));

  write('_astro/style.old.css', `${css}p{left:0}`);
  write('en/index.html', head + first + rest);
  await letPaintFirst(folder);
  expect(sheet()).not.toBe(before);
});

test('a class that only a script gives is kept', async () => {
  write('en/index.html', head + first + rest);
  write('_astro/page.js', 'one.className = "unused";');
  await letPaintFirst(folder);
  const [style = ''] = readdirSync(join(folder, '_astro')).filter((name) => name.endsWith('.css'));
  expect(read(`_astro/${style}`)).toBe(css);
});

test('pages whose elements stand alike take one set of rules', async () => {
  write('en/index.html', head + first + rest);
  write('hu/index.html', (head + first + rest).replaceAll('One', 'Egy'));
  write('pl/index.html', (head + first + rest).replace('<p>', '<p hidden>'));
  expect(await letPaintFirst(folder)).toEqual({ pages: 3, sets: 2 });
});

test('a page outside the layout loses the link, and a page without one stays as it is', async () => {
  write('index.html', `${head}<body><p>One</p>`);
  write('404.html', '<html><body><p>One</p>');
  expect(await letPaintFirst(folder)).toEqual({ pages: 0, sets: 0 });
  expect(read('index.html')).toBe(`${head.replace(link, '')}<body><p>One</p>`);
  expect(read('404.html')).toBe('<html><body><p>One</p>');
});
