import { describe, expect, test } from 'vitest';
import { readPage } from '~/lib/built-pages/read-page.ts';
import type { Article } from '~/lib/search/records/article-parts.ts';

function page(body: string, { lang = 'hu', main = 'data-pagefind-body' } = {}): string {
  return `<!doctype html><html lang="hu"><body><nav>menu</nav><main ${main} lang="${lang}">${body}</main></body></html>`;
}

function readArticle(html: string): Article | undefined {
  return readPage(html).article;
}

describe('an article', () => {
  test('is taken apart at its headings', () => {
    const article = readArticle(
      page(
        '<h1 id="top">Title</h1><p>Intro.</p><h2 id="one">One</h2><p>First.</p><h3 id="deep">Deep</h3><p>Second.</p><h2 id="two">Two</h2>',
      ),
    );
    expect(article).toEqual({
      title: 'Title',
      parts: [
        { id: 'top', heading: 'Title', section: 'top', text: 'Intro.' },
        { id: 'one', heading: 'One', section: 'one', text: 'First.' },
        { id: 'deep', heading: 'Deep', section: 'one', text: 'Second.' },
        { id: 'two', heading: 'Two', section: 'two', text: '' },
      ],
    });
  });

  test('has nothing in it that is no text of its own', () => {
    const article = readArticle(
      page(
        '<h1 id="top">Title</h1><p>Said<sup>[1]</sup>.</p><div data-tool="calculator">Tool</div><noscript>No</noscript><p class="page-notice note">Not</p><button>Press</button><footer>End</footer>',
      ),
    );
    expect(article?.parts[0]?.text).toBe('Said.');
  });

  test('has no pictures, whose text stands beside them, but what is drawn of text', () => {
    const article = readArticle(
      page(
        '<h1 id="top">Title</h1><figure><img src="a.svg" alt="A"><figcaption>Schematic</figcaption></figure><figure><figcaption>Bars</figcaption><p>20</p></figure>',
      ),
    );
    expect(article?.parts[0]?.text).toBe('Bars 20');
  });

  test('has the cells of its tables apart', () => {
    const article = readArticle(
      page('<h1 id="top">T</h1><table><tr><td>Gold<span>20</span></td><td>10</td></tr></table>'),
    );
    expect(article?.parts[0]?.text).toBe('Gold 20 10');
  });

  test.each([
    ['that is not to be found', page('<h1 id="top">T</h1>', { main: '' })],
    ['in another language than its address', page('<h1 id="top">T</h1>', { lang: 'en' })],
    ['without a title', page('<p>Text</p>')],
  ])('%s is left out', (_, html) => {
    expect(readArticle(html)).toBeUndefined();
  });
});
