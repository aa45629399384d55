import { formatDate } from '~/lib/dates/format.ts';
import type { Profile } from '~/lib/entitlement/profile.ts';
import { isTierKey, offerKeys, type OfferKey } from '~/lib/programme/vocabulary.ts';
import type { AnswerContext } from './calculator-props.ts';

/** Every question that the reader answered with its answer, in words. */
export function recap(
  profile: Profile,
  context: AnswerContext,
): [question: string, answer: string][] {
  const { words, tag } = context;
  const { product, activated, ends, role, csp } = profile;
  const offers = offerKeys.flatMap((key): [string, string][] => {
    const answer = offerAnswer(profile, key, context);
    return answer === undefined ? [] : [[words[`question.${key}`], answer]];
  });
  const answers: [string, string | number | undefined][] = [
    ...offers,
    [words.product, product && words[`product.${product}`]],
    [words.activated, activated && words[`activated.${activated}`]],
    [words.ends, ends && formatDate(ends, tag)],
    [words.usedOnPremises, profile['used-on-premises']],
    [words.usedCloud, profile['used-cloud']],
    [words.role, role && words[`role.${role}`]],
    [words.csp, csp && words[csp]],
  ];
  return answers.flatMap(([question, answer]) =>
    answer === undefined ? [] : [[question, String(answer)]],
  );
}

function offerAnswer(
  profile: Profile,
  key: OfferKey,
  { words, edition }: AnswerContext,
): string | undefined {
  if (!isTierKey(key)) {
    const answer = profile[key];
    return answer && words[answer];
  }
  const held = profile[key];
  if (!held) return undefined;
  if (held.length === 0) return words.noCompetency;
  return held.map((id) => edition.competencyNames[id] ?? id).join(', ');
}
