/** @param id the page's, as Starlight gives it */
export function isNotFound(id: string): boolean {
  return id.endsWith('/404');
}
