import { findingIn, type Finding, type TextContext } from './check.ts';
import { escaped, protectedNames } from './text/names.ts';
import { cover, proseOf } from './text/prose.ts';

/** Reports forms that the glossary knows as bad, with whatever ending they have. */
export function checkKnownBad({ translation, locale, glossary }: TextContext): Finding[] {
  const prose = protectedNames.reduce(
    (text, name) => text.replaceAll(name, (found) => cover(found)),
    proseOf(translation),
  );
  return glossary.knownBad.flatMap(({ form, write }) =>
    [...prose.matchAll(patternOf(form, locale.tag))].map((match) =>
      findingIn(
        translation,
        'known-bad',
        `“${match[0]}” is a known-bad form: expected “${write}”; write that.`,
        match.index,
      ),
    ),
  );
}

/** “…” stands for some words, and a number for any number; the first letter may be a capital. */
function patternOf(form: string, tag: string): RegExp {
  const [first = '', ...rest] = form.replace(/ ?…$/, '');
  const capital = first.toLocaleUpperCase(tag);
  const body = rest
    .join('')
    .split(/ ?… ?/)
    .map((part) => escaped(part).replace(/\d+/g, '\\d+'))
    .join('[^.!?\\n]{0,60}?');
  const start = /\d/.test(first) ? '\\d+' : `(?:${escaped(first)}|${escaped(capital)})`;
  return new RegExp(`(?<![\\p{L}\\d])${start}${body}\\p{L}*`, 'gu');
}
