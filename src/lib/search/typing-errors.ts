/**
 * How much of a word is left behind a beginning that it has with one typing error at most: a letter
 * too many, missing, wrong, or two changed over.
 * @returns undefined where the word does not begin so
 */
export function restBehind(
  beginning: string,
  word: string,
): { readonly rest: string; readonly errors: 0 | 1 } | undefined {
  let at = 0;
  while (at < beginning.length && beginning[at] === word[at]) at += 1;
  if (at === beginning.length) return { rest: word.slice(at), errors: 0 };
  const ways = [
    [at + 1, at + 1],
    [at + 1, at],
    [at, at + 1],
    ...(beginning[at] === word[at + 1] && beginning[at + 1] === word[at] ? [[at + 2, at + 2]] : []),
  ] as const;
  let shortest: string | undefined;
  for (const [ofBeginning, ofWord] of ways) {
    const tail = beginning.slice(ofBeginning);
    if (!word.startsWith(tail, ofWord) || ofWord > word.length) continue;
    const rest = word.slice(ofWord + tail.length);
    if (shortest === undefined || rest.length < shortest.length) shortest = rest;
  }
  return shortest === undefined ? undefined : { rest: shortest, errors: 1 };
}
