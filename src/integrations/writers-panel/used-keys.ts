/** The id of the element that holds the keys of the interface words that a page used. */
export const usedKeysId = 'interface-keys-used';

/**
 * Adds the keys to the end of a page. A page is sent while it is drawn, and only once all of it is
 * sent the keys are complete.
 */
export function withUsedKeys(response: Response, used: ReadonlySet<string>): Response {
  const { body, headers } = response;
  if (!body || !headers.get('content-type')?.startsWith('text/html')) return response;
  const end = new TransformStream<Uint8Array, Uint8Array>({
    flush: (controller) => {
      controller.enqueue(new TextEncoder().encode(elementOf(used)));
    },
  });
  const longer = new Headers(headers);
  longer.delete('content-length');
  return new Response(body.pipeThrough(end), {
    status: response.status,
    statusText: response.statusText,
    headers: longer,
  });
}

function elementOf(used: ReadonlySet<string>): string {
  const keys = JSON.stringify([...used].sort()).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${usedKeysId}">${keys}</script>`;
}
