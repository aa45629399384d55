import { findingIn, placeOf, type CheckContext, type Finding } from './check.ts';
import { compareLists } from './text/compare-lists.ts';

/** Reports code that does not stand in the translation to the letter, such as a message. */
export function checkCode({ source, translation }: CheckContext): Finding[] {
  const { missing, needless } = compareLists(codeOf(source.text), codeOf(translation.text));
  return [
    ...missing.map((code) =>
      findingIn(
        translation,
        'code',
        `${shown(code)} is missing: expected it to the letter, as in ${placeOf(source)}; add it.`,
      ),
    ),
    ...needless.map((code) =>
      findingIn(
        translation,
        'code',
        `${shown(code)} is not in ${placeOf(source)}: remove it or write it as it stands there.`,
        translation.text.indexOf(code),
      ),
    ),
  ];
}

function codeOf(text: string): string[] {
  const blocks = [...text.matchAll(fenced)].map((match) => match[0]);
  const spans = [...text.replace(fenced, '').matchAll(/`([^`\n]+)`/g)];
  return [...blocks, ...spans.map((match) => match[1] ?? '')];
}

const fenced = /^(```|~~~).*?^\1/gms;

function shown(code: string): string {
  return code.includes('\n') ? `the code block ${code.split('\n')[0] ?? ''}` : `\`${code}\``;
}
