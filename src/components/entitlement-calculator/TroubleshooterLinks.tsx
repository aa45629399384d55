import type { Assessment } from '~/lib/entitlement/assess.ts';
import { encodeFragment } from '~/lib/entitlement/fragment.ts';
import { profileKeys, type Profile } from '~/lib/entitlement/profile.ts';
import { fragmentFor } from '~/lib/page/fragment.ts';
import { pairsForTree, type CalculatorAnswers } from '~/lib/troubleshooter/hand-over.ts';
import { isTierKey, offerKeys } from '~/lib/programme/vocabulary.ts';
import type { AnswerContext, CalculatorProps } from './calculator-props.ts';

interface Props {
  readonly handOver: CalculatorProps['handOver'];
  readonly profile: Profile;
  readonly assessment: Assessment;
  readonly context: AnswerContext;
  /** The pairs of the site's other tools, as the address has them. */
  readonly otherPairs: string;
}

/** The ways on to the troubleshooters, which need not ask again what was answered here. */
export function TroubleshooterLinks({ handOver, profile, assessment, context, otherPairs }: Props) {
  const answers = answersOf(profile, assessment, context);
  return (
    <>
      {handOver.map(({ page, graph, answers: rules }) => {
        const state = [encodeFragment(profile), pairsForTree(graph, rules, answers, otherPairs)];
        return (
          <p key={page} class="hand-over">
            <a href={`../${page}/${fragmentFor(state.filter(Boolean).join('&'), undefined)}`}>
              {context.words.troubleshooter}
            </a>
          </p>
        );
      })}
    </>
  );
}

function answersOf(
  profile: Profile,
  { benefits }: Assessment,
  { edition: { rules } }: AnswerContext,
): CalculatorAnswers {
  const scope = profile.product?.startsWith('on-premises') ? 'on-premises' : 'cloud';
  const benefit = profile.product && rules.benefits.find((each) => each.scope === scope)?.id;
  const outcomes = benefits.find((each) => each.benefit === benefit)?.outcomes ?? [];
  const [only, ...others] = outcomes;
  const pairs = profileKeys.map((key) => {
    const value = profile[key];
    const isHeld = offerKeys.some((offer) => offer === key && isTierKey(offer));
    if (isHeld && Array.isArray(value)) return [key, value.length > 0 ? 'held' : 'none'];
    return [key, value === undefined ? undefined : String(value)];
  });
  return {
    pairs: Object.fromEntries(pairs) as CalculatorAnswers['pairs'],
    status: others.length === 0 ? only?.status : undefined,
  };
}
