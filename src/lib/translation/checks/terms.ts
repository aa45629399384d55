import type { Concepts } from '../../glossary/schema.ts';
import { findingIn, placeOf, type CheckContext, type Finding } from './check.ts';
import { protectedNames } from './text/names.ts';
import { cover, plainOf } from './text/prose.ts';
import { bareTerm, englishPattern, hasTerm } from './text/terms.ts';

/** Reports terms of the glossary that stand in the source and in no form in the translation. */
export function checkTerms(context: CheckContext): Finding[] {
  const { source, translation, locale, glossary } = context;
  const found = plainOf(translation);
  return conceptsIn(context).flatMap(({ id, english }) => {
    const term = glossary.terms[id];
    return !term || found.includes(bareTerm(english)) || hasTerm(found, term, locale.tag)
      ? []
      : [
          findingIn(
            translation,
            'terms',
            `“${bareTerm(term.term)}” is missing: expected some form of it for “${bareTerm(english)}” in ${placeOf(source)}; write it, or add the form to forms in the glossary.`,
          ),
        ];
  });
}

/** What a sentence may well say by a pronoun or a verb; a text that names it twice has to name it. */
const oftenParaphrased = new Set(['partner', 'entitlement', 'activate', 'sign-in']);

/** The concepts whose English term the source has; what belongs to a longer one is not asked twice. */
function conceptsIn({ source, concepts, glossary }: CheckContext): Concepts {
  const longestFirst = [...concepts].sort(
    (one, other) => bareTerm(other.english).length - bareTerm(one.english).length,
  );
  const labels = Object.values(glossary.labels).map(({ english }) => english);
  let rest = [...labels, ...protectedNames].reduce(
    (text, name) => text.replaceAll(name, (each) => cover(each)),
    // What is quoted is a message or a label, and stays in English.
    plainOf(source).replace(/[“"][^”"\n]*[”"]/g, (quote) => cover(quote)),
  );
  return longestFirst.filter(({ id, english, keepEnglish }) => {
    const pattern = englishPattern(english);
    const times = rest.match(pattern)?.length ?? 0;
    rest = rest.replace(pattern, (each) => cover(each));
    // A term that needs a word in brackets, as “link (benefits)”, is a common word as well.
    if (keepEnglish || english.includes('(')) return false;
    return times >= (oftenParaphrased.has(id) ? 2 : 1);
  });
}
