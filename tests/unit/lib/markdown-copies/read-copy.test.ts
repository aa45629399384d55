import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { copyFile } from '~/lib/markdown-copies/copy-file.ts';
import { readCopy } from '~/lib/markdown-copies/read-copy.ts';

const pageOf = (article: string, lang = 'hu'): string =>
  `<!doctype html><html lang="${lang}"><head><title>T</title>` +
  `<meta name="description" content="What “it” is."></head>` +
  `<body><nav><a href="/">Home</a></nav><main lang="hu"><h1 id="top">Title</h1>${article}</main>`;

/** The text of a copy below the title. */
function markdownOf(article: string, page = '/hu/page/'): string {
  const copy = readCopy(parse(pageOf(article), { scriptingEnabled: false }));
  if (!copy) throw new Error('There is no copy.');
  const [, text = ''] = copyFile(copy, page).split('# Title {#top}\n\n');
  return text.trimEnd();
}

describe('an article as Markdown', () => {
  test.each([
    ['a paragraph', '<p>One\n  two <strong>three</strong>.</p>', 'One two **three**.'],
    [
      'text outside of paragraphs',
      '<div>One <em>two</em><p>Three</p>four</div>',
      'One *two*\n\nThree\n\nfour',
    ],
    ['a message', '<p><code>Say "a`b"</code></p>', '`` Say "a`b" ``'],
    ['a heading', '<h2 id="a">A <code>b</code></h2>', '## A `b` {#a}'],
    ['a heading of a section', '<section id="s"><h3>A</h3></section>', '### A {#s}'],
    [
      'a list',
      '<ul><li>One</li><li>Two<ul><li>Three</li></ul></li></ul>',
      '- One\n- Two\n  - Three',
    ],
    ['steps', '<ol start="9"><li>One</li><li>Two</li></ol>', '9. One\n10. Two'],
    [
      'a list with paragraphs',
      '<ul><li><p>One</p><p>Two</p></li><li>Three</li></ul>',
      '- One\n\n  Two\n\n- Three',
    ],
    ['two lists in a row', '<ul><li>One</li></ul><ul><li>Two</li></ul>', '- One\n\n* Two'],
    [
      'terms',
      '<dl><div><dt><dfn>A</dfn></dt><dd><p>B</p><ul><li>C</li></ul></dd></div></dl>',
      '- **A** – B\n  - C',
    ],
    [
      'a notice',
      '<aside><p class="starlight-aside__title">A</p><p>B</p></aside>',
      '> **A**\n>\n> B',
    ],
    ['the edition', '<p class="page-notice edition">In 2021.</p>', '> In 2021.'],
    ['code on lines', '<pre><code>a\n  b\n</code></pre>', '```\na\n  b\n```'],
    ['a rule', '<p>A</p><hr><p>B</p>', 'A\n\n---\n\nB'],
    ['a fold', '<details><summary>A</summary><p>B</p></details>', '**A**\n\nB'],
    ['a picture', '<p>A <img src="x.png" alt="of b"></p>', 'A ![of b](/hu/page/x.png)'],
    ['a picture that says nothing', '<p>A <img src="x.png" alt=""></p>', 'A'],
  ])('has %s', (_, html, markdown) => {
    expect(markdownOf(html)).toBe(markdown);
  });

  test('has a table with its caption, the heads of its rows, and cells of several lines', () => {
    const table =
      '<table><caption>C</caption><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>' +
      '<tbody><tr><th colspan="2" scope="rowgroup">G</th></tr><tr><th scope="row">R|S</th>' +
      '<td><div><span class="detail">one</span><strong>1</strong></div><div>2</div></td></tr></tbody></table>';
    expect(markdownOf(table)).toBe(
      '**C**\n\n| A | B |\n| --- | --- |\n| **G** |  |\n| **R\\|S** | one – **1**; 2 |',
    );
  });

  test('has an empty head where a table has none', () => {
    const table = '<table><tr><th>A</th><td>1</td></tr><tr><th>B</th><td>2</td></tr></table>';
    expect(markdownOf(table)).toBe('|  |  |\n| --- | --- |\n| **A** | 1 |\n| **B** | 2 |');
    expect(markdownOf('<table></table>')).toBe('');
  });

  test('has the marks of sources as footnotes', () => {
    const html =
      '<p>A. <sup class="source"><a href="#s1">[1]</a></sup></p><section class="sources">' +
      '<p class="title">Sources</p><ol><li id="s1"><a href="https://a.test/">X</a>, Y</li></ol></section>';
    expect(markdownOf(html)).toBe('A. [^1]\n\n**Sources**\n\n[^1]: [X](https://a.test/), Y');
  });

  test('sets apart what the page shows apart, and nothing else', () => {
    const html =
      '<p><a href="../b/"><span class="title">A</span></a><span class="description">B</span>' +
      ' c<span class="more">, d</span> <span class="mark">(e)</span></p>';
    expect(markdownOf(html)).toBe('[A](/hu/b/) – B c, d (e)');
  });

  test.each([
    ['what needs scripts', '<div class="x needs-script">A</div>'],
    ['a tool', '<div data-tool="calculator"><p>A</p></div>'],
    ['what is hidden', '<p hidden>A</p>'],
    ['ways to other pages', '<nav>A</nav><div class="pagination-links print:hidden">A</div>'],
    ['scripts and pictures without words', '<script>A</script><svg><title>A</title></svg>'],
    ['empty elements', '<p> </p><h2></h2><ul></ul><strong></strong><code> </code>'],
  ])('leaves out %s', (_, html) => {
    expect(markdownOf(`<p>One</p>${html}<p>Two</p>`)).toBe('One\n\nTwo');
  });

  test('keeps what stands in for a tool without scripts', () => {
    expect(markdownOf('<noscript><p>A</p></noscript>')).toBe('A');
  });

  test('leaves out emphasis that Markdown would not see', () => {
    expect(markdownOf('<p><strong>„A”</strong>ban</p>')).toBe('„A”ban');
    expect(markdownOf('<p>meg<strong>„A”</strong></p>')).toBe('meg„A”');
    expect(markdownOf('<p><strong>„A”</strong> B</p>')).toBe('**„A”** B');
    expect(markdownOf('<p>A<strong> B </strong>C</p>')).toBe('A **B** C');
  });
});

