/** Around an address in the text of a copy, as it stands on the page; no text of a page has them. */
const opening = '\uE000';
const closing = '\uE001';

/** The address of a link, to be found again once it is known where the site is. */
export function markAddress(address: string): string {
  return opening + address + closing;
}

/**
 * Writes out the addresses of a copy, so that they lead to the same from wherever it is read.
 * @param page the address of the page: absolute, or from the root of its host
 */
export function resolveAddresses(text: string, page: string): string {
  const root = page.startsWith('/') ? unknownHost : '';
  const from = new URL(root + page);
  return text.replace(everyAddress, (_, address: string) => {
    const { href } = new URL(address, from);
    return bracketed(root !== '' && href.startsWith(root) ? href.slice(root.length) : href);
  });
}

const unknownHost = 'http://site.invalid';

const everyAddress = new RegExp(`${opening}([^${closing}]*)${closing}`, 'g');

/** A bracket would end the link. */
function bracketed(address: string): string {
  return address.replaceAll('(', '%28').replaceAll(')', '%29');
}
