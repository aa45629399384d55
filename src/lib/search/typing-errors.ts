/**
 * What of a word may be left behind a beginning that it has with one typing error at most: a letter
 * too many, missing, wrong, or two changed over. There is more than one answer where the error may be
 * one or another.
 */
export function restsBehind(
  beginning: string,
  word: string,
): { readonly rests: readonly string[]; readonly errors: 0 | 1 } {
  let at = 0;
  while (at < beginning.length && beginning[at] === word[at]) at += 1;
  if (at === beginning.length) return { rests: [word.slice(at)], errors: 0 };
  const isChangedOver = beginning[at] === word[at + 1] && beginning[at + 1] === word[at];
  const ways = [
    [at + 1, at + 1],
    [at + 1, at],
    [at, at + 1],
    ...(isChangedOver ? [[at + 2, at + 2] as const] : []),
  ] as const;
  const rests = ways.flatMap(([ofBeginning, ofWord]) => {
    const tail = beginning.slice(ofBeginning);
    const fits = ofWord <= word.length && word.startsWith(tail, ofWord);
    return fits ? [word.slice(ofWord + tail.length)] : [];
  });
  return { rests, errors: 1 };
}