describe('the addresses of a copy', () => {
  const links =
    '<p><a href="#a">A</a> <a href="../b/#c">B</a> <a href="https://c.test/(d)">C</a> ' +
    '<a href="mailto:d@e.test">D</a> <a>E</a></p>';

  test('are whole where the address of the site is known', () => {
    expect(markdownOf(links, 'https://docs.test/base/hu/page/')).toBe(
      '[A](https://docs.test/base/hu/page/#a) [B](https://docs.test/base/hu/b/#c) ' +
        '[C](https://c.test/%28d%29) [D](mailto:d@e.test) E',
    );
  });

  test('begin at the root of the host where it is not', () => {
    expect(markdownOf(links, '/base/hu/page/')).toBe(
      '[A](/base/hu/page/#a) [B](/base/hu/b/#c) [C](https://c.test/%28d%29) [D](mailto:d@e.test) E',
    );
  });
});

describe('a copy', () => {
  test('begins with what it is a copy of', () => {
    const copy = readCopy(parse(pageOf('<p>A</p>')));
    expect(copy && copyFile(copy, '/hu/page/')).toBe(
      '---\ntitle: "Title"\ndescription: "What “it” is."\nlang: "hu"\nurl: "/hu/page/"\n---\n\n' +
        '# Title {#top}\n\nA\n',
    );
  });

  test.each([
    ['is in another language than its address', pageOf('', 'tr')],
    ['has no article', '<html lang="hu"><h1>A</h1>'],
    ['has no title', '<html lang="hu"><main lang="hu"><p>A</p></main>'],
  ])('is not made of a page that %s', (_, html) => {
    expect(readCopy(parse(html))).toBeUndefined();
  });
});
