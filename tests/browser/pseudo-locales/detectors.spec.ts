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

test('a word that no content file has is found wherever a reader sees or hears it', async ({
  page,
}) => {
  for (const [where, body] of [
    ['in a text', '<p>⟦Ĝóó⟧ Copy</p>'],
    ['in a text for screen readers', '<p style="clip-path:inset(50%);position:absolute">Copy</p>'],
    ['in a label', '<button aria-label="Copy">⟦×⟧</button>'],
    ['in a title', '<span title="Copy">⟦ã⟧</span>'],
    ['in a placeholder', '<input placeholder="Copy">'],
    ['for a picture', '<img alt="Copy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'],
    ['in a drawing', '<svg><text><tspan>Co</tspan><tspan>py</tspan></text></svg>'],
    ['beside a name', '<p>Copy Azure</p>'],
    ['beside a date', '<p>Copy May 19, 2021</p>'],
  ] as const) {
    await show(page, body);
    const found = hardCoded(await shownTexts(page));
    expect(found, where).toEqual([expect.stringContaining('“Copy” in')]);
  }
  await show(page, '', 'Copy');
  expect(hardCoded(await shownTexts(page))).toEqual(['“Copy” in “Copy” at title']);
});

test('a key is a hard-coded word, but where keys are asked for', async ({ page }) => {
  await show(page, '<p>i18n/tool.copy</p>');
  expect(hardCoded(await shownTexts(page), { keys: true })).toEqual([]);
  expect(hardCoded(await shownTexts(page))).toHaveLength(1);
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

const narrow = 'display:inline-block;width:4rem;overflow:hidden;white-space:nowrap';

test('a control that is cut off is found, whatever cuts it', async ({ page }) => {
  for (const [by, body, told] of [
    ['itself', `<button style="${narrow}">A long label of a button</button>`, 'shows'],
    ['a part', `<a href="#"><span style="${narrow}">A long label</span></a>`, 'shows'],
    ['its height', '<button style="height:1rem;overflow:hidden">A<br>b<br>c</button>', 'shows'],
    [
      'an ellipsis',
      `<summary style="${narrow};text-overflow:ellipsis">A long label</summary>`,
      'shows',
    ],
    [
      'a list box',
      '<select style="width:5rem"><option>A long option of a list</option></select>',
      'shows',
    ],
    [
      'its frame',
      '<div style="overflow:hidden;width:3rem;height:2rem"><label style="display:block;width:6rem">A</label></div>',
      'cut off by',
    ],
    [
      'the edge of the screen',
      '<div style="overflow:clip"><a href="#" style="margin-left:340px;display:block;width:6rem">A</a></div>',
      'reaches from',
    ],
  ] as const) {
    await show(page, body);
    expect((await cutOff(page)).join('\n'), by).toContain(told);
  }
  await show(page, '<p style="width:500px">⟦á⟧</p>');
  expect(await cutOff(page)).toEqual(['the page is 500 px wide']);
});

test('no control is cut off where it wraps, scrolls by itself, or stands beside in full', async ({
  page,
}) => {
  await show(
    page,
    `<button>A long label of a button that takes more than one line of a phone</button>
     <div style="overflow-x:auto"><a href="#" style="margin-left:400px">A</a></div>
     <div><select style="width:5rem"><option>A long option</option></select><p>A long option</p></div>
     <summary><span aria-hidden="true" style="${narrow}">A long section</span></summary>`,
  );
  expect(await cutOff(page)).toEqual([]);
});
