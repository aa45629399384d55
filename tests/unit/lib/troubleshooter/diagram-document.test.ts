import { describe, expect, test } from 'vitest';
import { layOut } from '~/lib/troubleshooter/diagram/layout.ts';
import { renderSvg } from '~/lib/troubleshooter/diagram/render.ts';
import { plainText } from '~/lib/content/inline-markup.ts';
import type { Guide } from '~/lib/troubleshooter/guide.ts';
import { guideIn, withTexts } from './guides.ts';
import { elementsIn, readXml, type XmlElement } from '../drawing/read-xml.ts';
import { twoDoors } from './trees.ts';

const description = 'Every question with its answers.';

describe('a small picture', () => {
  const guide = guideIn('en', twoDoors);
  const drawn = async (changed: Guide, sentence = description): Promise<XmlElement> =>
    readXml(renderSvg(changed, await layOut(changed), sentence));

  test('is named by its title and description', async () => {
    const root = await drawn(guide);
    const named = root.attributes['aria-labelledby']?.split(' ');
    expect(root).toMatchObject({ name: 'svg', attributes: { role: 'img', class: 'diagram' } });
    expect(root.children.slice(0, 2).map(({ name, text }) => [name, text])).toEqual([
      ['title', plainText(guide.title)],
      ['desc', description],
    ]);
    expect(root.children.slice(0, 2).map(({ attributes }) => attributes.id)).toEqual(named);
  });

  test('has no ids of others, no script, no style but one, and asks for nothing elsewhere', async () => {
    const elements = elementsIn(await drawn(guide));
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.startsWith(`diagram-${guide.id}-`)).toBe(true);
    expect(elements.filter(({ name }) => name === 'style')).toHaveLength(1);
    for (const { name, attributes, text } of elements) {
      expect(['svg', 'title', 'desc', 'style', 'g', 'rect', 'path', 'text', 'tspan']).toContain(
        name,
      );
      expect(Object.keys(attributes).filter((key) => /^(style|href|on)|:/.test(key))).toEqual([]);
      expect(text).not.toMatch(/url\(|@import|@font-face/);
    }
  });

  test('styles nothing outside of a picture', async () => {
    const css = elementsIn(await drawn(guide)).find(({ name }) => name === 'style')?.text ?? '';
    const selectors = css.replaceAll(/@media \([^)]*\)\{/g, '').match(/[^{}]+(?=\{)/g) ?? [];
    expect(selectors.length).toBeGreaterThan(0);
    for (const selector of selectors) expect(selector).toMatch(/^\.diagram[ :]/);
  });

  test('shows signs that mean something in XML as they are', async () => {
    const signs = `<&">'&amp;]]>`;
    const root = await drawn(
      withTexts(guide, () => signs),
      signs,
    );
    const texts = elementsIn(root).filter(({ name }) => ['title', 'desc', 'text'].includes(name));
    expect(texts.length).toBeGreaterThan(4);
    for (const { text } of texts) expect(text).toBe(signs);
  });

  test('shows no marks of the light markup', async () => {
    const root = await drawn(withTexts(guide, () => '**Add** `Contract` [here](../there/)'));
    for (const { text } of elementsIn(root).filter(({ name }) => name === 'text')) {
      expect(text).toBe('Add Contract here');
    }
  });
});
