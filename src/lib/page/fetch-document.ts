/**
 * Fetches a page or a picture as the tree of its elements. The browser's own parser makes it, and it
 * runs no script: a text set as HTML would be a way in for scripts.
 * @param type a media type, where the server's is not to be relied on
 * @returns undefined where it cannot be had
 */
export async function fetchDocument(address: string, type?: string): Promise<Document | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    if (type) request.overrideMimeType(type);
    request.onloadend = () => {
      resolve(request.status === 200 ? (request.responseXML ?? undefined) : undefined);
    };
    request.send();
  });
}
