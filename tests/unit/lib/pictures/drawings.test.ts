import { describe, expect, test } from 'vitest';
import { getLocale, localeIds, sourceLocale, type LocaleId } from '~/lib/locales.ts';
import { meaningOf } from '~/lib/pictures/article-labels.ts';
import { pictureContext } from '~/lib/pictures/context.ts';
import { drawPicture } from '~/lib/pictures/draw.ts';
import { loadDrawing, loadSteps } from '~/lib/pictures/load-drawing.ts';
import { loadPictures } from '~/lib/pictures/load.ts';
import { elementsIn, readXml, type XmlElement } from '../drawing/read-xml.ts';
import { mpn2021 } from '../mpn-2021.ts';

const pictures = loadPictures();
const cases = pictures.flatMap(({ name, picture }) =>
  localeIds.map((locale) => ({ name, picture, locale })),
);

function textsIn(root: XmlElement): XmlElement[] {
  return elementsIn(root).filter(({ name }) => name === 'text');
}

function ofClass(root: XmlElement, kind: string): XmlElement[] {
  return elementsIn(root).filter(({ attributes }) => attributes.class === kind);
}

describe.each(cases)('$name in $locale', ({ name, picture, locale }) => {
  const { svg, title, note, width, height } = loadDrawing(name, locale);
  const root = readXml(svg);

  test('is a document of its size and language, with a name and a note', () => {
    expect(root.attributes).toMatchObject({
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width: String(width),
      height: String(height),
      lang: getLocale(locale).tag,
      role: 'img',
      'aria-labelledby': 'title note',
    });
    const [first, second] = root.children;
    expect([first?.text, second?.text]).toEqual([title, note]);
    expect(title.length).toBeLessThan(80);
  });

  test('has all its words: no empty text, no key, no placeholder', () => {
    const texts = [title, note, ...textsIn(root).map(({ text }) => text)];
    expect(texts.length).toBeGreaterThan(8);
    for (const text of texts) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|\{\{|picture\./);
    }
  });

  test('breaks no word', () => {
    for (const { children } of textsIn(root)) {
      const lines = children.filter((each) => each.name === 'tspan').map(({ text }) => text);
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/[ /–-]$/);
    }
  });

  test('has one style, nothing that runs, and asks for nothing elsewhere', () => {
    const elements = elementsIn(root);
    expect(elements.filter((each) => each.name === 'style')).toHaveLength(1);
    for (const { name: tag, attributes } of elements) {
      expect([
        ...['svg', 'title', 'desc', 'style', 'g', 'rect', 'circle', 'path', 'text', 'tspan'],
      ]).toContain(tag);
      expect(Object.keys(attributes).filter((key) => /^(style|href|on)|:/.test(key))).toEqual([]);
    }
  });

  test('is the same each time', () => {
    expect(drawPicture(picture, pictureContext(locale)).svg).toBe(svg);
  });
});

const schematics = cases.flatMap(({ picture, ...rest }) =>
  picture.kind === 'schematic' ? [{ ...rest, picture }] : [],
);

