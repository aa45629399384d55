import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readInterfaceWords } from '~/lib/interface-words/read.ts';
import { localeIds, locales } from '~/lib/locales.ts';
import { loadProgramme } from '~/lib/programme/load.ts';
import type { Edition } from '~/lib/programme/edition.ts';
import { cardPicture, cardSize } from '~/lib/social-card/card.ts';
import { amountsOf, drawCard } from '~/lib/social-card/draw.ts';

const words = readInterfaceWords();

function firstEdition(): Edition {
  const [first] = loadProgramme();
  if (!first) throw new Error('There is no edition.');
  return first.edition;
}
const edition = firstEdition();

/** Other sites make what is larger smaller, or leave it out. */
const mostBytes = 60_000;

describe.each(locales)('the social card in $name', ({ id }) => {
  test('is a picture of the size that is asked for, and light', async () => {
    const card = await drawCard(words[id], edition);
    const { format, width, height } = await sharp(card).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', ...cardSize });
    expect(card.length).toBeLessThan(mostBytes);
  });

  test('is the same each time', async () => {
    const [one, other] = [await drawCard(words[id], edition), await drawCard(words[id], edition)];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  test('has letters where its words are, and no font', () => {
    const picture = pictureOf(words[id]['site.title'], words[id]['card.tagline']);
    const letters = `${words[id]['site.title']}${words[id]['card.tagline']}`.replaceAll(' ', '');
    const figures = '5101520' + edition.from.slice(0, 4);
    expect(picture.match(/<path transform="translate\(\d/g)).toHaveLength(
      letters.length + figures.length,
    );
    expect(picture).not.toMatch(/<text|font-family|undefined|NaN/);
  });
});

test('no two languages have the same card', async () => {
  const cards = await Promise.all(localeIds.map(async (id) => drawCard(words[id], edition)));
  expect(new Set(cards.map((card) => Buffer.from(card).toString('base64'))).size).toBe(
    localeIds.length,
  );
});

test('every letter of our languages has an outline of its own', () => {
  const outlines = Array.from('aáäãâąăbcćçčdeéęfgğhiíıİIjklłmnńoóöőpqrsśşštuúüűvwxyzźżŁŚŻŐŰ–?').map(
    (letter) => pictureOf('A', letter).length,
  );
  expect(Math.min(...outlines)).toBeGreaterThan(pictureOf('A', ' ').length);
  expect(pictureOf('A', 'ő')).not.toBe(pictureOf('A', 'o'));
  expect(pictureOf('A', 'İ')).not.toBe(pictureOf('A', 'I'));
});

describe('a card is not drawn', () => {
  test('with a letter that its font lacks', () => {
    expect(() => pictureOf('Поддержка', 'A')).toThrow('lacks the letter “П” of “Поддержка”');
  });

  test('with more words than it has room for', () => {
    expect(() => pictureOf('A', 'many words '.repeat(20).trim())).toThrow('two lines');
  });
});

test('it shows what the edition gives, the fewest first, and unlimited last', () => {
  expect(amountsOf(edition)).toEqual([5, 10, 15, 20, 'unlimited']);
});

function pictureOf(title: string, tagline: string): string {
  return cardPicture({ title, tagline, amounts: amountsOf(edition), year: '2021' });
}
