import { describe, expect, test } from 'vitest';
import { placeOfLink } from '~/lib/links/place.ts';

const source = {
  file: 'src/content/docs/tr/glossary.mdx',
  text: ['# Terimler', 'Bkz. [yazı](../yazi/).', '<LinkCard href="kart/" />'].join('\n'),
};

describe('the place of a broken link', () => {
  test('is the line of the article that holds it', () => {
    expect(placeOfLink('tr/glossary/index.html', '../yazi/', source)).toBe(`${source.file}:2`);
    expect(placeOfLink('tr/glossary/index.html', 'kart/', source)).toBe(`${source.file}:3`);
  });

  test('is the page where a component made it', () => {
    expect(placeOfLink('tr/glossary/index.html', '../yok/', source)).toBe(
      `tr/glossary/index.html (${source.file})`,
    );
    expect(placeOfLink('404.html', 'nowhere/', undefined)).toBe('404.html');
  });
});
