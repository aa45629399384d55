import { describe, expect, test } from 'vitest';
import type { LocaleId } from '~/lib/locales.ts';
import { checkPictures, type KnownToPictures } from '~/lib/pictures/check.ts';
import type { LoadedPicture } from '~/lib/pictures/load.ts';
import { pictureSchema } from '~/lib/pictures/schema.ts';

const english = `titleId: top

## Steps {#steps}

1. Sign in to Partner Center.
2. Open **Benefits** → **Support**.
3. Select **Activate**. The **Access ID** is displayed.
4. Choose Windows 10 and keep it.
`;
const hungarian = `titleId: top

## Lépések {#steps}

1. Jelentkezzen be a Partnerközpontba.
2. Nyissa meg: **Benefits** (Előnyök) → **Support** (Támogatás).
3. Válassza: **Activate** (Aktiválás). Megjelenik az **Access ID** (azonosító).
4. Válassza a Windows 10 terméket.
`;

const schematic = {
  kind: 'schematic',
  section: 'article#steps',
  asOf: '2021-05-19',
  portal: 'partner-center',
  step: 1,
  menu: [
    { label: 'Benefits', opens: true },
    { label: 'Support', step: 2 },
  ],
  parts: [
    { part: 'button', label: 'Activate', step: 3 },
    { part: 'values', labels: ['Access ID'], step: 4 },
    { part: 'choice', value: 'Windows 10', step: 4 },
  ],
};

const path = {
  kind: 'path',
  steps: [
    { id: 'one', section: 'article#steps' },
    { id: 'two', branches: [{ id: 'left' }, { id: 'right', section: 'article#steps' }] },
  ],
};

const known = (articles: Partial<Record<LocaleId, string>> = {}): KnownToPictures => {
  const texts: Partial<Record<LocaleId, string>> = { en: english, hu: hungarian, ...articles };
  return {
    articleIn: (locale) => {
      const source = texts[locale];
      return source === undefined ? undefined : { file: `${locale}.mdx`, source };
    },
    sections: new Map([
      ['en', new Set(['article#steps'])],
      ['hu', new Set(['article#steps'])],
    ]),
    concepts: new Map([['partner-center', 'Partner Center']]),
    editions: new Set(['mpn-2021']),
    words: new Set(
      ['one', 'two', 'left', 'right', 'note', 'one.detail'].map((id) => `picture.path.${id}`),
    ),
  };
};

function mistakesIn(picture: unknown, knowing = known()): string {
  const loaded: LoadedPicture = {
    name: 'p',
    file: 'p.yaml',
    picture: pictureSchema.parse(picture),
  };
  return checkPictures([loaded], knowing).join('\n');
}

test('a picture that agrees with its articles has no mistake', () => {
  expect(mistakesIn(schematic)).toBe('');
  expect(mistakesIn(path)).toBe('');
  expect(mistakesIn({ kind: 'chart', edition: 'mpn-2021' })).toBe('');
});

describe('a mistake in a schematic is told with file and place:', () => {
  test.each([
    [
      'a label that the step lacks',
      { parts: [{ part: 'button', label: 'Enable', step: 3 }] },
      ['parts.0', '“Enable”', 'step 3', 'en.mdx'],
    ],
    [
      'a label of another step',
      { parts: [{ part: 'button', label: 'Activate', step: 2 }] },
      ['parts.0', '“Activate”', 'step 2'],
    ],
    [
      'an entry of the menu that no step names',
      { menu: [{ label: 'Offers' }] },
      ['menu.0', '“Offers”', 'the numbered list'],
    ],
    [
      'a step that the list lacks',
      { parts: [{ part: 'button', label: 'Activate', step: 5 }] },
      ['the step 5', 'one of the 4'],
    ],
    [
      'what is shown before anything names it',
      { parts: [{ part: 'values', labels: ['Access ID'], step: 2 }] },
      ['“Access ID”', 'step 2'],
    ],
    [
      'a name that a translation lacks',
      { parts: [{ part: 'choice', value: 'keep it', step: 4 }] },
      ['“keep it”', 'hu.mdx'],
    ],
    [
      'a portal that is signed in to in another step',
      { step: 2 },
      ['portal is “Partner Center”', 'step 2'],
    ],
    [
      'a portal that the glossary lacks',
      { portal: 'partner-centre' },
      ['partner-centre', 'concept'],
    ],
    [
      'a section that no language has',
      { section: 'article#stairs' },
      ['article#stairs', 'hu articles'],
    ],
  ])('%s', (_, change, told) => {
    const mistakes = mistakesIn({ ...schematic, ...change });
    expect(mistakes).toContain('p.yaml');
    for (const words of told) expect(mistakes).toContain(words);
  });

  test.each([
    [
      'a translated label',
      '**Activate** (Aktiválás)',
      '**Aktiválás**',
      ['“Activate”', 'step 3', 'hu.mdx'],
    ],
    ['a label without its meaning', ' (Támogatás)', '', ['hu.mdx', '“Support”', 'brackets']],
    ['a lost step', /^4.*$/m, '', ['the step 4', 'one of the 3', 'hu.mdx']],
  ] as const)('%s', (_, right, wrong, told) => {
    const mistakes = mistakesIn(schematic, known({ hu: hungarian.replace(right, wrong) }));
    for (const words of told) expect(mistakes).toContain(words);
  });

  test('but an article that is not translated yet is none', () => {
    const { articleIn, ...rest } = known();
    const onlyEnglish = (locale: LocaleId, page: string) =>
      locale === 'en' ? articleIn(locale, page) : undefined;
    expect(mistakesIn(schematic, { ...rest, articleIn: onlyEnglish })).toBe('');
  });
});

describe('a mistake in a path or a chart is told:', () => {
  const withStep = (step: object) => ({ ...path, steps: [...path.steps, step] });

  test.each([
    ['a step without words', withStep({ id: 'three' }), 'picture.path.three'],
    ['an id given twice', withStep({ id: 'left' }), 'left is given twice'],
    [
      'a section that an article lacks',
      withStep({ id: 'right', section: 'article#no' }),
      'article#no',
    ],
    [
      'words without a step',
      { ...path, steps: [{ id: 'one' }, { id: 'two' }] },
      'picture.path.left',
    ],
    ['an edition that is none', { kind: 'chart', edition: 'mpn-2020' }, 'mpn-2020'],
  ])('%s', (_, picture, told) => {
    expect(mistakesIn(picture)).toContain(told);
  });
});

test.each([
  ['a kind that is none', { kind: 'photo' }],
  ['a part that is none', { ...schematic, parts: [{ part: 'slider', label: 'x', step: 1 }] }],
  ['a step that is no number', { ...schematic, step: 'one' }],
  [
    'three branches',
    {
      ...path,
      steps: [{ id: 'a', branches: [{ id: 'b' }, { id: 'c' }, { id: 'd' }] }, { id: 'e' }],
    },
  ],
  ['a key that means nothing', { ...schematic, colour: 'red' }],
])('the schema refuses %s', (_, picture) => {
  expect(pictureSchema.safeParse(picture).success).toBe(false);
});
