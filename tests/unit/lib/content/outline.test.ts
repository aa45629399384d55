import { expect, test } from 'vitest';
import { outlineOf } from '~/lib/content/outline.ts';

test('the outline of an article has its title and every heading with level, id, text and line', () => {
  const article = [
    '---',
    'title: Support',
    "titleId: 'technical-support'",
    '---',
    '## Overview {#overview}',
    'Text about a heading {#in-a-text}',
    '### A "quoted" heading … {#quoted-}',
    '###### The **deepest** `code` of [all](overview)  {#deepest}',
  ].join('\n');
  expect(outlineOf(article)).toEqual([
    { level: 1, id: 'technical-support', text: '', line: 3 },
    { level: 2, id: 'overview', text: 'Overview', line: 5 },
    { level: 3, id: 'quoted-', text: 'A "quoted" heading …', line: 7 },
    { level: 6, id: 'deepest', text: 'The deepest code of all', line: 8 },
  ]);
});

test.each(['```', '~~~'])('what stands between %s is no heading', (fence) => {
  const article = [`${fence}md`, '## Example {#example}', fence, '## Real {#real}'].join('\n');
  expect(outlineOf(article)).toEqual([{ level: 2, id: 'real', text: 'Real', line: 4 }]);
});

test('a heading without an id is in no outline', () => {
  expect(outlineOf('## Overview\n# Title {#title}\n##Tight {#tight}')).toEqual([]);
});

test('line ends of Windows make no difference', () => {
  expect(outlineOf('titleId: home\r\n## Overview {#overview}\r\n')).toEqual([
    { level: 1, id: 'home', text: '', line: 1 },
    { level: 2, id: 'overview', text: 'Overview', line: 2 },
  ]);
});
