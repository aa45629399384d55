import { expect, test } from 'vitest';
import { usedKeysId, withUsedKeys } from '../../../../src/integrations/writers-panel/used-keys.ts';

const html = { 'content-type': 'text/html; charset=utf-8', 'content-length': '2', 'x-kept': 'yes' };

test('a page ends with the keys that were used until its last word', async () => {
  const used = new Set(['b.first']);
  const page = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.enqueue(new TextEncoder().encode('<p>Text</p>'));
      // The answer has begun when the end of the page is drawn.
      used.add('a.last');
      controller.close();
    },
  });
  const response = withUsedKeys(new Response(page, { headers: html, status: 404 }), used);
  expect(await response.text()).toBe(
    `<p>Text</p><script type="application/json" id="${usedKeysId}">["a.last","b.first"]</script>`,
  );
  expect(response.status).toBe(404);
  expect([...response.headers.keys()].sort()).toEqual(['content-type', 'x-kept']);
});

test('no key can end the element that it stands in', async () => {
  const used = new Set(['</script><b>']);
  const text = await withUsedKeys(new Response('', { headers: html }), used).text();
  expect(text).not.toContain('</script><b>');
  const written = /json" id="[\w-]+">(.*)<\/script>$/.exec(text)?.[1] ?? '';
  expect(JSON.parse(written)).toEqual([...used]);
});

test('what is no page stays as it is', () => {
  const json = Response.json({});
  const empty = new Response(null, { status: 304, headers: html });
  expect(withUsedKeys(json, new Set(['a']))).toBe(json);
  expect(withUsedKeys(empty, new Set(['a']))).toBe(empty);
});
