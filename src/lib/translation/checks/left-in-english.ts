import { findingIn, placeOf, type CheckContext, type Finding } from './check.ts';
import { protectedNames } from './text/names.ts';
import { cover, object, proseOf } from './text/prose.ts';
import { quotedText } from './text/quoted.ts';

/** Reports sentences that are the source's own, or English by most of their small words. */
export function checkLeftInEnglish(context: CheckContext): Finding[] {
  const { source, translation } = context;
  const known = new Set(sentencesOf(context, source).map(({ text }) => text));
  return sentencesOf(context, translation).flatMap(({ text, at }) => {
    const words = text.match(/\p{L}+/gu) ?? [];
    if (known.has(text) && words.length >= fewestWords.same) {
      return [
        findingIn(
          translation,
          'left-in-english',
          `“${text}” is the same in ${placeOf(source)}: expected a translation; translate it.`,
          at,
        ),
      ];
    }
    if (words.length < fewestWords.alike) return [];
    const small = words.filter((word) => smallWords.has(word.toLowerCase()));
    return small.length >= 3 && small.length / words.length >= 0.25
      ? [
          findingIn(
            translation,
            'left-in-english',
            `“${text}” reads as English by “${small.join(', ')}”: expected a translation; translate it.`,
            at,
          ),
        ]
      : [];
  });
}

const fewestWords = { same: 2, alike: 5 };

interface Sentence {
  readonly text: string;
  readonly at: number;
}

function sentencesOf(
  { glossary, locale }: CheckContext,
  unit: CheckContext['translation'],
): Sentence[] {
  const exact = [
    ...Object.values(glossary.labels).map(({ english }) => english),
    ...protectedNames,
  ];
  const withoutTitles = unit.text.replace(titleOfSource, (title) => cover(title));
  const prose = exact
    .reduce(
      (text, each) => text.replaceAll(each, (found) => cover(found)),
      proseOf({ ...unit, text: withoutTitles }),
    )
    .replace(quotedText(locale), (quote) => cover(quote));
  return [...prose.matchAll(/[^.!?\n\uFFFC]+(?:\uFFFC+[^.!?\n\uFFFC]*)*[.!?]?/g)].map((match) => ({
    text: match[0]
      .replaceAll('\u2060', '')
      .replace(/\uFFFC+/g, object)
      .trim(),
    at: match.index,
  }));
}

/** The text of a link that leads out of the site is the title of what is there. */
const titleOfSource = /(?<=\[)[^\]\n]+(?=\]\(https?:)/g;

/** Words that carry an English sentence and are no words of the other languages. */
const smallWords = new Set(
  'the of and with that you your this from have which was were will would are their there can cannot it its been does what when where who how because than then these those only'.split(
    ' ',
  ),
);
