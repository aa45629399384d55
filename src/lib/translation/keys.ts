/** The key of a unit; of an article it is written as the links to its sections are. */
export function unitKey(page: string, section: string): string {
  return `${page}${page.startsWith('docs/') ? '#' : '/'}${section}`;
}

/** The page and the section that a key names. */
export function partsOfKey(key: string): { readonly page: string; readonly section: string } {
  const page = pageInKey.exec(key)?.[0] ?? key;
  return { page, section: key.slice(page.length + 1) };
}

/** Editions and troubleshooters are a page each, interface and glossary one as a whole. */
const pageInKey = /^(?:docs\/[^#]+|(?:programme|troubleshooters)\/[^/]+|[^/]+)/;