describe.each(schematics)('the schematic $name in $locale', ({ name, picture, locale }) => {
  const root = readXml(loadDrawing(name, locale).svg);
  const labels = [
    ...picture.menu.map(({ label }) => label),
    ...picture.parts.flatMap((part) => {
      if ('labels' in part) return part.labels;
      return 'label' in part ? [part.label] : [];
    }),
  ];

  test('shows each label in English, and what it means in the language below', () => {
    const article = pictureContext(locale).articleOf(picture.section.replace(/#.*/, ''));
    const texts = textsIn(root);
    expect(labels.length).toBeGreaterThan(2);
    for (const label of labels) {
      const at = texts.findIndex(({ text }) => text === label);
      expect(at, label).toBeGreaterThanOrEqual(0);
      if (locale === sourceLocale.id) {
        expect(texts[at]?.attributes.lang).toBeUndefined();
        continue;
      }
      expect(texts[at]?.attributes.lang).toBe('en');
      expect(texts[at + 1]?.text).toBe(meaningOf(article, label));
      expect(texts[at + 1]?.attributes.class).toBe('detail');
    }
  });

  test('has the number of each step once, in order', () => {
    const numbers = ofClass(root, 'number').map(({ text }) => Number(text));
    const steps = [picture, ...picture.menu, ...picture.parts].flatMap((each) =>
      'step' in each && each.step !== undefined ? [each.step] : [],
    );
    expect(numbers.toSorted()).toEqual(steps.toSorted());
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.toSorted()).toEqual(numbers.map((_, index) => index + 1));
  });
});

describe.each(localeIds)('the chart in %s', (locale: LocaleId) => {
  const root = readXml(loadDrawing('incidents', locale).svg);
  const { words } = pictureContext(locale);
  const inWords = (amount: number | 'none' | 'unlimited' | 'unknown'): string =>
    typeof amount === 'number' ? String(amount) : words[`changes.${amount}`];
  const names = ofClass(root, 'name').map(({ text }) => text);

  test('says every figure of the edition, offer by offer', () => {
    const expected = mpn2021.offers.flatMap((offer) =>
      mpn2021.benefits.flatMap((benefit) =>
        mpn2021.grants
          .filter((grant) => grant.offer === offer.id && grant.benefit === benefit.id)
          .map(({ amount }) => inWords(amount)),
      ),
    );
    expect(expected).toHaveLength(8);
    const titles = names.filter((text) => /Action Pack|Silver|Gold/.test(text));
    expect(titles).toHaveLength(3);
    expect(names.filter((text) => !titles.includes(text))).toEqual(expected);
  });

  test('has a bar for each number, as long as it is, and an arrow for each that has no limit', () => {
    const bars = elementsIn(root).filter(
      ({ name, attributes }) =>
        name === 'rect' &&
        ['on-premises', 'cloud'].includes(attributes.class ?? '') &&
        attributes.height === '12' &&
        attributes.rx === '2',
    );
    const numbers = mpn2021.grants.flatMap(({ amount }) =>
      typeof amount === 'number' ? [amount] : [],
    );
    const unit = Math.max(...bars.map(({ attributes }) => Number(attributes.width))) / 20;
    const lengths = bars.map(({ attributes }) => Number(attributes.width) / unit);
    const endless = mpn2021.grants.filter(({ amount }) => amount === 'unlimited').length;
    const arrows = elementsIn(root).filter(
      ({ name, attributes }) => name === 'path' && attributes.class === 'cloud',
    );
    expect(arrows).toHaveLength(endless);
    expect(ofClass(root, 'none')).toHaveLength(1);
    expect(bars).toHaveLength(numbers.length + endless);
    for (const number of numbers) {
      expect(lengths.some((length) => Math.abs(length - number) < 0.02)).toBe(true);
    }
  });
});

describe.each(localeIds)('the path in %s', (locale: LocaleId) => {
  const root = readXml(loadDrawing('path', locale).svg);
  const steps = loadSteps('path', locale);

  test('shows every step and branch with its number, title and detail', () => {
    const expected = steps.flatMap((step) =>
      [step, ...(step.branches ?? [])].flatMap(({ title, detail }) =>
        detail === undefined ? [title] : [title, detail],
      ),
    );
    const shown = textsIn(root).filter(({ attributes }) => attributes.class !== 'number');
    expect(shown.map(({ text }) => text)).toEqual(expected);
    expect(ofClass(root, 'number').map(({ text }) => text)).toEqual(
      steps.map((_, index) => String(index + 1)),
    );
  });

  test('has an arrow between all that follow one another, also to and from each branch', () => {
    const branches = steps.flatMap((step) => step.branches ?? []).length;
    expect(ofClass(root, 'tip')).toHaveLength(steps.length - 2 + 2 * branches);
  });
});

test('a picture of an unknown name, and the steps of what is no path, are mistakes', () => {
  expect(() => loadDrawing('portrait', 'en')).toThrow('There is no picture portrait');
  expect(() => loadSteps('incidents', 'en')).toThrow('is no path');
});
