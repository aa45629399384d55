import type { Page } from '@playwright/test';
import { phone } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { cutOff } from './cut-off.ts';
import { hardCoded } from './hard-coded.ts';
import { shownTexts } from './shown-texts.ts';

test.use({ viewport: phone });

async function show(page: Page, body: string, title = '⟦Ţ⟧'): Promise<void> {
  await page.setContent(
    `<!doctype html><html lang="en-XA"><title>${title}</title><body style="margin:0">${body}`,
  );
}

test.describe('a word that no content file has is found in', () => {
  for (const [what, body] of [
    ['a text', '<p>⟦Ĝóó⟧ Copy</p>'],
    ['a text for screen readers', '<p style="clip-path:inset(50%);position:absolute">Copy</p>'],
    ['a label', '<button aria-label="Copy">⟦×⟧</button>'],
    ['a title', '<span title="Copy">⟦ã⟧</span>'],
    ['a placeholder', '<input placeholder="Copy">'],
    ['the text of a picture', '<img alt="Copy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'],
    ['a drawing', '<svg><text><tspan>Co</tspan><tspan>py</tspan></text></svg>'],
    ['a name that has become part of a word', '<p>Copy Azure</p>'],
    ['a date with a word', '<p>Copy May 19, 2021</p>'],
  ] as const) {
    test(what, async ({ page }) => {
      await show(page, body);
      const found = hardCoded(await shownTexts(page));
      expect(found).toHaveLength(1);
      expect(found[0]).toContain('“Copy” in');
    });
  }

  test('the title of the page', async ({ page }) => {
    await show(page, '', 'Copy');
    expect(hardCoded(await shownTexts(page))).toEqual(['“Copy” in “Copy” at title']);
  });

  test('a text that has a key where words are asked for', async ({ page }) => {
    await show(page, '<p>i18n/tool.copy</p>');
    expect(hardCoded(await shownTexts(page), { keys: true })).toEqual([]);
    expect(hardCoded(await shownTexts(page))).toHaveLength(1);
  });
});

test('names, labels, messages, code, dates and other languages are not taken for hard-coded', async ({
  page,
}) => {
  await show(
    page,
    `<p>⟦Úúšéé Microsoft Action Pack⟧</p><strong>Activate</strong>
     <p>You are not authorized for this action</p><code>npm test</code>
     <p lang="en">Any words</p><p hidden>Copy</p><p>May 19, 2021</p><p>⟦á or ƀ⟧</p>
     <p>mpn-2021</p><a href="#">aka.ms/n-1</a><a href="#">Pseudo: accents</a><p>20pack</p>`,
  );
  expect(hardCoded(await shownTexts(page))).toEqual([]);
});

test.describe('a control is cut off', () => {
  const narrow = 'display:inline-block;width:4rem;overflow:hidden;white-space:nowrap';
  for (const [what, body, told] of [
    ['by itself', `<button style="${narrow}">A long label of a button</button>`, 'shows'],
    ['in a part', `<a href="#"><span style="${narrow}">A long label</span></a>`, 'shows'],
    ['from below', '<button style="height:1rem;overflow:hidden">A<br>b<br>c</button>', 'shows'],
    [
      'with an ellipsis',
      `<summary style="${narrow};text-overflow:ellipsis">A long label</summary>`,
      'shows',
    ],
    [
      'in a list',
      '<select style="width:5rem"><option>A long option of a list</option></select>',
      'shows',
    ],
    [
      'by its frame',
      '<div style="overflow:hidden;width:3rem;height:2rem"><label style="display:block;width:6rem">A</label></div>',
      'cut off by',
    ],
    [
      'by the edge of the screen',
      '<div style="overflow:clip"><a href="#" style="margin-left:340px;display:block;width:6rem">A</a></div>',
      'reaches from',
    ],
  ] as const) {
    test(what, async ({ page }) => {
      await show(page, body);
      expect((await cutOff(page)).join('\n')).toContain(told);
    });
  }

  test('where the page scrolls sideways', async ({ page }) => {
    await show(page, '<p style="width:500px">⟦á⟧</p>');
    expect(await cutOff(page)).toEqual(['the page is 500 px wide']);
  });

  test('but not where it wraps, scrolls by itself, or stands beside in full', async ({ page }) => {
    await show(
      page,
      `<button>A long label of a button that takes more than one line of a phone</button>
       <div style="overflow-x:auto"><a href="#" style="margin-left:400px">A</a></div>
       <div><select style="width:5rem"><option>A long option</option></select><p>A long option</p></div>
       <summary><span aria-hidden="true" style="${narrow}">A long section</span></summary>`,
    );
    expect(await cutOff(page)).toEqual([]);
  });
});
