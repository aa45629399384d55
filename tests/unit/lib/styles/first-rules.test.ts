import { expect, test } from 'vitest';
import { rulesFor } from '~/lib/styles/first-rules.ts';

const beginning =
  '<html lang="en" data-theme="dark"><head></head><body><p class="a">One</p><details><summary>Two</summary><i>Three</i></details><p hidden><b>Four</b></p><dialog><u>Five</u></dialog><!--later--><s>Six</s><!--/later-->';

test.each([
  ['an element that is there', 'p{top:0}'],
  ['a class that is there', '.a{top:0}'],
  ['the theme that is on', '[data-theme=dark]{top:0}'],
  ['the other theme', '[data-theme=light]{top:0}'],
  ['what a folded part is opened by', 'summary{top:0}'],
  ['one of several that is there', 'p:is(.a,.b){top:0}'],
  ['a page without what this one has not either', 'html:not([data-has-toc]){top:0}'],
])('%s has its rule', async (_, css) => {
  expect(await rulesFor(beginning, css)).toContain('top:0');
});

test.each([
  ['an element that is not there', 'em{top:0}'],
  ['paper', '@media print{p{top:0}}'],
  ['a pointer above', 'p:hover{top:0}'],
  ['the focus', 'p:focus-visible{top:0}'],
  ['what is folded up', 'i{top:0}'],
  ['what is hidden', 'b{top:0}'],
  ['what stands in a dialogue', 'u{top:0}'],
  ['what is shown with the sheet', 's{top:0}'],
  ['what shows it', 'p{visibility:visible}'],
  ['pictures', 'p{top:0;background:url(a.png)}'],
  ['what is felt and not seen', 'p{cursor:pointer;accent-color:red;scroll-padding-top:1rem}'],
  ['several of which none is there', 'p:is(.b,.c){top:0}'],
  ['what is empty at first', 'p:not(:empty){top:0}'],
  ['a page without what this one has', 'html:not([data-theme]) p{top:0}'],
])('%s has none', async (_, css) => {
  expect(await rulesFor(beginning, css)).toBe('');
});

test('what is there around the text alone has no rule for the text', async () => {
  const css = '.sl-markdown-content :is(ol,ul){top:0}';
  const page = (list: string, article: string): string =>
    `<html><head></head><body>${list}<div class="sl-markdown-content">${article}</div>`;
  expect(await rulesFor(page('<ol></ol>', '<p>One</p>'), css)).toBe('');
  expect(await rulesFor(page('', '<ol></ol>'), css)).toBe(css);
});

test('an element is not hidden because a text of its says so', async () => {
  const page =
    '<html><head></head><body><p data-says="It is hidden now." class="a">One <b>two</b></p>';
  expect(await rulesFor(page, 'b{top:0}')).toBe('b{top:0}');
});

test('custom properties are there where a rule reads them', async () => {
  expect(await rulesFor(beginning, ':root{--a:1px;--b:2px}p{top:var(--a)}')).toBe(
    ':root{--a:1px}p{top:var(--a)}',
  );
});
