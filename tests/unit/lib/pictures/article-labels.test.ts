import { describe, expect, test } from 'vitest';
import { meaningOf, quotes, says, stepsOf } from '~/lib/pictures/article-labels.ts';

const article = `---
title: Előnyök
titleId: top
---

Text with **Activate** and no meaning, then **Activate** (Aktiválás).

## Lépések {#steps}

Before the list.

1. Open the [**Portal**](https://portal.example/) and choose _Windows_.
2. Select \`A question?\` (Egy kérdés?) first.

Between.

1. Another list.

### Within {#within}

1. Inner step.

## Vége {#end}

No list.
`;

describe('the steps of a section', () => {
  test('are those of its first numbered list', () => {
    expect(stepsOf(article, 'steps')).toEqual([
      'Open the [**Portal**](https://portal.example/) and choose _Windows_.',
      'Select `A question?` (Egy kérdés?) first.',
    ]);
    expect(stepsOf(article, 'within')).toEqual(['Inner step.']);
  });

  test('are none where there is no list or no section', () => {
    expect(stepsOf(article, 'end')).toEqual([]);
    expect(stepsOf(article, 'nowhere')).toEqual([]);
  });
});

describe('the meaning of a label', () => {
  test('stands in brackets right behind it, in bold or as code', () => {
    expect(meaningOf(article, 'Activate')).toBe('Aktiválás');
    expect(meaningOf(article, 'A question?')).toBe('Egy kérdés?');
  });

  test('is the first where there are several', () => {
    expect(meaningOf('`Next` (Tovább), **Next** (Következő)', 'Next')).toBe('Tovább');
    expect(meaningOf('**Next** (Következő), `Next` (Tovább)', 'Next')).toBe('Következő');
  });

  test('is none where no brackets follow', () => {
    expect(meaningOf(article, 'Portal')).toBeUndefined();
    expect(meaningOf('**Next** (open', 'Next')).toBeUndefined();
  });
});

test('a text quotes what it has in bold or as code, and says what it has in any form', () => {
  const [first = '', second = ''] = stepsOf(article, 'steps');
  expect([quotes(first, 'Portal'), quotes(second, 'A question?')]).toEqual([true, true]);
  expect([quotes(first, 'Windows'), says(first, 'Windows')]).toEqual([false, true]);
  expect([says(first, 'Portal'), says(second, 'Portal')]).toEqual([true, false]);
});
