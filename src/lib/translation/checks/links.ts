import { findingIn, placeOf, type CheckContext, type Finding } from './check.ts';
import { compareLists } from './text/compare-lists.ts';

/** Reports links that lead elsewhere than those of the source, in whatever order they stand. */
export function checkLinks({ source, translation }: CheckContext): Finding[] {
  const { missing, needless } = compareLists(targetsOf(source.text), targetsOf(translation.text));
  return [
    ...missing.map((target) =>
      findingIn(
        translation,
        'links',
        `no link leads to ${target}: expected one, as in ${placeOf(source)}; add it.`,
      ),
    ),
    ...needless.map((target) =>
      findingIn(
        translation,
        'links',
        `a link leads to ${target}, where ${placeOf(source)} has none: remove it or mend its target.`,
        translation.text.lastIndexOf(target),
      ),
    ),
  ];
}

function targetsOf(text: string): string[] {
  const patterns = [
    /\]\(([^)\s]+)\)/g,
    /\bhref="([^"]*)"/g,
    /(?<!\]\(|")(https?:\/\/[^\s)"<>`]*[^\s)"<>`.,;:!?])/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}
