/**
 * What leads from a page to the folder of its language, right below any sub-path.
 * @param pathname of the page, with a slash at its end
 */
export function upToLanguage(pathname: string, locale: string): string {
  const below = pathname.split(`/${locale}/`).at(-1) ?? '';
  return '../'.repeat(below.split('/').length - 1);
}
