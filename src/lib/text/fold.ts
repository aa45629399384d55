/** Letters that Unicode does not take apart into a base letter and a mark. */
const withoutMark: Readonly<Record<string, string>> = {
  ł: 'l',
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/**
 * A text as it is compared in search: in lower case, without diacritics. The dotted and the dotless i
 * of Turkish are one letter here, since readers type either in any language.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łıøđßæœ]/g, (letter) => withoutMark[letter] ?? letter)
    .replace(/\p{M}+/gu, '');
}
