import { assess } from '~/lib/entitlement/assess.ts';
import { Answer } from './Answer.tsx';
import type { CalculatorProps } from './calculator-props.ts';
import { EntitlementCalculator } from './EntitlementCalculator.tsx';

/** Later than every edition that has an end, as is the day on which anybody reads the page. */
const afterAllEditions = '9999-12-31';

/** The calculator as the build writes it: with the answer for a reader who has answered nothing. */
export function WrittenCalculator(props: CalculatorProps) {
  const { tag, words, initial } = props;
  const written = (
    <>
      <Answer
        {...props}
        context={{ tag, words, edition: initial }}
        profile={{}}
        assessment={assess(initial.rules, {}, afterAllEditions)}
        on={afterAllEditions}
        state="ready"
      />
      <p class="privacy">{words.privacy}</p>
    </>
  );
  return (
    <EntitlementCalculator
      {...props}
      written={written}
      loadLater={() => import('./Answering.tsx')}
    />
  );
}
