import { expect, test } from 'vitest';
import { afterFirstPaint } from '~/lib/scripts/after-first-paint.ts';

const asked = (name: string): string => `<script type="module" src="/_astro/${name}.js"></script>`;
const waiting = (...names: readonly string[]): string =>
  `<script>requestAnimationFrame(()=>setTimeout(()=>${JSON.stringify(
    names.map((name) => `/_astro/${name}.js`),
  )}.map(e=>import(e).catch(e=>e)),100))</script>`;

test('modules are asked for at the end of the page, in their order', () => {
  expect(afterFirstPaint(`<body>${asked('one')}<p>Text</p>${asked('two')}</body></html>`)).toBe(
    `<body><p>Text</p>${waiting('one', 'two')}</body></html>`,
  );
});

test('a page without the end tags that HTML does not ask for has them at its end', () => {
  expect(afterFirstPaint(`<p>Text${asked('one')}`)).toBe(`<p>Text${waiting('one')}`);
});

test('a page without modules stays as it is, with the scripts that stand in it', () => {
  const page = '<body><script>1</script><script type="module">2</script></body>';
  expect(afterFirstPaint(page)).toBe(page);
});
