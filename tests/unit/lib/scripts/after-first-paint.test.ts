import { expect, test } from 'vitest';
import { afterFirstPaint } from '~/lib/scripts/after-first-paint.ts';

const asked = (name: string): string => `<script type="module" src="/_astro/${name}.js"></script>`;
const waiting = /<script>[^<]*requestAnimationFrame[^<]*<\/script>/;
const addresses = (...names: readonly string[]): string =>
  JSON.stringify(names.map((name) => `/_astro/${name}.js`));

test('modules are asked for at the end of the page, in their order', () => {
  const page = afterFirstPaint(`<body>${asked('one')}<p>Text</p>${asked('two')}</body></html>`);
  expect(waiting.exec(page)?.[0]).toContain(addresses('one', 'two'));
  expect(page.replace(waiting, '|')).toBe('<body><p>Text</p>|</body></html>');
});

test('a page without the end tags that HTML does not ask for has them at its end', () => {
  const page = afterFirstPaint(`<p>Text${asked('one')}`);
  expect(waiting.exec(page)?.[0]).toContain(addresses('one'));
  expect(page.replace(waiting, '|')).toBe('<p>Text|');
});

test('a page without modules stays as it is, with the scripts that stand in it', () => {
  const page = '<body><script>1</script><script type="module">2</script></body>';
  expect(afterFirstPaint(page)).toBe(page);
});
