import { expect, test } from 'vitest';
import { usedNames } from '~/lib/styles/used-names.ts';

function namesOf(html: string): ReadonlySet<string> {
  const used = usedNames();
  used.addPage(html);
  return used.names;
}

test.each([
  ['a class', '<p class="one two">', 'two'],
  ['a class behind a value that holds a tag', '<p title="a > b" class="two">', 'two'],
  ['a class that a script may give', '<script>e.classList.add("two")</script>', 'two'],
  ['a class in the values of an island', '<astro-island props="{&quot;two&quot;}">', 'two'],
  ['a custom property', '<p style="width:var(--two)">', '--two'],
  ['a custom property in a style of the page', '<style>p{top:var(--two)}</style>', '--two'],
])('%s is a name in use', (_, html, name) => {
  expect(namesOf(html)).toContain(name);
});

test('what is only written is no name in use', () => {
  expect([...namesOf('<p>two</p> three <b>four</b>')]).toEqual(['p', 'b']);
});

test('scripts and all pages are looked at', () => {
  const used = usedNames();
  used.addScript('a.className = "three"');
  used.addPage('<p class="one">');
  used.addPage('<p class="two">');
  expect(used.names).toEqual(new Set(['a', 'className', 'three', 'p', 'class', 'one', 'two']));
});
